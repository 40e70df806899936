/// Keeps the best k of the records it is shown: higher scores first, lower numbers first among equals.
///
/// A binary heap with the worst kept record on top, so that nearly all of a million records cost one comparison.
struct TopHits {
  private let limit: Int
  private var heap: [(units: Int32, record: UInt32)] = []

  init(limit: Int) { self.limit = max(0, limit) }

  /// The score that a record must reach to be kept; 0 while there is room.
  var threshold: Int32 { heap.count < limit ? 0 : heap.first?.units ?? .max }

  /// Shows a record. Records may come in any order.
  mutating func offer(_ units: Int32, _ record: UInt32) {
    guard limit > 0 else { return }
    if heap.count < limit {
      heap.append((units, record))
      rise(heap.count - 1)
    } else if Self.isWorse(heap[0], than: (units, record)) {
      heap[0] = (units, record)
      sink()
    }
  }

  /// The kept records, best first.
  func sorted() -> [Hit] {
    heap.sorted { Self.isWorse($1, than: $0) }.map { Hit(record: RecordNumber($0.record), units: Int($0.units)) }
  }

  private static func isWorse(_ a: (units: Int32, record: UInt32), than b: (units: Int32, record: UInt32)) -> Bool {
    a.units != b.units ? a.units < b.units : a.record > b.record
  }

  private mutating func rise(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard Self.isWorse(heap[child], than: heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if Self.isWorse(heap[child], than: heap[worst]) { worst = child }
      }
      guard worst != parent else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
