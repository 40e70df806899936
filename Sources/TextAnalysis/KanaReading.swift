/// A kana reading in the one form under which names are looked up by sound.
///
/// Hiragana and katakana are one here, small kana count as large (キャノン is キヤノン), the long mark and its vowel are
/// left out alike (サーバー, さあば, サーバ), ぢ づ ヂ ヅ are じ ず. Only look-ups by reading use
/// it: as a general fold it would make さび of サビ in わサビ.
package enum KanaReading {
  /// The reading of kana text as folded hiragana scalars; nil where something is neither kana nor a separator.
  package static func key(_ folded: FoldedText, _ units: Range<Int>) -> [UInt32]? {
    var key: [UInt32] = []
    for unit in units.clamped(to: 0..<folded.count) {
      guard let kind = CharacterClass(rawValue: folded.classes[unit]) else { return nil }
      if kind == .separator { continue }
      guard kind.isKana else { return nil }
      append(folded.scalars[unit], to: &key)
    }
    return key
  }

  /// Takes one kana scalar in.
  static func append(_ scalar: UInt32, to key: inout [UInt32]) {
    guard scalar != 0x30FC else { return }
    var kana = Kana.fullSized(Kana.hiragana(scalar))
    if kana == 0x3062 { kana = 0x3058 }
    if kana == 0x3065 { kana = 0x305A }
    // A vowel that lengthens the one before it: とおきょう, とうきょう and トーキョー all become ときよ.
    if let last = key.last, Self.lengthens(kana, after: last) { return }
    key.append(kana)
  }

  /// Whether う after an o or u sound, い after e, or a vowel after the same vowel, is only length.
  private static func lengthens(_ kana: UInt32, after before: UInt32) -> Bool {
    let vowel = Self.vowel(before)
    switch kana {
    case 0x3042: return vowel == 0
    case 0x3044: return vowel == 3
    case 0x3046: return vowel == 4 || vowel == 2
    case 0x3048: return vowel == 3
    case 0x304A: return vowel == 4
    default: return false
    }
  }

  /// 0 a, 1 i, 2 u, 3 e, 4 o of a full-sized hiragana; -1 for ん and others.
  private static func vowel(_ kana: UInt32) -> Int {
    switch kana {
    case 0x3042...0x304A: Int(kana - 0x3042) / 2  // あ い う え お, with their small forms between
    case 0x304B...0x3062: Int(kana - 0x304B) / 2 % 5  // か…ぢ
    case 0x3064, 0x3065: 2
    case 0x3066, 0x3067: 3
    case 0x3068, 0x3069: 4
    case 0x306A...0x306E: Int(kana - 0x306A)
    case 0x306F...0x307D: Int(kana - 0x306F) / 3
    case 0x307E...0x3082: Int(kana - 0x307E)
    case 0x3084: 0
    case 0x3086: 2
    case 0x3088: 4
    case 0x3089...0x308D: Int(kana - 0x3089)
    case 0x308F: 0
    case 0x3092: 4
    case 0x3094: 2
    default: -1
    }
  }
}
