import Canvas
package import Domain
import Words

extension DeskState {
  /// The say-aloud card: who it is with reading, where to call, on what conditions; then what is known of it.
  func cardRows(_ card: CardState, columns: Int) -> [StyledText] {
    guard let record = catalog[card.record] else { return [] }
    let why = card.hit.flatMap { intake.hits.indices.contains($0) ? whyLine(of: intake.hits[$0]) : nil }
    return cardRows(record, why: why, columns: columns)
  }

  /// The card as plain lines of at most so many columns: what `madoguchi show` prints.
  package func cardText(of record: CatalogRecord, columns: Int) -> [String] {
    cardRows(record, why: nil, columns: max(1, columns)).map(\.plain)
  }

  private func cardRows(_ record: CatalogRecord, why: StyledText?, columns: Int) -> [StyledText] {
    let language = setting.language
    let room = columns - Self.labelWidth
    var head = StyledText(record.name.text(in: language), .heading)
    if intake.isChosen(record.id) { head.append("  * \(say(CardWords.chosen))", .chosen) }
    if let other = record.name.otherWording(than: language) { head.append(beside(other, head, room)) }
    var lines = [labelled(record.kind.phrase, head)]
    if let yomi = record.yomi { lines.append(labelled(CardWords.reading, yomi)) }
    if let institution = catalog.institution(of: record), institution.id != record.id {
      var text = StyledText(institution.name.text(in: language))
      if let yomi = institution.yomi { text.append(beside(yomi, text, room)) }
      lines.append(labelled(CardWords.institution, text))
    }
    lines.append(labelled(CardWords.standing, standing(of: record)))
    if let notice = record.notice {
      lines.append(labelled(CardWords.notice, StyledText(notice.text(in: language), .warning)))
    }
    if let why, !why.isEmpty { lines.append(labelled(CardWords.why, why)) }
    lines.append(HangingLine(StyledText()))
    lines += contactLines(record)
    lines.append(HangingLine(StyledText()))
    lines += CardLayout.entries(for: record.kind).compactMap { entry in
      entry.text(record, say).map { labelled(entry.label, $0) }
    }
    if !record.fields.isEmpty {
      lines.append(
        labelled(
          CardWords.fields, record.fields.map { "[\(fields.name(of: $0, in: language))]" }.joined(separator: " ")))
    }
    return lines.flatMap { $0.wrapped(to: columns) }
  }

  /// A second wording after a first: on the same row where both fit, else on a row of its own.
  private func beside(_ text: String, _ first: StyledText, _ room: Int) -> StyledText {
    let fits = first.displayWidth + 2 + text.displayWidth <= room
    return StyledText((fits ? "  " : "\n") + text, .dim)
  }

  /// What to know before reading it out, and when the owner was last asked.
  private func standing(of record: CatalogRecord) -> StyledText {
    var text = badges(for: record) { $0.full }
    if let day = record.verifiedOn {
      if !text.isEmpty { text.append("  ") }
      text.append(say(CardWords.verified(on: dayText(day))), .dim)
      if day.adding(days: 365) < today { text.append("  \(say(CardWords.verifiedLongAgo))", .warning) }
    }
    return text
  }

  private func contactLines(_ record: CatalogRecord) -> [HangingLine] {
    guard let contact = catalog.contact(of: record) else { return [labelled(CardWords.phone, "-")] }
    let language = setting.language
    var phone = StyledText(contact.phone ?? "-", .heading)
    if let inner = contact.extension { phone.append("  \(say(CardWords.extension)) \(inner)") }
    if let fax = contact.fax { phone.append("  \(say(CardWords.fax)) \(fax)", .dim) }
    var lines = [labelled(CardWords.phone, phone)]
    if let department = contact.department {
      lines.append(labelled(CardWords.department, department.text(in: language)))
    }
    if let name = contact.name {
      var text = StyledText(name.text(in: language))
      if let yomi = contact.yomi { text.append("  \(yomi)", .dim) }
      lines.append(labelled(CardWords.contactPerson, text))
    }
    if let hours = contact.hours { lines.append(labelled(CardWords.hours, hours.text(in: language))) }
    if let email = contact.email { lines.append(labelled(CardWords.email, email)) }
    if let url = contact.url { lines.append(labelled(CardWords.url, url)) }
    return lines
  }

  private static let labelWidth = 16

  private func labelled(_ label: Phrase, _ text: String) -> HangingLine { labelled(label, StyledText(text)) }

  private func labelled(_ label: Phrase, _ text: StyledText) -> HangingLine {
    var line = StyledText(say(label).padded(to: Self.labelWidth), .label)
    line.append(text)
    return HangingLine(line, indent: Self.labelWidth)
  }
}

extension BilingualText {
  /// The wording in the other language, where it is there and another.
  func otherWording(than language: Language) -> String? {
    let other = language == .japanese ? en : ja
    return other == text(in: language) ? nil : other
  }
}
