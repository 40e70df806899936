/// ln x without a C library, so that this room imports none and every machine computes the same bits.
enum NaturalLogarithm {
  private static let ofTwo = 0.693_147_180_559_945_3

  /// ln x for a finite x > 0; 0 for anything else. Relative error below 1e-14: x = m·2ⁿ with √½ ≤ m < √2, and
  /// ln m = 2 artanh((m − 1)/(m + 1)) by its series.
  static func of(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return 0 }
    var exponent = Double(x.exponent)
    var mantissa = x.significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let z = (mantissa - 1) / (mantissa + 1)
    let square = z * z
    var power = z
    var sum = 0.0
    for n in stride(from: 1.0, through: 21, by: 2) {
      sum += power / n
      power *= square
    }
    return exponent * ofTwo + 2 * sum
  }
}
