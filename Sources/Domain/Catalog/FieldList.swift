/// A technical field of the council's own short list (`vocabulary/fields.json`).
package struct Field: Sendable, Equatable {
  package let code: String
  package let name: BilingualText
  package let aliases: [String]

  package init(code: String, name: BilingualText, aliases: [String]) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}

/// The council's fields in the order of the screen.
package struct FieldList: Sendable, Equatable {
  package let fields: [Field]

  package init(_ fields: [Field] = []) { self.fields = fields }

  /// Reads `{"fields": [{"code", "name", "aliases"}]}`; a field without code or name is passed over.
  package init(_ json: JSONObject) {
    fields = (json["fields"]?.array ?? []).compactMap { element in
      guard let members = element.object, let code = members["code"]?.string, let name = BilingualText(members["name"])
      else { return nil }
      return Field(code: code, name: name, aliases: members["aliases"]?.strings ?? [])
    }
  }

  package subscript(code: String) -> Field? { fields.first { $0.code == code } }

  /// A field's name, or the code itself where the list does not know it.
  package func name(of code: String, in language: Language) -> String { self[code]?.name.text(in: language) ?? code }
}
