/// How far a figure can be trusted: intervals and comparisons by drawing again, always with the same seed.
package enum Resampling {
  /// Draws enough for two digits of an interval's ends and of a probability.
  package static let draws = 2_000
  package static let seed: UInt64 = 20_240_607

  /// The mean; 0 of nothing.
  package static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The 95 % interval of the mean by bootstrap over topics (percentile; Efron 1979). O(draws · n).
  package static func interval(
    _ values: [Double], draws: Int = draws, seed: UInt64 = seed
  ) -> ClosedRange<Double> {
    guard !values.isEmpty, draws > 0 else { return 0...0 }
    var numbers = SeededNumbers(seed: seed)
    var means = (0..<draws).map { _ in
      var sum = 0.0
      for _ in values.indices { sum += values[numbers.next(below: values.count)] }
      return sum / Double(values.count)
    }
    means.sort()
    let low = means[Int(Double(draws - 1) * 0.025)]
    let high = means[Int((Double(draws - 1) * 0.975).rounded(.up))]
    return low...high
  }

  /// Two runs on the same topics.
  package struct Comparison: Sendable, Equatable {
    /// Mean of new − old.
    package let difference: Double
    /// Topics on which the new run is better, equal, worse.
    package let better: Int
    package let equal: Int
    package let worse: Int
    /// The probability of a difference at least as large if the runs were alike (two-sided): paired randomisation, the
    /// signs of the differences drawn again (Fisher 1935). 1 where nothing differs.
    package let probability: Double
  }

  /// Compares two runs topic by topic; values beyond the shorter list are left out. O(draws · n).
  package static func compare(
    new: [Double], old: [Double], draws: Int = draws, seed: UInt64 = seed
  ) -> Comparison {
    let differences = zip(new, old).map { $0 - $1 }
    let moved = differences.filter { $0 != 0 }
    let observed = abs(moved.reduce(0, +))
    var numbers = SeededNumbers(seed: seed)
    var asLarge = 1
    // A hair of slack, so that sums that differ only by rounding count as equal.
    for _ in 0..<max(0, draws) where !moved.isEmpty {
      let sum = moved.reduce(0.0) { numbers.next(below: 2) == 0 ? $0 + $1 : $0 - $1 }
      if abs(sum) >= observed - 1e-12 { asLarge += 1 }
    }
    return Comparison(
      difference: mean(differences), better: moved.count { $0 > 0 }, equal: differences.count - moved.count,
      worse: moved.count { $0 < 0 }, probability: moved.isEmpty ? 1 : Double(asLarge) / Double(max(0, draws) + 1))
  }

  /// The p-th part (0...1) of values in order, the nearest rank; 0 of nothing. For times: p50, p99.
  package static func percentile(_ values: [Double], _ part: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let rank = Int((min(max(part, 0), 1) * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank - 1, 0), sorted.count - 1)]
  }
}
