import Domain
import FoundationEssentials
import Matching

/// The records of a data folder's catalog/*.jsonl, for measuring only; Storage is the room that reads catalogs for use.
enum BenchCatalog {
  private struct Line: Decodable {
    let id: String
    let kind: String
    let name: String
  }

  /// Records in the order of ids.
  static func records(_ folder: String) throws -> [SearchableRecord] {
    let catalog = folder + "/catalog"
    var records: [SearchableRecord] = []
    let decoder = JSONDecoder()
    for name in try FileManager.default.contentsOfDirectory(atPath: catalog).sorted() where name.hasSuffix(".jsonl") {
      let data = try Data(contentsOf: URL(filePath: catalog + "/" + name))
      for bytes in data.split(separator: UInt8(ascii: "\n")) {
        let line = try decoder.decode(Line.self, from: bytes)
        let kind = RecordKind(rawValue: line.kind) ?? .equipment
        records.append(SearchableRecord(id: line.id, kind: kind, texts: [.init(.name, line.name)]))
      }
    }
    return records.sorted { $0.id < $1.id }
  }

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Resident memory in MiB, 0 where the system does not say.
  static func residentMiB() -> Double {
    guard let status = try? text("/proc/self/status"),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS") }),
      let kib = line.split(separator: " ").compactMap({ Double($0) }).first
    else { return 0 }
    return kib / 1024
  }

  static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
  }

  /// A number with as many digits as are worth reading.
  static func short(_ value: Double, _ digits: Double = 1e4) -> Double { (value * digits).rounded() / digits }
}
