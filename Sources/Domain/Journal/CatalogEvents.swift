/// `deskOpened`: a writer starts in this folder and claims its letters for case numbers. data: `code`.
package struct DeskOpened: Sendable, Equatable {
  package var code: WriterCode

  package init(code: WriterCode) { self.code = code }

  var parts: EventParts { EventParts(data: ["code": .string(code.text)]) }

  init?(_ parts: EventParts) {
    guard let code = parts.data["code"]?.string.flatMap(WriterCode.init) else { return nil }
    self.init(code: code)
  }
}

/// `recordAdded`: a record that stands in no file of the catalog yet. data: `record`.
package struct RecordAdded: Sendable, Equatable {
  package var record: JSONObject

  package init(record: JSONObject) { self.record = record }

  var parts: EventParts { EventParts(data: ["record": .object(record)]) }

  init?(_ parts: EventParts) {
    guard let record = parts.data["record"]?.object else { return nil }
    self.init(record: record)
  }
}

extension CatalogEdit {
  /// `recordEdited`. data: `id, base?, changes`.
  var parts: EventParts {
    EventParts(data: [
      "id": .string(id.text), "base": base.map(JSONValue.string), "changes": .object(changes),
    ])
  }

  init?(_ parts: EventParts) {
    guard let id = parts.data["id"]?.string.flatMap(RecordID.init), let changes = parts.data["changes"]?.object else {
      return nil
    }
    self.init(id: id, base: parts.data["base"]?.string, changes: changes)
  }
}
