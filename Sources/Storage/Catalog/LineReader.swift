/// Reads a file line by line, holding no more than a piece of it and the line itself.
struct LineReader {
  /// How much is asked of the system at once: large enough that the calls do not count, small beside a catalog.
  private static let pieceSize = 1 << 20

  /// What to do with a line: its text without the line end, its number from 1, the offset of its first byte.
  typealias Line = (_ text: Span<UInt8>, _ number: Int, _ offset: Int) -> Void

  private var number = 1
  private var offset = 0

  /// Hands each line out. An empty last line (behind the last line end) is none.
  static func read(_ path: String, in system: SystemCalls, line: Line) throws(SystemFailure) {
    let file = try OpenFile(path, for: .reading, in: system)
    var reader = LineReader()
    var rest: [UInt8] = []
    while true {
      let piece = try file.read(from: reader.offset + rest.count, limit: pieceSize)
      let searched = rest.count
      rest.append(contentsOf: piece)
      let used = reader.handOut(rest.span, from: searched, isLast: piece.isEmpty, to: line)
      if piece.isEmpty { return }
      rest.removeFirst(used)
    }
  }

  /// Hands out the whole lines of a piece, whose first `searched` bytes have no line end; gives what they took.
  private mutating func handOut(_ bytes: Span<UInt8>, from searched: Int, isLast: Bool, to line: Line) -> Int {
    var start = 0
    for place in searched..<bytes.count where bytes[place] == UInt8(ascii: "\n") {
      line(bytes.extracting(start..<place), number, offset + start)
      number += 1
      start = place + 1
    }
    if isLast, start < bytes.count { line(bytes.extracting(start..<bytes.count), number, offset + start) }
    offset += start
    return start
  }
}
