import Storage
import Words

/// The name of a type of JSON value, as `JSONValue.typeName` and the catalog's problems spell it.
func typeName(_ name: String) -> Phrase {
  switch name {
  case "null": Phrase("null", "null")
  case "true/false": Phrase("真偽値 (true、false)", "true or false")
  case "number": Phrase("数値", "number")
  case "string": Phrase("文字列", "string")
  case "array": Phrase("配列 [ ]", "array")
  case "object": Phrase("オブジェクト { }", "object")
  case "string or {ja, en}": Phrase("文字列または {\"ja\", \"en\"}", "string or {\"ja\", \"en\"}")
  default: Phrase(shown(name), shown(name))
  }
}

/// The English name with its article.
func article(_ name: String) -> String {
  let words = typeName(name).en
  return switch name {
  case "null", "true/false": words
  case "array", "object": "an " + words
  default: "a " + words
  }
}

/// The spelling that `typeName` knows.
func spelling(of type: ValueType) -> String {
  switch type {
  case .object: "object"
  case .array: "array"
  case .string: "string"
  case .number: "number"
  case .truth: "true/false"
  case .wording: "string or {ja, en}"
  }
}
