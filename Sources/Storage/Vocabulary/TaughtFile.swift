package import Domain

/// The wordings that a council has approved for concepts that stand elsewhere: `vocabulary/taught.json`.
///
/// A file is `{"format", "labels": [{"concept", "label"}]}`, a label as in `altLabel`. An entry that can't be used is left
/// out and told, and never hides the rest.
package enum TaughtFile {
  static let name = "taught.json"

  typealias Found = (path: [JSONStep], fault: VocabularyFault)

  static func labels(in value: JSONValue) -> [TaughtLabel] {
    (value.object?["labels"]?.array ?? []).compactMap { element in
      guard let members = element.object, let concept = members["concept"]?.string, let text = members["label"],
        let label = ConceptLabel(text)
      else { return nil }
      return TaughtLabel(concept: concept, label: label)
    }
  }

  /// What is wrong with its form, with the steps to each.
  static func problems(in value: JSONValue) -> [Found] {
    guard let labels = value.object?["labels"] else { return [([], .missing(key: "labels"))] }
    guard let elements = labels.array else {
      return [([.key("labels")], .wrongType(key: "labels", found: labels.typeName, expected: .array))]
    }
    return elements.enumerated().flatMap { place, element -> [Found] in
      let path: [JSONStep] = [.key("labels"), .index(place)]
      guard let members = element.object else {
        return [(path, .wrongType(key: "labels", found: element.typeName, expected: .object))]
      }
      return ["concept", "label"].filter { members[$0] == nil }.map { (path, .missing(key: $0)) }
    }
  }

  /// Puts labels behind those that the council has approved before; other keys of the file stay. Writes beside and
  /// renames; throws, and writes nothing, where the file can't be read or is no JSON.
  package static func add(_ labels: [TaughtLabel], in folder: DataFolder, system: SystemCalls) throws(StorageError) {
    let path = folder.vocabulary.appendingName(name)
    var members: JSONObject = ["format": .int(1)]
    if let bytes = try asStorageError({ () throws(SystemFailure) in try system.contentIfPresent(of: path) }) {
      var reader = JSONReader(at: 0)
      do throws(JSONFault) {
        members = try reader.value(in: bytes.span).object ?? members
      } catch {
        var ruler = TextRuler()
        throw .notJSON(file: path, place: ruler.place(of: error.offset, in: bytes.span), error)
      }
    }
    let more = labels.map { JSONValue.object(["concept": .string($0.concept), "label": $0.label.json]) }
    members["labels"] = .array((members["labels"]?.array ?? []) + more)
    let text = JSONWriter.laidOut(.object(members))
    try asStorageError { () throws(SystemFailure) in
      try system.makeFolders(folder.vocabulary)
      try ReplacingFile.write(text, to: path, in: system)
    }
  }
}
