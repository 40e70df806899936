package import Domain

/// Finds where in a text a value stands, so that a complaint about a value can be told as file, line and column.
///
/// Values carry no places, since hardly any is ever asked for: the text is walked again when one is.
package enum JSONLocator {
  /// The offset of the first byte of the value that the steps lead to from the value at `start`; where a step leads
  /// nowhere, of the last value that was reached. Of a key that stands twice the last counts, as in look-up.
  package static func offset(of path: [JSONStep], from start: Int, in bytes: Span<UInt8>) -> Int {
    var reader = JSONReader(at: start)
    reader.skipSpace(in: bytes)
    var found = reader.place
    for step in path {
      guard let next = inner(step, of: found, in: bytes) else { break }
      found = next
    }
    return found
  }

  private static func inner(_ step: JSONStep, of start: Int, in bytes: Span<UInt8>) -> Int? {
    var reader = JSONReader(at: start)
    let isObject = reader.take(UInt8(ascii: "{"), in: bytes)
    guard isObject || reader.take(UInt8(ascii: "["), in: bytes) else { return nil }
    var found: Int?
    var count = 0
    do {
      repeat {
        reader.skipSpace(in: bytes)
        var key: String?
        if isObject {
          guard reader.place < bytes.count, bytes[reader.place] == UInt8(ascii: "\"") else { return found }
          key = try reader.string(in: bytes)
          reader.skipSpace(in: bytes)
          guard reader.take(UInt8(ascii: ":"), in: bytes) else { return found }
          reader.skipSpace(in: bytes)
        }
        let valueStart = reader.place
        _ = try reader.value(in: bytes)
        switch step {
        case .key(let wanted): if key == wanted { found = valueStart }
        case .index(let wanted): if !isObject, count == wanted { return valueStart }
        }
        count += 1
        reader.skipSpace(in: bytes)
      } while reader.take(UInt8(ascii: ","), in: bytes)
    } catch {
      // What stands before the fault can still be told.
    }
    return found
  }
}
