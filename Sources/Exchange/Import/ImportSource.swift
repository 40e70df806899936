package import Domain

/// Where a record came from, with the row as the list had it, so that an export can give back what nobody edited.
///
/// In a record: `"source": {"format": "nii", "file": …, "row": …}`, or an array of these where several lists know it. The row
/// is one text (a CSV line without its end, a JSON object on one line): it is kept, hardly ever read, and a text takes a
/// tenth of the memory of a tree.
package struct ImportSource: Sendable, Equatable {
  package var format: String
  package var file: String
  package var row: String

  package init(format: String, file: String, row: String) {
    self.format = format
    self.file = file
    self.row = row
  }

  package var json: JSONValue {
    .object(["format": .string(format), "file": .string(file), "row": .string(row)])
  }

  /// The sources of a record; what somebody wrote into `source` in another shape is passed over.
  package static func all(in record: JSONObject) -> [ImportSource] {
    elements(of: record["source"]).compactMap { element in
      guard let source = element.object, let format = source["format"]?.string else { return nil }
      return ImportSource(
        format: format, file: source["file"]?.string ?? "", row: source["row"]?.string ?? "")
    }
  }

  /// The `source` of a record with another list's beside it: nothing changes where that list is there already.
  static func joined(_ old: JSONValue?, with new: JSONValue?) -> JSONValue? {
    guard let old else { return new }
    let held = elements(of: old)
    let formats = Set(held.compactMap { $0.object?["format"]?.string })
    let fresh = elements(of: new).filter { element in
      element.object?["format"]?.string.map { !formats.contains($0) } ?? false
    }
    return fresh.isEmpty ? old : .array(held + fresh)
  }

  private static func elements(of value: JSONValue?) -> [JSONValue] {
    switch value {
    case nil, .null?: []
    case .array(let elements)?: elements
    case let single?: [single]
    }
  }
}
