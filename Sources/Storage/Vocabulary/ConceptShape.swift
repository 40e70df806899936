import Domain

/// What a concept's entry must hold so that this version can read it: a value of another type would be passed over in
/// silence. Seen without the rest of the vocabulary.
enum ConceptShape {
  typealias Found = (path: [JSONStep], fault: VocabularyFault)

  /// Why an entry can't be used at all; nil where it can.
  static func reasonToSetAside(_ value: JSONValue) -> Found? {
    guard let members = value.object else {
      return ([], .wrongType(key: "concepts", found: value.typeName, expected: .object))
    }
    switch members["id"] {
    case .string(let id)?: if id.isEmpty { return ([.key("id")], .missing(key: "id")) }
    case let other?: return ([.key("id")], .wrongType(key: "id", found: other.typeName, expected: .string))
    case nil: return ([], .missing(key: "id"))
    }
    if members["retracted"]?.bool == true { return nil }
    switch members["type"] {
    case .string(let type)?:
      if ConceptType(rawValue: type) == nil {
        return ([.key("type")], .unknownValue(key: "type", value: type, expected: ConceptType.allCases.map(\.rawValue)))
      }
    case let other?: return ([.key("type")], .wrongType(key: "type", found: other.typeName, expected: .string))
    case nil: return ([], .missing(key: "type"))
    }
    if BilingualText(members["prefLabel"]) == nil {
      return (members["prefLabel"] == nil ? [] : [.key("prefLabel")], .missing(key: "prefLabel"))
    }
    return nil
  }

  /// What is wrong in an entry that is used.
  static func problems(in members: JSONObject) -> [Found] {
    var found: [Found] = []
    if let id = members["id"]?.string, !id.utf8.allSatisfy(isOfID) { found.append(([.key("id")], .badID(id))) }
    for key in ["prefLabel", "scopeNote"] { found += wording(members[key], key: key) }
    for key in ["broader", "related"] { found += strings(members[key], key: key, path: [.key(key)]) }
    if let value = members["replacedBy"], value.string == nil {
      found.append(
        ([.key("replacedBy")], .wrongType(key: "replacedBy", found: value.typeName, expected: .string)))
    }
    if let value = members["retracted"], value.bool == nil {
      found.append(([.key("retracted")], .wrongType(key: "retracted", found: value.typeName, expected: .truth)))
    }
    for relation in ConceptRelation.allCases { found += problems(of: relation.rawValue, in: members) }
    return found + LabelShape.problems(in: members["altLabel"])
  }

  private static func isOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func wording(_ value: JSONValue?, key: String) -> [Found] {
    guard let value else { return [] }
    if value.string != nil { return [] }
    guard let members = value.object else {
      return [([.key(key)], .wrongType(key: key, found: value.typeName, expected: .wording))]
    }
    return ["ja", "en"].compactMap { language in
      guard let text = members[language], text.string == nil else { return nil }
      return (
        [.key(key), .key(language)],
        .wrongType(key: "\(key).\(language)", found: text.typeName, expected: .string)
      )
    }
  }

  private static func problems(of relation: String, in members: JSONObject) -> [Found] {
    guard let value = members[relation] else { return [] }
    guard let weights = value.object else {
      return [([.key(relation)], .wrongType(key: relation, found: value.typeName, expected: .object))]
    }
    return weights.members.flatMap { member -> [Found] in
      let path: [JSONStep] = [.key(relation), .key(member.key)]
      if WeightClass(rawValue: member.key) == nil {
        let known = WeightClass.allCases.map(\.rawValue)
        return [(path, .unknownValue(key: relation, value: member.key, expected: known))]
      }
      return strings(member.value, key: "\(relation).\(member.key)", path: path)
    }
  }

  private static func strings(_ value: JSONValue?, key: String, path: [JSONStep]) -> [Found] {
    guard let value else { return [] }
    guard let elements = value.array else {
      return [(path, .wrongType(key: key, found: value.typeName, expected: .array))]
    }
    return elements.indices.filter { elements[$0].string == nil }.map {
      (path + [.index($0)], .wrongType(key: key, found: elements[$0].typeName, expected: .string))
    }
  }
}
