import Domain

/// Random numbers that are the same at every run (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Values of every kind, with the characters that JSON writers get wrong.
struct RandomValues {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: .null
    case 1: .bool(.random(using: &generator))
    case 2:
      .number(
        ["0", "-0", "1.50", "1e3", "-12.0E-7", "123456789012345678901234567890"].randomElement(using: &generator) ?? "0"
      )
    case 3, 4: .string(text())
    case 5: .array((0..<Int.random(in: 0..<5, using: &generator)).map { _ in value(depth: depth - 1) })
    default:
      .object(
        JSONObject(
          (0..<Int.random(in: 0..<6, using: &generator)).map { place in
            JSONObject.Member(key: "\(place)" + text(), value: value(depth: depth - 1))
          }))
    }
  }

  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "窓", "口", "め", "が", "ｶ", "\u{3099}", "😀", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{202E}", "\"", "\\", "/", "\n",
      "\r",
      "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{8}", "\u{C}", "a", "é", " ", "{", "}", "[", ",", ":",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      text.unicodeScalars.append(scalars.randomElement(using: &generator) ?? "a")
    }
    return text
  }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
  mutating func byte() -> UInt8 { UInt8.random(in: .min ... .max, using: &generator) }
}
