import Domain
import TextAnalysis

/// What filters ask of a record, in flat arrays by record number.
struct RecordFacts: Sendable {
  private var kinds: [UInt8] = []
  private var retired: [Bool] = []
  /// What each gives, and whether nobody can use it now.
  private(set) var roles: [HelpRole] = []
  private(set) var closed: [Bool] = []
  /// The facets of record r are `facets[facetStarts[r] ..< facetStarts[r + 1]]`.
  private var facetStarts: [Int] = [0]
  private var facets: [UInt32] = []
  private var facetNumbers: [String: UInt32] = [:]

  var count: Int { kinds.count }

  mutating func add(_ record: SearchableRecord) {
    kinds.append(Self.bit(record.kind))
    retired.append(record.isRetired)
    roles.append(record.roles)
    closed.append(record.isClosed)
    let names = record.fields.map(Self.field) + record.prefectures.map(Self.prefecture)
    for name in names {
      let number = facetNumbers[name] ?? UInt32(facetNumbers.count)
      facetNumbers[name] = number
      facets.append(number)
    }
    facetStarts.append(facets.count)
  }

  /// Record by record whether it passes the query's filters; nil where all do. O(n).
  func allowed(by query: Query) -> [Bool]? {
    let kindBits = query.kinds.reduce(UInt8(0)) { $0 | Self.bit($1) }
    let fields = query.fields.isEmpty ? nil : Set(query.fields.compactMap { facetNumbers[Self.field($0)] })
    let prefectures = query.prefecture.map { Set([facetNumbers[Self.prefecture($0)]].compactMap { $0 }) }
    let hidesRetired = !query.includesRetired && retired.contains(true)
    guard kindBits != 0 || fields != nil || prefectures != nil || hidesRetired else { return nil }
    return (0..<count).map { record in
      if kindBits != 0, kinds[record] & kindBits == 0 { return false }
      if hidesRetired, retired[record] { return false }
      let own = facets[facetStarts[record]..<facetStarts[record + 1]]
      if let fields, !own.contains(where: fields.contains) { return false }
      if let prefectures, !own.contains(where: prefectures.contains) { return false }
      return true
    }
  }

  private static func bit(_ kind: RecordKind) -> UInt8 {
    switch kind {
    case .institution: 1
    case .researcher: 2
    case .equipment: 4
    case .service: 8
    case .programme: 16
    }
  }

  private static func field(_ code: String) -> String { "field " + code }

  /// 東京, 東京都 and "Tokyo", "tokyo prefecture" are the same two facets.
  private static func prefecture(_ name: String) -> String {
    let folded = Folding().fold(name)
    var text = folded.string(0..<folded.count)
    if text.count > 2, let last = text.last, "都府県".contains(last) { text.removeLast() }
    if text.hasSuffix(" prefecture") { text.removeLast(" prefecture".count) }
    return "prefecture " + text
  }
}
