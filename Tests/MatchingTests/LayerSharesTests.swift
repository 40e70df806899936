import Testing

@testable import Matching

/// What each layer gave to the first hits.
@Suite struct LayerSharesTests {
  private func hit(_ parts: [(Layers, Int)]) -> Explanation {
    Explanation(
      contributions: parts.map {
        Contribution(layer: $0.0, why: .word, term: "", place: 0..<0, key: nil, units: $0.1)
      }, marks: [:])
  }

  @Test("topics weigh alike, deductions are nobody's gain, and the shares add up to one")
  func shares() {
    var shares = LayerShares()
    shares.add([hit([(.words, 30), (.concepts, 10), (.role, -40)]), hit([(.concepts, 60)])])  // .3, .7
    shares.add([hit([(.words, 1), (.experience, 1)])])  // .5, .5
    shares.add([hit([(.role, -5)])])  // no gain
    shares.add([])
    let expected = [0.4, 0.35, 0.25, 0]
    #expect(zip(shares.shares, expected).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("only the first ten hits count, and nothing scored is no share")
  func firstTen() {
    var shares = LayerShares()
    #expect(shares.shares == [0, 0, 0, 0])
    shares.add(Array(repeating: hit([(.words, 1)]), count: 10) + [hit([(.concepts, 1000)])])
    #expect(shares.shares == [1, 0, 0, 0])
  }
}
