import Domain

/// Takes a vocabulary file apart: what stands beside the concepts, and concept after concept with its place.
///
/// Goes on behind a broken concept, so that one slip of the pen does not cost the file. One pass over the text.
struct VocabularyScanner {
  /// The members but for `concepts`.
  private(set) var head = JSONObject()
  /// The elements of `concepts`, with the offset of each; nil where there is no such list.
  private(set) var elements: [(value: JSONValue, offset: Int)]?
  /// What is wrong, with the offset.
  private(set) var faults: [(fault: FindingFault, offset: Int)] = []

  init(_ bytes: Span<UInt8>) {
    var reader = JSONReader(at: byteOrderMark(of: bytes))
    reader.skipSpace(in: bytes)
    if reader.place == bytes.count {
      faults.append((.file(.empty), 0))
      return
    }
    do throws(JSONFault) {
      let start = reader.place
      if reader.take(UInt8(ascii: "{"), in: bytes) {
        try members(&reader, in: bytes)
      } else {
        let value = try reader.value(in: bytes)
        try reader.end(in: bytes)
        faults.append((.vocabulary(.notAnObject(found: value.typeName)), start))
        return
      }
    } catch {
      faults.append((FindingFault(error), error.offset))
    }
    // Where the text broke before the list, that fault has been told.
    if elements == nil, faults.isEmpty { faults.append((.vocabulary(.missing(key: "concepts")), 0)) }
  }

  private mutating func members(_ reader: inout JSONReader, in bytes: Span<UInt8>) throws(JSONFault) {
    reader.skipSpace(in: bytes)
    if reader.take(UInt8(ascii: "}"), in: bytes) { return try reader.end(in: bytes) }
    repeat {
      reader.skipSpace(in: bytes)
      let start = reader.place
      guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
        throw JSONFault(at: start, in: bytes, expected: head.isEmpty && elements == nil ? .keyOrEnd : .key)
      }
      let key = try reader.string(in: bytes)
      reader.skipSpace(in: bytes)
      guard reader.take(UInt8(ascii: ":"), in: bytes) else {
        throw JSONFault(at: reader.place, in: bytes, expected: .colon)
      }
      reader.skipSpace(in: bytes)
      if head[key] != nil || key == "concepts" && elements != nil { faults.append((.doubleKey(key), start)) }
      if key == "concepts", reader.place < bytes.count, bytes[reader.place] == UInt8(ascii: "[") {
        guard let end = list(at: reader.place, in: bytes) else { return }
        reader = JSONReader(at: end)
      } else {
        let offset = reader.place
        let value = try reader.value(in: bytes)
        if key == "concepts" {
          let fault = VocabularyFault.wrongType(key: key, found: value.typeName, expected: .array)
          faults.append((.vocabulary(fault), offset))
          elements = []
        } else {
          head[key] = value
        }
      }
      reader.skipSpace(in: bytes)
    } while reader.take(UInt8(ascii: ","), in: bytes)
    guard reader.take(UInt8(ascii: "}"), in: bytes) else {
      throw JSONFault(at: reader.place, in: bytes, expected: .commaOrEndOfObject)
    }
    try reader.end(in: bytes)
  }

  /// Reads the list; gives the place behind it, nil where its end was not found (which is told).
  private mutating func list(at start: Int, in bytes: Span<UInt8>) -> Int? {
    var found: [(value: JSONValue, offset: Int)] = []
    var scanner = RecordScanner(memberAt: start)
    while let piece = scanner.next(in: bytes) {
      switch piece {
      case .record(let value, let offset, let doubleKeys):
        found.append((value, offset))
        for double in doubleKeys { faults.append((.doubleKey(double.key), double.offset)) }
      case .broken(let fault, _), .fault(let fault): faults.append((FindingFault(fault), fault.offset))
      }
    }
    elements = found
    return scanner.hasEnded ? scanner.place : nil
  }
}
