package import Storage

/// Why a foreign file could not be taken at all; what is wrong in single rows is an `ImportProblem`.
package enum ExchangeError: Error, Sendable, Equatable {
  /// `--encoding` names no encoding that is known; `known` are the names to choose from.
  case unknownEncoding(String, known: [String])
  /// Bytes that mean nothing in the encoding; the offset is that of the first, from the start of the file.
  case undecodable(file: String, encoding: TextEncoding, offset: Int)
  /// Nothing but white space.
  case empty(file: String)
  /// The file is readable, but not of this format: `expected` are columns or keys that had to be there.
  case notThisFormat(file: String, place: TextPlace, expected: [String], found: [String])
  /// The alias list is no JSON.
  case brokenJSON(file: String, place: TextPlace, fault: JSONFault)
}
