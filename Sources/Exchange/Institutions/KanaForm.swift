/// One way of writing kana and Latin letters, whatever width they were typed in.
enum KanaForm {
  /// Full-width kana and half-width Latin letters and digits: `ｶﾞ` → `ガ`, `ＫＲＩ` → `KRI`, `㈱` → `(株)`, the ideographic
  /// space → a blank. Everything else stays. Linear.
  static func even(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUneven) else { return text }
    var even = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: even.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: even.append(" ")
      case 0xFF61...0xFF9D:
        let place = Int(scalar.value - 0xFF61)
        even.append(fullWidth.indices.contains(place) ? fullWidth[place] : scalar)
      case 0xFF9E, 0x3099, 0x309B: even.append("\u{3099}")
      case 0xFF9F, 0x309A, 0x309C: even.append("\u{309A}")
      case 0x3231: even.append(contentsOf: "(株)".unicodeScalars)
      case 0x3232: even.append(contentsOf: "(有)".unicodeScalars)
      case 0x3233: even.append(contentsOf: "(社)".unicodeScalars)
      case 0x3236: even.append(contentsOf: "(財)".unicodeScalars)
      case 0x323B: even.append(contentsOf: "(学)".unicodeScalars)
      default: even.append(scalar)
      }
    }
    return composed(even)
  }

  /// Whether a scalar may not stay as it is. Hardly any text of a list has one.
  private static func isUneven(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x3000: false
    case 0x3000, 0x3099...0x309C, 0x3231...0x323B, 0xFF01...0xFF9F: true
    default: false
    }
  }

  /// White space as lists have it, told without the tables of Unicode, which a long list feels.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Hiragana as katakana; everything else stays.
  static func katakana(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar
        }))
  }

  static func isHiragana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x309F).contains(scalar.value) }
  static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { (0x30A1...0x30FF).contains(scalar.value) }
  static func isKana(_ scalar: Unicode.Scalar) -> Bool { isHiragana(scalar) || isKatakana(scalar) }
  static func isKanji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether any character is one that Japanese is written with.
  static func isJapanese(_ text: String) -> Bool { text.unicodeScalars.contains { isKana($0) || isKanji($0) } }

  /// Voicing marks joined to the kana before them.
  private static func composed(_ scalars: String.UnicodeScalarView) -> String {
    var composed = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar.value == 0x3099 || scalar.value == 0x309A, let base = composed.last,
        let voiced = voiced(base, half: scalar.value == 0x309A)
      {
        composed.removeLast()
        composed.append(voiced)
      } else {
        composed.append(scalar)
      }
    }
    return String(composed)
  }

  /// In the kana blocks a voiced kana follows its plain one, a half-voiced one follows that.
  private static func voiced(_ base: Unicode.Scalar, half: Bool) -> Unicode.Scalar? {
    let plain = base.value >= 0x30A1 ? base.value - 0x60 : base.value
    if half { return (0x306F...0x307B).contains(plain) && plain % 3 == 0 ? Unicode.Scalar(base.value + 2) : nil }
    if plain == 0x3046 { return Unicode.Scalar(base.value + 0x4E) }
    let takesMark =
      (0x304B...0x3061).contains(plain) && plain % 2 == 1 || [0x3064, 0x3066, 0x3068].contains(plain)
      || (0x306F...0x307B).contains(plain) && plain % 3 == 0
    return takesMark ? Unicode.Scalar(base.value + 1) : nil
  }

  /// U+FF61…U+FF9D in full width.
  private static let fullWidth = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)
}
