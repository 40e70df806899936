import Domain

/// What is wrong in the labels of a concept's entry, as far as it shows without folding them.
///
/// A label is a string, `{"label", "conj", "bound"}`, or `{"parts": […]}` of such; an array in the place of a part holds
/// its alternatives.
enum LabelShape {
  typealias Found = ConceptShape.Found

  static func problems(in value: JSONValue?) -> [Found] {
    guard let value else { return [] }
    guard let elements = value.array else {
      return [([.key("altLabel")], .wrongType(key: "altLabel", found: value.typeName, expected: .array))]
    }
    return elements.enumerated().flatMap { place, element in
      problems(of: element, at: [.key("altLabel"), .index(place)])
    }
  }

  private static func problems(of label: JSONValue, at path: [JSONStep]) -> [Found] {
    guard let value = label.object?["parts"] else { return problems(ofPart: label, at: path) }
    let path = path + [.key("parts")]
    guard let parts = value.array else {
      return [(path, .wrongType(key: "parts", found: value.typeName, expected: .array))]
    }
    if parts.isEmpty { return [(path, .labelWithoutParts)] }
    return parts.enumerated().flatMap { place, part -> [Found] in
      let path = path + [.index(place)]
      guard let alternatives = part.array else { return problems(ofPart: part, at: path) }
      if alternatives.isEmpty { return [(path, .labelWithoutParts)] }
      return alternatives.enumerated().flatMap { problems(ofPart: $1, at: path + [.index($0)]) }
    }
  }

  private static func problems(ofPart part: JSONValue, at path: [JSONStep]) -> [Found] {
    switch part {
    case .string(let text): return text.allSatisfy(\.isWhitespace) ? [(path, .emptyLabel)] : []
    case .object(let members):
      var found: [Found] = []
      switch members["label"] {
      case .string(let text)?:
        if text.allSatisfy(\.isWhitespace) { found.append((path + [.key("label")], .emptyLabel)) }
      case let other?:
        let fault = VocabularyFault.wrongType(key: "label", found: other.typeName, expected: .string)
        found.append((path + [.key("label")], fault))
      case nil: found.append((path, .missing(key: "label")))
      }
      found += choice(members["conj"], key: "conj", of: Conjugation.allCases.map(\.rawValue), at: path)
      return found + choice(members["bound"], key: "bound", of: Boundary.allCases.map(\.rawValue), at: path)
    default: return [(path, .wrongType(key: "altLabel", found: part.typeName, expected: .string))]
    }
  }

  private static func choice(_ value: JSONValue?, key: String, of known: [String], at path: [JSONStep]) -> [Found] {
    guard let value else { return [] }
    guard let text = value.string else {
      return [(path + [.key(key)], .wrongType(key: key, found: value.typeName, expected: .string))]
    }
    return known.contains(text)
      ? [] : [(path + [.key(key)], .unknownValue(key: key, value: text, expected: known))]
  }
}
