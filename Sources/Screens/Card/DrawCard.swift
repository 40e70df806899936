import Canvas
package import Domain
import Words

extension DeskState {
  /// The say-aloud card: who it is with reading, where to call, on what conditions; then what is known of it.
  func drawCard(_ card: CardState, in area: Rect, on frame: inout Frame) {
    frame.rule(in: area)
    guard let record = catalog[card.record] else { return }
    let lines = cardLines(
      record, why: card.hit.flatMap { intake.hits.indices.contains($0) ? whyLine(of: intake.hits[$0]) : nil })
    drawScrolled(lines.flatMap { $0.wrapped(to: max(1, area.columns - 5)) }, from: card.scroll, in: area, on: &frame)
  }

  /// The card as plain lines of at most so many columns: what `madoguchi show` prints.
  package func cardText(of record: CatalogRecord, columns: Int) -> [String] {
    cardLines(record, why: nil).flatMap { $0.wrapped(to: max(1, columns)) }.map(\.plain)
  }

  private func cardLines(_ record: CatalogRecord, why: StyledText?) -> [CardLine] {
    let language = setting.language
    var lines: [CardLine] = []
    var head = StyledText("\(say(record.kind.phrase))  ", .badge)
    if intake.isChosen(record.id) { head.append("* ", .chosen) }
    head.append(record.name.text(in: language), .heading)
    if let other = record.name.otherWording(than: language) { head.append("  \(other)", .dim) }
    lines.append(CardLine(head))
    if let yomi = record.yomi { lines.append(labelled(CardWords.reading, yomi)) }
    if let institution = catalog.institution(of: record), institution.id != record.id {
      var text = StyledText(institution.name.text(in: language))
      if let yomi = institution.yomi { text.append("  \(yomi)", .dim) }
      lines.append(labelled(CardWords.institution, text))
    }
    lines.append(CardLine(marks(of: record)))
    if let why, !why.isEmpty { lines.append(labelled(CardWords.why, why)) }
    lines.append(CardLine(StyledText()))
    lines += contactLines(record)
    lines.append(CardLine(StyledText()))
    lines += CardLayout.entries(for: record.kind).compactMap { entry in
      let text = entry.text(of: record, in: language)
      return text.isEmpty ? nil : labelled(entry.label, text)
    }
    if !record.fields.isEmpty {
      lines.append(
        labelled(
          CardWords.fields, record.fields.map { "[\(fields.name(of: $0, in: language))]" }.joined(separator: " ")))
    }
    return lines
  }

  private func marks(of record: CatalogRecord) -> StyledText {
    var text = badgeText(for: record)
    if let day = record.verifiedOn {
      let isOld = day.adding(days: 365) < today
      if !text.isEmpty { text.append("  ") }
      text.append(say(CardWords.verified(on: day.iso)), .dim)
      if isOld { text.append("  \(say(CardWords.verifiedLongAgo))", .warning) }
    }
    if let notice = record.notice { text.append("  \(notice.text(in: setting.language))", .warning) }
    return text
  }

  private func contactLines(_ record: CatalogRecord) -> [CardLine] {
    guard let contact = catalog.contact(of: record) else { return [] }
    let language = setting.language
    var lines: [CardLine] = []
    if let department = contact.department {
      lines.append(labelled(CardWords.department, department.text(in: language)))
    }
    if let name = contact.name {
      lines.append(
        labelled(
          CardWords.contactPerson, [name.text(in: language), contact.yomi].compactMap(\.self).joined(separator: "  ")))
    }
    var phone = StyledText(contact.phone ?? "-", .heading)
    if let inner = contact.extension { phone.append("   \(say(CardWords.extension)) \(inner)") }
    if let fax = contact.fax { phone.append("   \(say(CardWords.fax)) \(fax)", .dim) }
    lines.append(labelled(CardWords.phone, phone))
    if let hours = contact.hours { lines.append(labelled(CardWords.hours, hours.text(in: language))) }
    if let email = contact.email { lines.append(labelled(CardWords.email, email)) }
    if let url = contact.url { lines.append(labelled(CardWords.url, url)) }
    return lines
  }

  private func labelled(_ label: Phrase, _ text: String) -> CardLine { labelled(label, StyledText(text)) }

  private func labelled(_ label: Phrase, _ text: StyledText) -> CardLine {
    let width = 16
    var line = StyledText(say(label).padded(to: width), .label)
    line.append(text)
    return CardLine(line, hangingIndent: width)
  }
}

/// A line of the card and how far its later rows are set in when it is wrapped.
struct CardLine {
  let text: StyledText
  let hangingIndent: Int

  init(_ text: StyledText, hangingIndent: Int = 0) {
    self.text = text
    self.hangingIndent = hangingIndent
  }

  /// The rows of the line: the first as long as the others with their indent.
  func wrapped(to columns: Int) -> [StyledText] {
    let rest = text.dropping(columns: hangingIndent)
    guard hangingIndent > 0, text.displayWidth > columns else { return text.wrapped(to: columns) }
    return rest.wrapped(to: max(1, columns - hangingIndent)).enumerated().map { place, row in
      var line =
        place == 0 ? text.taking(columns: hangingIndent) : StyledText(String(repeating: " ", count: hangingIndent))
      line.append(row)
      return line
    }
  }
}

extension StyledText {
  /// The line without its first columns; a wide character across the border goes.
  func dropping(columns: Int) -> StyledText {
    var column = 0
    var rest = StyledText()
    for piece in pieces {
      for character in piece.text {
        if column >= columns { rest.append(String(character), piece.style) }
        column += character.displayWidth
      }
    }
    return rest
  }

  /// The first columns of the line; a wide character across the border goes.
  func taking(columns: Int) -> StyledText {
    var column = 0
    var start = StyledText()
    for piece in pieces {
      for character in piece.text {
        column += character.displayWidth
        if column > columns { return start }
        start.append(String(character), piece.style)
      }
    }
    return start
  }
}

extension BilingualText {
  /// The wording in the other language, where it is there and another.
  func otherWording(than language: Language) -> String? {
    let other = language == .japanese ? en : ja
    return other == text(in: language) ? nil : other
  }
}
