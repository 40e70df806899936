import Domain
import Words

/// What the card tells of each kind of record after the contact, in the order in which it is asked on the phone.
enum CardLayout {
  /// One labelled entry: which keys of the record it is made of.
  struct Entry {
    let label: Phrase
    let keys: [[String]]

    /// The values of the keys one after another, in a language.
    func text(of record: CatalogRecord, in language: Language) -> String {
      keys.compactMap { path in
        record.json.value(at: path).flatMap { CardLayout.spoken($0, in: language) }
      }.joined(separator: "  ")
    }
  }

  static func entries(for kind: RecordKind) -> [Entry] {
    switch kind {
    case .institution:
      [
        entry(CardWords.summary, "summary"), entry(CardWords.address, "prefecture", "city", "address"),
        entry(CardWords.keywords, "keywords"),
      ]
    case .researcher:
      [
        entry(CardWords.title, "department", "title"), entry(CardWords.canHelpWith, "canHelpWith"),
        entry(CardWords.topics, "topics"), entry(CardWords.summary, "summary"), entry(CardWords.keywords, "keywords"),
      ]
    case .equipment:
      [
        Entry(label: CardWords.fee, keys: [["fee", "band"], ["fee", "note"]]),
        Entry(label: CardWords.use, keys: [["use", "modes"]]),
        Entry(label: CardWords.training, keys: [["use", "training"]]),
        entry(CardWords.manual, "manual"), entry(CardWords.summary, "summary"),
        entry(CardWords.specification, "specification"), entry(CardWords.maker, "manufacturer", "model"),
        entry(CardWords.location, "location"), entry(CardWords.keywords, "keywords"),
      ]
    case .service:
      [
        Entry(label: CardWords.fee, keys: [["fee"], ["fee", "band"], ["fee", "note"]]),
        entry(CardWords.documents, "documents"), entry(CardWords.procedure, "procedure"), entry(CardWords.days, "days"),
        entry(CardWords.summary, "summary"), entry(CardWords.keywords, "keywords"),
      ]
    case .programme:
      [
        entry(CardWords.agency, "agency"), entry(CardWords.requirements, "requires"), entry(CardWords.frames, "frames"),
        entry(CardWords.door, "door"), entry(CardWords.summary, "summary"), entry(CardWords.keywords, "keywords"),
      ]
    }
  }

  private static func entry(_ label: Phrase, _ keys: String...) -> Entry {
    Entry(label: label, keys: keys.map { [$0] })
  }

  /// A JSON value as it is read out: wordings in the language, lists with commas, objects by their values; nil for
  /// what says nothing.
  static func spoken(_ value: JSONValue, in language: Language) -> String? {
    switch value {
    case .null: return nil
    case .bool(let truth): return truth ? "○" : "×"
    case .number(let spelling): return spelling
    case .string(let text): return text.isEmpty ? nil : text
    case .array(let elements):
      let texts = elements.compactMap { spoken($0, in: language) }
      return texts.isEmpty ? nil : texts.joined(separator: language == .japanese ? "、" : ", ")
    case .object(let members):
      if let wording = BilingualText(value) { return wording.text(in: language) }
      let texts = members.members.compactMap { spoken($0.value, in: language) }
      return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
  }
}
