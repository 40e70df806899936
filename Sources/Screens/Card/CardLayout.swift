import Domain
import Words

/// What the card tells of each kind of record after the contact, in the order in which it is asked on the phone.
enum CardLayout {
  /// One labelled entry and how its text is made of the record; nil where the record does not say it.
  struct Entry {
    let label: Phrase
    let text: (CatalogRecord, Voice) -> String?
  }

  static func entries(for kind: RecordKind) -> [Entry] {
    switch kind {
    case .institution:
      [
        Entry(label: CardWords.type) { record, say in record.institutionType.map { say($0.phrase) } },
        entry(CardWords.summary, "summary"), Entry(label: CardWords.address, text: address),
        entry(CardWords.serviceArea, "serviceArea"), entry(CardWords.keywords, "keywords"),
      ]
    case .researcher:
      [
        entry(CardWords.position, "department", "title"), entry(CardWords.canHelpWith, "canHelpWith"),
        entry(CardWords.topics, "topics"), entry(CardWords.summary, "summary"), entry(CardWords.patents, "patents"),
        entry(CardWords.keywords, "keywords"),
      ]
    case .equipment:
      [
        entry(CardWords.fee, "fee"),
        Entry(label: CardWords.modes) { record, say in logWords(record.json.value(at: ["use", "modes"]), say) },
        Entry(label: CardWords.training) { record, say in spoken(record.json.value(at: ["use", "training"]), say) },
        entry(CardWords.summary, "summary"), entry(CardWords.specification, "specification"),
        entry(CardWords.maker, "manufacturer", "model"), entry(CardWords.location, "location"),
        entry(CardWords.manual, "manual"), entry(CardWords.keywords, "keywords"),
      ]
    case .service:
      [
        Entry(label: CardWords.type) { record, say in logWords(record.json["service"], say) },
        entry(CardWords.fee, "fee"), entry(CardWords.documents, "documents"), entry(CardWords.procedure, "procedure"),
        Entry(label: CardWords.days) { record, say in
          record.json["days"].flatMap { days in days.int.map { say(CardWords.days($0)) } ?? spoken(days, say) }
        },
        entry(CardWords.summary, "summary"), entry(CardWords.keywords, "keywords"),
      ]
    case .programme:
      [
        entry(CardWords.agency, "agency"), entry(CardWords.requirements, "requires"),
        Entry(label: CardWords.frames, text: frames), entry(CardWords.calls, "calls"),
        Entry(label: CardWords.door, text: door), entry(CardWords.summary, "summary"),
        entry(CardWords.keywords, "keywords"),
      ]
    }
  }

  /// The values of some keys one after another; in English that of `summaryEn` where there is one, and so on.
  private static func entry(_ label: Phrase, _ keys: String...) -> Entry {
    Entry(label: label) { record, say in
      let texts = keys.compactMap { key in
        (say.isJapanese ? nil : spoken(record.json["\(key)En"], say)) ?? spoken(record.json[key], say)
      }
      return texts.isEmpty ? nil : texts.joined(separator: "  ")
    }
  }

  /// The address as it is, which names prefecture and city; without one these.
  private static func address(of record: CatalogRecord, _ say: Voice) -> String? {
    spoken(record.json["address"], say)
      ?? [spoken(record.json["prefecture"], say), spoken(record.json["city"], say)].compactMap(\.self).joined(
        separator: " "
      ).nilIfEmpty
  }

  /// The frames of a programme, a row each: name, form and rate, ceiling, years. Numbers for computing are left out.
  private static func frames(of record: CatalogRecord, _ say: Voice) -> String? {
    let rows = (record.json["frames"]?.array ?? []).compactMap { element -> String? in
      guard let frame = element.object else { return spoken(element, say) }
      let texts = ["name", "form", "rate", "ceiling", "years"].compactMap { spoken(frame[$0], say) }
      return texts.isEmpty ? nil : texts.joined(separator: "  ")
    }
    return rows.joined(separator: "\n").nilIfEmpty
  }

  /// Where to apply, and the steps from there.
  private static func door(of record: CatalogRecord, _ say: Voice) -> String? {
    guard let door = record.json["door"]?.object else { return spoken(record.json["door"], say) }
    let steps = (door["steps"]?.array ?? []).compactMap { spoken($0, say) }.joined(separator: " → ").nilIfEmpty
    return [spoken(door["at"], say), steps].compactMap(\.self).joined(separator: "\n").nilIfEmpty
  }

  /// Words of the log such as 依頼試験, said in the language; others as they are.
  private static func logWords(_ value: JSONValue?, _ say: Voice) -> String? {
    let words = value?.string.map { [$0] } ?? value?.strings ?? []
    let language: Language = say.isJapanese ? .japanese : .english
    return say.list(words.map { ServiceKind(word: $0)?.label(in: language) ?? $0 }).nilIfEmpty
  }

  /// A JSON value as it is read out: wordings in the language, lists with commas, objects by their values; nil for
  /// what says nothing.
  private static func spoken(_ value: JSONValue?, _ say: Voice) -> String? {
    switch value {
    case nil, .null?: return nil
    case .bool(let truth)?: return truth ? "○" : "×"
    case .number(let spelling)?: return spelling
    case .string(let text)?: return text.nilIfEmpty
    case .array(let elements)?: return say.list(elements.compactMap { spoken($0, say) }).nilIfEmpty
    case .object(let members)?:
      if let wording = BilingualText(value) { return wording.text(in: say.isJapanese ? .japanese : .english) }
      return members.members.compactMap { spoken($0.value, say) }.joined(separator: "  ").nilIfEmpty
    }
  }
}

extension InstitutionType {
  /// What the trade calls it.
  var phrase: Phrase {
    switch self {
    case .university: CardWords.university
    case .college: CardWords.college
    case .publicTestingInstitute: CardWords.publicTestingInstitute
    case .nationalInstitute: CardWords.nationalInstitute
    case .tlo: CardWords.tlo
    case .supportAgency: CardWords.supportAgency
    case .fundingAgency: CardWords.fundingAgency
    case .other: CardWords.otherInstitution
    }
  }
}
