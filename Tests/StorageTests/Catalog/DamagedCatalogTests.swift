import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("A damaged catalog file gives what is whole in it, never a trap")
struct DamagedCatalogTests {
  private static let records = (0..<6).map {
    #"{"id": "r\#($0)", "kind": "service", "name": {"ja": "窓口 \"\#($0)\"", "en": "D"}, "l": [1, {"a": []}]}"#
  }
  private static let array = Array("[\n  \(records.joined(separator: ",\n  "))\n]\n".utf8)
  private static let lines = Array((records.joined(separator: "\n") + "\n").utf8)

  /// The ids of the whole records among the pieces that a scanner gives.
  private func ids(_ bytes: [UInt8]) -> [String] {
    var scanner = RecordScanner()
    var ids: [String] = []
    var pieces = 0
    while let piece = scanner.next(in: bytes.span) {
      if case .record(let value, _, _) = piece, let id = value.object?["id"]?.string { ids.append(id) }
      pieces += 1
      if pieces > bytes.count + 1 { return ["no end"] }
    }
    return ids
  }

  private func read(_ bytes: [UInt8], as name: String) throws -> CatalogReading {
    let temporary = try TemporaryFolder()
    try temporary.write(bytes, to: "catalog/" + name)
    return CatalogFiles.read(in: DataFolder(temporary.path), system: .real)
  }

  @Test("Of every beginning of a list, the records that are whole are read")
  func prefixes() {
    for length in 0...Self.array.count {
      let whole = Self.array[..<length].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .dropFirst().filter { line in
          let text = String(decoding: line, as: UTF8.self)
          return Self.records.contains { text.hasPrefix("  " + $0) }
        }.count
      #expect(ids(Array(Self.array[..<length])) == (0..<whole).map { "r\($0)" }, "\(length)")
    }
  }

  @Test("Of every beginning of a file of lines, the whole lines are read and the torn one is told")
  func lines() throws {
    for length in stride(from: 0, through: Self.lines.count, by: 7) {
      let bytes = Array(Self.lines[..<length])
      let reading = try read(bytes, as: "a.jsonl")
      let whole = bytes.split(separator: UInt8(ascii: "\n")).filter { line in
        Self.records.contains(String(decoding: line, as: UTF8.self))
      }.count
      #expect(reading.records.count == whole)
      let isTorn = bytes.split(separator: UInt8(ascii: "\n")).count > whole
      #expect(reading.setAside.count == (isTorn ? 1 : 0))
    }
  }

  @Test("One damaged byte costs at most the record it hits, and is told")
  func oneByte() {
    let ids = (0..<6).map { "r\($0)" }
    let damages: [UInt8] = [0x00, 0x20, 0x22, 0x5C, 0xFF]
    for (place, damage) in Self.array.indices.flatMap({ place in damages.map { (place, $0) } }) {
      // Between the records and in white space nothing of a record is hit; the brackets round them are the file's.
      guard place > 3, place < Self.array.count - 4, Self.array[place] != UInt8(ascii: "\n") else { continue }
      var bytes = Self.array
      bytes[place] = damage
      let lines = Self.array[..<place].count { $0 == UInt8(ascii: "\n") }
      let kept = self.ids(bytes).filter { ids.contains($0) }
      #expect(Set(kept).isSuperset(of: ids.filter { $0 != "r\(lines - 1)" }), "\(place) \(damage)")
    }
  }

  @Test("Any damage leaves readings whose findings lie inside the file")
  func anyDamage() throws {
    var random = RandomValues(seed: 3)
    for round in 0..<300 {
      var bytes = round.isMultiple(of: 2) ? Self.array : Self.lines
      for _ in 0...random.number(below: 12) { bytes[random.number(below: bytes.count)] = random.byte() }
      if random.number(below: 4) == 0 { bytes.removeSubrange(0..<random.number(below: bytes.count)) }
      let reading = try read(bytes, as: round.isMultiple(of: 2) ? "a.json" : "a.jsonl")
      let lineCount = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(reading.findings.allSatisfy { (1...lineCount).contains($0.line) && $0.column >= 1 })
      #expect(reading.records.count == reading.origins.count)
    }
  }
}
