internal import Domain

/// Finds which record of the catalog and which imported record are one body, by their Japanese names.
///
/// Two sides, a line for each pair of names that agree; a pair is one body only where neither end has another line:
///
///     catalog                 file
///     国立研究開発法人 A ────── A                joined
///     B (活動中) ─────┬─────── B               not joined: which of the two?
///     (財) B ─────────┘
///     株式会社 C        ✕       (財) C           not joined: other legal forms
///     D, formerly E ────────── E               joined in the second pass, by a former or other name
///
/// That law is symmetric, so it does not matter which list is imported first. Retired records are left out: a dead body
/// must not take a living one's name. The second pass looks at what has no line in the first.
struct NameMatching {
  /// One side's names of a record.
  struct Entry {
    let name: InstitutionName
    /// Japanese names beside it, three characters or more: a name in two characters is everybody's.
    let others: [InstitutionName]
  }

  /// By the index of the imported record: the index of the catalog's.
  private(set) var joined: [Int: Int] = [:]
  /// Joined by an alias, not by the name.
  private(set) var byOtherName: Set<Int> = []
  /// By the index of the imported record: catalog records of its name among which (or among whose namesakes in the file)
  /// no choice can be made.
  private(set) var ambiguous: [Int: [Int]] = [:]

  /// nil entries take no part. Linear in the number of names, but for names that hundreds share.
  init(catalog: [Entry?], imported: [Entry?]) {
    let byName = NameMatching.index(catalog) { [$0.name] }
    let lines = NameMatching.lines(from: imported, { [$0.name] }, to: byName)
    pair(lines, imported: imported)
    let freeImported = imported.enumerated().map { lines[$0.offset].isEmpty ? $0.element : nil }
    let touched = Set(lines.joined())
    let freeCatalog = catalog.enumerated().map { touched.contains($0.offset) ? nil : $0.element }
    let first = NameMatching.lines(from: freeImported, { [$0.name] }, to: NameMatching.index(freeCatalog, by: \.others))
    let second = NameMatching.lines(from: freeImported, \.others, to: NameMatching.index(freeCatalog) { [$0.name] })
    let before = joined
    pair(zip(first, second).map { Array(Set($0 + $1)).sorted() }, imported: freeImported)
    byOtherName = Set(joined.keys.filter { before[$0] == nil })
  }

  /// Joins the pairs whose ends have no other line, and notes the rest.
  private mutating func pair(_ lines: [[Int]], imported: [Entry?]) {
    var ends: [Int: Int] = [:]
    for target in lines.joined() { ends[target, default: 0] += 1 }
    for (index, targets) in lines.enumerated() where !targets.isEmpty {
      if let only = targets.first, targets.count == 1, ends[only] == 1 {
        joined[index] = only
      } else {
        ambiguous[index] = targets
      }
    }
  }

  private static func index(
    _ entries: [Entry?], by names: (Entry) -> [InstitutionName]
  ) -> [String: [(Int, InstitutionName)]] {
    var index: [String: [(Int, InstitutionName)]] = [:]
    for (place, entry) in entries.enumerated() {
      for name in entry.map(names) ?? [] { index[name.key, default: []].append((place, name)) }
    }
    return index
  }

  /// For each imported record the catalog records that it has a line to, in rising order.
  private static func lines(
    from imported: [Entry?], _ names: (Entry) -> [InstitutionName], to index: [String: [(Int, InstitutionName)]]
  ) -> [[Int]] {
    imported.map { entry in
      let found = (entry.map(names) ?? []).flatMap { name in
        (index[name.key] ?? []).filter { $0.1.agrees(with: name) }.map(\.0)
      }
      return Array(Set(found)).sorted()
    }
  }
}

extension NameMatching.Entry {
  /// The names of a record; nil where it is no living institution or has no Japanese name.
  ///
  /// Abbreviations that this program gave are no evidence: 同志社 is what people say for the university, and also the name
  /// of the school corporation above it.
  init?(_ record: CatalogRecord, leavingOut curated: CuratedAliases) {
    guard record.kind == .institution, record.status != .retired, let ja = record.name.ja, KanaForm.isJapanese(ja)
    else {
      return nil
    }
    name = InstitutionName(ja)
    var seen = Set(([name.key] + curated.of(name).map(InstitutionName.key)))
    others = record.aliases.filter(KanaForm.isJapanese).map { InstitutionName($0) }
      .filter { $0.key.count >= 3 && seen.insert($0.key).inserted }
  }
}
