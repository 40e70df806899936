/// What is wrong in one record, seen without the rest of the catalog.
///
/// `path` leads to the value at fault inside the record, so that the file's line and column can be found.
package struct RecordProblem: Sendable, Equatable {
  package enum Fault: Sendable, Equatable {
    case notAnObject(found: String)
    case missing(key: String)
    case wrongType(key: String, found: String, expected: String)
    case badID(String)
    case unknownValue(key: String, value: String, expected: [String])
    case badDate(key: String, value: String)
    case unknownField(String)
    /// `techniques` names a concept that the vocabulary does not have; found where the vocabulary is known.
    case unknownConcept(String)
    case dangling(key: String, id: String)
    case notAnInstitution(id: String)
    case doubleID(String, first: String)
    case blankName
  }

  package let path: [JSONStep]
  package let fault: Fault

  package init(path: [JSONStep], fault: Fault) {
    self.path = path
    self.fault = fault
  }

  /// Whether the record can't be used at all and is set aside; otherwise it is used and the problem is only told.
  package var setsAside: Bool {
    switch fault {
    case .notAnObject, .badID, .blankName, .doubleID: true
    case .missing(let key), .wrongType(let key, _, _), .unknownValue(let key, _, _):
      ["id", "kind", "name"].contains(key)
    case .badDate, .unknownField, .unknownConcept, .dangling, .notAnInstitution: false
    }
  }
}

/// One step into a JSON value.
package enum JSONStep: Sendable, Equatable {
  case key(String)
  case index(Int)
}

extension RecordProblem {
  /// What is wrong inside one record: needed keys, spelling of fixed values, types, dates, field codes.
  ///
  /// `fields` nil means that no field list was found, and codes are not judged. Linear in the record's size.
  package static func find(in value: JSONValue, fields: FieldList?) -> [RecordProblem] {
    guard let json = value.object else {
      return [RecordProblem(path: [], fault: .notAnObject(found: value.typeName))]
    }
    var problems: [RecordProblem] = []
    func tell(_ path: [JSONStep], _ fault: Fault) { problems.append(RecordProblem(path: path, fault: fault)) }

    switch json["id"] {
    case nil: tell([], .missing(key: "id"))
    case .string(let text)?: if RecordID(text) == nil { tell([.key("id")], .badID(text)) }
    case let other?: tell([.key("id")], .wrongType(key: "id", found: other.typeName, expected: "string"))
    }
    switch json["name"] {
    case nil: tell([], .missing(key: "name"))
    case .string?, .object?: if BilingualText(json["name"]) == nil { tell([.key("name")], .blankName) }
    case let other?:
      tell([.key("name")], .wrongType(key: "name", found: other.typeName, expected: "string or {ja, en}"))
    }
    if json["kind"] == nil { tell([], .missing(key: "kind")) }
    for choice in Choice.all {
      guard let value = choice.value(in: json) else { continue }
      if let text = value.string, choice.values.contains(text) { continue }
      tell(
        choice.path.map(JSONStep.key),
        value.string.map { .unknownValue(key: choice.key, value: $0, expected: choice.values) }
          ?? .wrongType(key: choice.key, found: value.typeName, expected: "string"))
    }
    for path in [["validFrom"], ["validUntil"], ["verified", "on"], ["calibrated"]] {
      guard let text = json.value(at: path)?.string, CivilDate(text) == nil else { continue }
      tell(path.map(JSONStep.key), .badDate(key: path.joined(separator: "."), value: text))
    }
    for key in ["aliases", "keywords", "fields", "techniques"] {
      guard let value = json[key], value.array == nil else { continue }
      tell([.key(key)], .wrongType(key: key, found: value.typeName, expected: "array"))
    }
    if let fields {
      for (place, code) in (json["fields"]?.array ?? []).enumerated() {
        guard let text = code.string, fields[text] == nil else { continue }
        tell([.key("fields"), .index(place)], .unknownField(text))
      }
    }
    return problems
  }
}

/// A key whose value is one of a few words.
private struct Choice {
  let path: [String]
  let values: [String]
  var key: String { path.joined(separator: ".") }

  func value(in json: JSONObject) -> JSONValue? { json.value(at: path) }

  static let all = [
    Choice(path: ["kind"], values: RecordKind.allCases.map(\.rawValue)),
    Choice(path: ["type"], values: InstitutionType.allCases.map(\.rawValue)),
    Choice(path: ["status"], values: RecordStatus.allCases.map(\.rawValue)),
    Choice(path: ["use", "companies"], values: CompanyUse.allCases.map(\.rawValue)),
  ]
}

extension JSONObject {
  /// The value under keys inside keys.
  package func value(at path: [String]) -> JSONValue? {
    var value: JSONValue? = .object(self)
    for key in path { value = value?.object?[key] }
    return value
  }
}
