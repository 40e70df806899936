/// Laws of the two kana that folding and readings need: voicing, small letters, katakana as hiragana.
enum Kana {
  /// The voiced (゛) or half-voiced (゜) form of a kana, nil where there is none. Works on either kana.
  static func voiced(_ scalar: UInt32, half: Bool) -> UInt32? {
    let katakana = scalar >= 0x30A1 && scalar <= 0x30FE
    let base = katakana ? scalar - 0x60 : scalar
    var result: UInt32
    switch base {
    case 0x306F, 0x3072, 0x3075, 0x3078, 0x307B: result = base + (half ? 2 : 1)  // は ひ ふ へ ほ
    case 0x304B...0x3062 where !half && base % 2 == 1: result = base + 1  // か…ぢ
    case 0x3064, 0x3066, 0x3068:  // つ て と
      guard !half else { return nil }
      result = base + 1
    case 0x3046 where !half: result = 0x3094  // う
    case 0x309D where !half: result = 0x309E  // ゝ
    case 0x308F where !half && katakana: return 0x30F7  // ワ
    default: return nil
    }
    if katakana { result += 0x60 }
    return result
  }

  /// The kana without its voicing mark.
  static func unvoiced(_ scalar: UInt32) -> UInt32 {
    let katakana = scalar >= 0x30A1 && scalar <= 0x30FA
    let base = katakana ? scalar - 0x60 : scalar
    let bare: UInt32
    switch base {
    case 0x304C...0x3062 where base % 2 == 0: bare = base - 1
    case 0x3065, 0x3067, 0x3069: bare = base - 1
    case 0x3070...0x307D: bare = base - (base - 0x306F) % 3
    case 0x3094: bare = 0x3046
    default: bare = base
    }
    return katakana ? bare + 0x60 : bare
  }

  /// バ ビ ベ ボ for the small vowel that follows ヴ; nil for any other scalar.
  static func plainV(_ small: UInt32) -> UInt32? {
    switch small {
    case 0x30A1: 0x30D0
    case 0x30A3: 0x30D3
    case 0x30A7: 0x30D9
    case 0x30A9: 0x30DC
    default: nil
    }
  }

  /// Katakana as hiragana; everything else as it is.
  static func hiragana(_ scalar: UInt32) -> UInt32 {
    scalar >= 0x30A1 && scalar <= 0x30F6 ? scalar - 0x60 : scalar
  }

  /// A small kana as its full-sized one (ゃ → や, っ → つ). Hiragana only.
  static func fullSized(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: scalar + 1
    case 0x3095: 0x304B
    case 0x3096: 0x3051
    default: scalar
    }
  }
}
