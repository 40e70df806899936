/// Text in one spelling per word, with the way back to the text as it was written.
///
/// Unit i is the scalar `scalars[i]` of class `classes[i]`; it stands for the UTF-8 bytes
/// `starts[i] ..< ends[i]` of the original. Ranges ascend and never cut a scalar of the original; several units may
/// share one (㈱ → `(`, `株`, `)`), and one unit may cover several (ｶﾞ → ガ).
package struct FoldedText: Sendable {
  /// Folded Unicode scalars.
  package internal(set) var scalars: [UInt32] = []
  /// `CharacterClass` raw values.
  package internal(set) var classes: [UInt8] = []
  /// First byte of each unit in the original's UTF-8.
  package internal(set) var starts: [UInt32] = []
  /// One past the last byte of each unit in the original's UTF-8.
  package internal(set) var ends: [UInt32] = []
  /// Whether each unit was written as a Latin capital; tells IT from it.
  var capitals: [Bool] = []

  package init() {}

  package var count: Int { scalars.count }

  /// The folded text of some units.
  package func string(_ units: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[units.clamped(to: 0..<count)] {
      if let value = Unicode.Scalar(scalar) { text.append(value) }
    }
    return String(text)
  }

  /// The bytes of the original that some units stand for; empty for no units.
  package func source(_ units: Range<Int>) -> Range<Int> {
    let units = units.clamped(to: 0..<count)
    guard let first = units.first, let last = units.last else { return 0..<0 }
    return Int(starts[first])..<Int(max(ends[last], starts[first]))
  }

  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
  }

  mutating func append(_ scalar: UInt32, _ kind: UInt8, from start: UInt32, to end: UInt32, capital: Bool) {
    scalars.append(scalar)
    classes.append(kind)
    starts.append(start)
    ends.append(end)
    capitals.append(capital)
  }

  /// Takes the last unit away; the one before it stands for its bytes too.
  mutating func mergeLast() {
    guard count > 1 else { return }
    let end = ends.removeLast()
    scalars.removeLast()
    classes.removeLast()
    starts.removeLast()
    capitals.removeLast()
    ends[count - 1] = end
  }
}
