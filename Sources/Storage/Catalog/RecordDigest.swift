package import Domain

/// Names a state of a record, so that a change can say which state it was made from (`CatalogEdit.base`).
package enum RecordDigest {
  /// SHA-256, in lower-case hex, of the record's compact text: the same keys in the same order with the same values
  /// give the same digest, however the file is laid out.
  package static func of(_ json: JSONObject) -> String { Sodium.digest(JSONWriter.line(.object(json))) }
}
