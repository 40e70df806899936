/// A JSON value as it was written, so that what this version does not know survives a rewrite.
///
/// Members keep their order and numbers keep their spelling: reading and writing again gives the same text but for
/// white space. Two values are equal when they say the same in the same order.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The number's spelling in the file, e.g. `1`, `0.50`, `1e3`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// The text of a string, else nil.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth value of `true` or `false`, else nil.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The whole number of a number written without fraction or exponent and within 64 bits, else nil.
  package var int: Int? {
    if case .number(let spelling) = self { Int(spelling) } else { nil }
  }

  /// The elements of an array, else nil.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object, else nil.
  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The texts of an array of strings; other elements are passed over, anything else gives none.
  package var strings: [String] { array?.compactMap(\.string) ?? [] }

  /// A whole number as JSON.
  package static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  /// Texts as a JSON array.
  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// What kind of value this is, as a complaint names it.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "true/false"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// The members of a JSON object in the order of the file.
///
/// Look-up is linear: records have some twenty keys, and order matters more than a hash.
package struct JSONObject: Sendable, Equatable {
  /// One `"key": value`.
  package struct Member: Sendable, Equatable {
    package var key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package var members: [Member]

  package init(_ members: [Member] = []) { self.members = members }

  /// The value of a key; the last one counts where a key stands twice. Setting keeps the key's place, a new key goes
  /// to the end, nil removes.
  package subscript(key: String) -> JSONValue? {
    get { members.last { $0.key == key }?.value }
    set {
      guard let newValue else {
        members.removeAll { $0.key == key }
        return
      }
      if let place = members.lastIndex(where: { $0.key == key }) {
        members[place].value = newValue
      } else {
        members.append(Member(key: key, value: newValue))
      }
    }
  }

  package var keys: [String] { members.map(\.key) }
  package var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue?)...) {
    members = elements.compactMap { key, value in value.map { Member(key: key, value: $0) } }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}
