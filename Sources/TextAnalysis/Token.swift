/// One term of a text and where it stands.
package struct Token: Sendable, Equatable {
  /// `TermKey` of the term: equal terms have equal keys.
  package var key: UInt64
  /// First unit in the folded text.
  package var start: UInt32
  /// One past the last unit in the folded text.
  package var end: UInt32
  package var kind: TermClass

  /// The units of the folded text that the term covers.
  package var units: Range<Int> { Int(start)..<Int(end) }
}

/// Names a term by 64 bits, so that an index holds no strings.
///
/// Class and scalars are mixed by multiplication (FNV-1a widened to scalars, with a final avalanche as in MurmurHash3).
/// The key of a term is the same in every run and on every machine. Among ten million terms the chance that any two
/// share a key is about 3 in a million.
package struct TermKey: Sendable {
  package private(set) var value: UInt64

  package init(_ kind: TermClass) { value = 0xCBF2_9CE4_8422_2325 ^ UInt64(kind.rawValue &+ 1) }

  /// Takes one more scalar (or a part's key) in.
  package mutating func mix(_ part: UInt64) {
    value = (value ^ part) &* 0x0000_0100_0000_01B3
    value ^= value >> 29
  }

  /// The finished key.
  package var finished: UInt64 {
    var h = value
    h = (h ^ (h >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    h = (h ^ (h >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return h ^ (h >> 33)
  }

  /// The key of a term made of these scalars.
  package static func of(_ kind: TermClass, _ scalars: ArraySlice<UInt32>) -> UInt64 {
    var key = TermKey(kind)
    for scalar in scalars { key.mix(UInt64(scalar)) }
    return key.finished
  }
}
