import Foundation
import Testing

/// Reads the sources as text and holds them to the map in Sources/README.md.
@Suite struct RoomTests {
  static let rooms: [String: Set<String>] = [
    "Words": [], "Domain": [], "TextAnalysis": [], "Canvas": [],
    "Matching": ["Domain", "TextAnalysis"],
    "Reports": ["Domain", "TextAnalysis"],
    "Documents": ["Reports", "Domain", "Words"],
    "Storage": ["Domain", "CSodium", "FoundationEssentials", "Glibc"],
    "Exchange": ["Domain", "Storage", "Glibc"],
    "Screens": ["Words", "Domain", "TextAnalysis", "Matching", "Reports", "Canvas"],
    "Desk": [
      "Words", "Screens", "Documents", "Exchange", "Storage", "Matching", "Reports", "Canvas", "Domain",
      "FoundationEssentials", "Glibc",
    ],
    "Terminal": ["Canvas", "CNcurses", "Glibc"],
  ]

  @Test("every room imports only what the map lets it", arguments: rooms.keys.sorted())
  func imports(room: String) throws {
    let allowed = try #require(RoomTests.rooms[room])
    for file in try SourceFile.all(in: "Sources/\(room)") {
      for module in file.imports where module != "Synchronization" {
        #expect(allowed.contains(module), "\(file.path) imports \(module), which \(room) may not")
      }
    }
  }

  @Test("the map in Sources/README.md tells the same rooms")
  func map() throws {
    let map = try String(contentsOf: SourceFile.root.appending(path: "Sources/README.md"), encoding: .utf8)
    for (room, allowed) in RoomTests.rooms {
      let row = try #require(
        map.split(separator: "\n").first { $0.hasPrefix("| \(room) |") || $0.contains(", \(room) |") })
      let told = Set(
        row.split(separator: "|").last.map(String.init)?.split(whereSeparator: { " ,–|".contains($0) }).map(String.init)
          ?? [])
      let own = allowed.filter { RoomTests.rooms[$0] != nil }
      #expect(told.subtracting(["CSodium"]) == own, "\(room)")
    }
  }

  @Test("the benchmark needs no terminal")
  func benchmark() throws {
    for file in try SourceFile.all(in: "Sources/madoguchi-bench") {
      #expect(file.imports.isDisjoint(with: ["Terminal", "CNcurses"]), "\(file.path)")
    }
  }

  @Test("only the rooms' own folders stand in Sources")
  func folders() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.appending(path: "Sources").path)
    let known = Set(RoomTests.rooms.keys).union(["CSodium", "CNcurses", "madoguchi", "madoguchi-bench", "README.md"])
    #expect(Set(found).subtracting(known).isEmpty)
  }
}

/// A Swift source as its lines.
struct SourceFile {
  let path: String
  let lines: [Substring]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file below a folder of the package.
  static func all(in folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    let names = try #require(FileManager.default.enumerator(atPath: base.path)).compactMap { $0 as? String }
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The modules named in import lines.
  var imports: Set<String> {
    Set(
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
          words[..<place].allSatisfy({ ["package", "internal", "public", "@testable", "private"].contains($0) })
        else { return nil }
        let last =
          words.count > place + 2 && ["struct", "enum", "func", "class"].contains(words[place + 1])
          ? place + 2 : place + 1
        return words[last].split(separator: ".").first.map(String.init)
      })
  }
}
