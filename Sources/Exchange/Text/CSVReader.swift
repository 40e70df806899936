/// Reads comma-separated values (RFC 4180, UTF-8) row by row, each with its place.
///
/// CRLF, LF and CR end a row; a field in quotation marks may hold commas, line ends and doubled quotation marks; blank lines
/// are passed over. What breaks the grammar is told and read as well as can be, so that one bad row does not hide the
/// others. Linear.
package struct CSVReader: Sendable {
  package let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0

  /// `bytes` without a byte order mark, as `TextEncoding.utf8(from:)` gives them.
  package init(_ bytes: [UInt8], separator: Character = ",") {
    self.bytes = bytes
    self.separator = separator.asciiValue ?? UInt8(ascii: ",")
  }

  /// The next row, nil at the end.
  package mutating func next() -> CSVRow? {
    while place < bytes.count, isLineEnd(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    var row = CSVRow(offset: place)
    while true {
      row.fields.append(field(faults: &row.faults))
      guard place < bytes.count, bytes[place] == separator else { break }
      place += 1
    }
    row.end = place
    return row
  }

  /// Every row that is left.
  package mutating func rest() -> [CSVRow] {
    var rows: [CSVRow] = []
    while let row = next() { rows.append(row) }
    return rows
  }

  private mutating func field(faults: inout [CSVFault]) -> CSVField {
    let start = place
    if place < bytes.count, bytes[place] == quote, let quoted = quotedField(faults: &faults) { return quoted }
    while place < bytes.count, bytes[place] != separator, !isLineEnd(bytes[place]) { place += 1 }
    if let stray = bytes[start..<place].firstIndex(of: quote), stray > start {
      faults.append(CSVFault(.quoteInside, at: stray))
    }
    return CSVField(text: String(decoding: bytes[start..<place], as: UTF8.self), offset: start)
  }

  /// A field in quotation marks, nil (and back at its start) where nothing closes it.
  ///
  /// That happens once in a file at most, so the search to the end costs one pass: where nothing closes a mark, all later
  /// marks stand in pairs, and a field that begins with such a pair is closed by it.
  private mutating func quotedField(faults: inout [CSVFault]) -> CSVField? {
    let start = place
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      guard byte == quote else {
        text.append(byte)
        continue
      }
      if place < bytes.count, bytes[place] == quote {
        text.append(quote)
        place += 1
        continue
      }
      let tail = place
      while place < bytes.count, bytes[place] != separator, !isLineEnd(bytes[place]) { place += 1 }
      if place > tail {
        faults.append(CSVFault(.textAfterQuote, at: tail))
        text += bytes[tail..<place]
      }
      return CSVField(text: String(decoding: text, as: UTF8.self), offset: start)
    }
    faults.append(CSVFault(.unclosedQuote, at: start))
    place = start
    return nil
  }

  private let quote = UInt8(ascii: "\"")

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}

/// One row of a CSV file.
package struct CSVRow: Sendable, Equatable {
  /// Bytes from the start of the text to the row, and to its line end.
  package let offset: Int
  package fileprivate(set) var end: Int
  package fileprivate(set) var fields: [CSVField] = []
  package fileprivate(set) var faults: [CSVFault] = []

  init(offset: Int) {
    self.offset = offset
    end = offset
  }

  package var texts: [String] { fields.map(\.text) }
}

/// One field of a row.
package struct CSVField: Sendable, Equatable {
  package let text: String
  /// Of its first byte, a quotation mark included.
  package let offset: Int
}

/// Where a row breaks the grammar of CSV.
package struct CSVFault: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A quotation mark opens a field and nothing closes it: the mark is taken as a character of that line.
    case unclosedQuote
    /// Characters between the closing quotation mark and the separator: they are added to the field.
    case textAfterQuote
    /// A quotation mark inside a field that does not begin with one: it is kept.
    case quoteInside
  }

  package let kind: Kind
  package let offset: Int

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
