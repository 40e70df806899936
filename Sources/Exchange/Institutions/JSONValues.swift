internal import Domain
internal import Storage

/// The values of a file one after the other, whether they are the elements of one array or stand on lines of their own.
struct JSONValues {
  struct Item {
    let offset: Int
    let end: Int
    let content: Result<JSONValue, JSONFault>
  }

  private let bytes: [UInt8]
  private var place: Int
  private let isArray: Bool
  private var isOver = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var reader = JSONReader(at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    reader.skipSpace(in: bytes.span)
    place = reader.place
    isArray = reader.place < bytes.count && bytes[reader.place] == UInt8(ascii: "[")
    if isArray { place += 1 }
  }

  /// The first byte that is no white space, nil in an empty file.
  var firstByte: UInt8? {
    let first = isArray ? place - 1 : place
    return first < bytes.count ? bytes[first] : nil
  }

  /// The next value or what is wrong at its place, nil at the end. After a fault reading goes on at the next line that
  /// begins with `{`, or ends where the file is an array, whose structure is lost then.
  mutating func next() -> Item? {
    guard !isOver else { return nil }
    var reader = JSONReader(at: place)
    reader.skipSpace(in: bytes.span)
    let start = reader.place
    if isArray, start < bytes.count, bytes[start] == UInt8(ascii: "]") { isOver = true }
    if !isArray, start >= bytes.count { isOver = true }
    guard !isOver else { return nil }
    do {
      let value = try reader.value(in: bytes.span)
      let end = reader.place
      place = end
      if isArray { passSeparator(&reader) }
      return Item(offset: start, end: end, content: .success(value))
    } catch {
      isOver = isArray
      place = nextLine(after: max(start, error.offset))
      return Item(offset: start, end: place, content: .failure(error))
    }
  }

  private mutating func passSeparator(_ reader: inout JSONReader) {
    reader.skipSpace(in: bytes.span)
    guard reader.place < bytes.count else { return place = reader.place }
    if bytes[reader.place] == UInt8(ascii: ",") { reader.place += 1 }
    place = reader.place
  }

  private func nextLine(after offset: Int) -> Int {
    var place = offset
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "{") {
        return place + 1
      }
      place += 1
    }
    return bytes.count
  }
}
