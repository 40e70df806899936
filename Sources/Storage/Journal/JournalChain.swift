package import Domain

/// Follows one writer's chain of lines: hands out the sound ones and tells what is broken.
///
/// Bytes come as they are read from the file, from `offset` on; what is behind it is not needed again. A line that is
/// damaged is set aside, and the lines after it still count: the chain is taken up again at the next sound line.
package struct JournalChain: Sendable {
  package let writer: WriterID
  /// Bytes of the file that whole lines take up.
  package private(set) var offset = 0
  /// Lines that were read.
  package private(set) var line = 0
  /// The `seq` of the last sound line.
  package private(set) var seq = 0
  /// The `sum` of the last sound line, `""` before the first.
  package private(set) var head = ""
  /// From the event with this `seq` to the end the chain has no break; 0: it has none at all.
  package private(set) var unbrokenFrom = 0
  /// Bytes behind the last whole line: a write that was cut off.
  package private(set) var tornBytes = 0
  /// The last line is whole but for its newline.
  package private(set) var lacksNewline = false
  /// The line of the first event of a later major version.
  package private(set) var newer: (line: Int, version: Int)?

  /// Damaged lines since the last sound one.
  private var damaged = 0
  private var hasForeignLines = false

  package init(writer: WriterID) { self.writer = writer }

  /// A sound line and its number in the file, from 1.
  package struct Numbered: Sendable, Equatable {
    package let number: Int
    package let line: JournalLine
  }

  /// A fault, its line from 1 and its column.
  struct Fault: Sendable, Equatable {
    let place: TextPlace
    let fault: FindingFault
  }

  /// What some bytes held.
  struct News: Sendable {
    var lines: [Numbered] = []
    var faults: [Fault] = []
  }

  /// Reads the bytes that follow `offset` in the file; nil where they don't go on from what was read before, so that
  /// the file must be read again from its start. Linear.
  mutating func read(_ bytes: Span<UInt8>) -> News? {
    var news = News()
    var start = 0
    if lacksNewline, bytes.count > 0 {
      guard bytes[0] == UInt8(ascii: "\n") else { return nil }
      lacksNewline = false
      start = 1
    }
    var end = start
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "\n") {
        take(bytes.extracting(start..<end), into: &news)
        start = end + 1
      }
      end += 1
    }
    let tail = bytes.extracting(start..<bytes.count)
    tornBytes = 0
    if JournalLine.isSound(tail) {
      take(tail, into: &news)
      lacksNewline = true
      start = bytes.count
    } else {
      tornBytes = tail.count
    }
    offset += start
    return news
  }

  private mutating func take(_ bytes: Span<UInt8>, into news: inout News) {
    line += 1
    if bytes.isEmpty { return }
    do throws(LineFault) {
      let isSound = JournalLine.isSound(bytes)
      let members = try LineFault.members(of: bytes)
      tellVersion(members["v"]?.int, into: &news)
      guard isSound else { throw LineFault(.journal(.sumMismatch(seq: seq &+ 1 &+ damaged))) }
      follow(try JournalLine(members), sum: JournalLine.claimedSum(of: bytes) ?? "", into: &news)
    } catch {
      var ruler = TextRuler(line: line)
      tell(error.fault, at: ruler.place(of: error.offset, in: bytes), into: &news)
      damaged += 1
      unbrokenFrom = seq &+ 1
    }
  }

  private mutating func follow(_ read: JournalLine, sum: String, into news: inout News) {
    let header = read.header
    if header.writer != writer, !hasForeignLines {
      // Told once: a file that lies there under another name would tell it of every line.
      hasForeignLines = true
      tell(.journal(.foreignWriterLine(found: header.writer.text, expected: writer.text)), into: &news)
    }
    // Damaged lines in between stand for one event each, or for less where one line was cut in two.
    let expected = seq &+ 1
    if header.seq <= seq {
      tell(.journal(.doubleSeq(header.seq)), into: &news)
      unbrokenFrom = header.seq
    } else if header.seq > expected &+ damaged {
      tell(.journal(.gap(expected: expected &+ damaged, found: header.seq)), into: &news)
      unbrokenFrom = header.seq
    } else if damaged > 0 {
      unbrokenFrom = header.seq
    } else if read.previous != head {
      tell(.journal(.brokenChain(seq: header.seq)), into: &news)
      unbrokenFrom = header.seq
    }
    seq = header.seq
    head = sum
    damaged = 0
    news.lines.append(Numbered(number: line, line: read))
  }

  /// A later version is told even of a damaged line: a wrong guess here would write into what it can't understand.
  private mutating func tellVersion(_ version: Int?, into news: inout News) {
    guard newer == nil, let version, version > JournalLine.version else { return }
    newer = (line, version)
    tell(.journal(.newerVersion(found: version, known: JournalLine.version)), into: &news)
  }

  private func tell(_ fault: FindingFault, at place: TextPlace? = nil, into news: inout News) {
    news.faults.append(Fault(place: place ?? TextPlace(line: line, column: 1), fault: fault))
  }
}
