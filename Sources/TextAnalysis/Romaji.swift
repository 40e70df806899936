/// Roman letters as kana, for names typed without an input method: `mekki`, `sangyou`, `tokyo`.
///
/// Hepburn and kunrei spellings, as an input method takes them: doubled consonants are っ, n before a consonant or at
/// the end is ん, `nn` and `n'` too. Long vowels need no care, `KanaReading` leaves them out.
package enum Romaji {
  /// The reading key (see `KanaReading`) of a romanised word; nil where it is no romaji from end to end.
  /// `unfinished` letters at the end (`sank`) are left out when `typing`, since more may come.
  package static func readingKey(_ word: some Collection<UInt32>, typing: Bool) -> [UInt32]? {
    let letters = word.map { $0 }
    guard letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 == 0x27 }) else { return nil }
    var key: [UInt32] = []
    var at = 0
    while at < letters.count {
      if let (length, kana) = syllable(letters, at) {
        for scalar in kana { KanaReading.append(scalar, to: &key) }
        at += length
        continue
      }
      let letter = letters[at]
      let next = at + 1 < letters.count ? letters[at + 1] : nil
      if letter == 0x6E || letter == 0x6D && (next == 0x62 || next == 0x70 || next == 0x6D) {
        // n; m before b, p, m (shimbun).
        KanaReading.append(0x3093, to: &key)
        at += next == 0x27 || (next == 0x6E && syllable(letters, at + 1) == nil) ? 2 : 1
      } else if let next, letter == next || letter == 0x74 && next == 0x63 {
        KanaReading.append(0x3063, to: &key)  // kk, tch
        at += 1
      } else if typing, at > 0, isBeginning(letters[at...]) {
        break
      } else {
        return nil
      }
    }
    return key.isEmpty ? nil : key
  }

  /// Whether a syllable begins with these letters: k, ky, sh, but not st.
  private static func isBeginning(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.count < 3 else { return false }
    let name = letters.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return table.keys.contains { key in
      var key = key
      while key > name { key >>= 8 }
      return key == name
    }
  }

  /// The longest syllable that starts at `at`: its letters' count and its kana.
  private static func syllable(_ letters: [UInt32], _ at: Int) -> (Int, [UInt32])? {
    for length in stride(from: min(4, letters.count - at), through: 1, by: -1) {
      var name: UInt64 = 0
      for letter in letters[at..<at + length] { name = name << 8 | UInt64(letter) }
      if let kana = table[name] { return (length, kana) }
    }
    return nil
  }

  /// Syllables by their letters, eight bits a letter.
  private static let table: [UInt64: [UInt32]] = {
    let text = """
      a あ i い u う e え o お ka か ki き ku く ke け ko こ ga が gi ぎ gu ぐ ge げ go ご sa さ si し shi し su す se せ so そ \
      za ざ zi じ ji じ zu ず ze ぜ zo ぞ ta た ti ち chi ち tu つ tsu つ te て to と da だ di ぢ du づ de で do ど na な ni に nu ぬ \
      ne ね no の ha は hi ひ hu ふ fu ふ he へ ho ほ ba ば bi び bu ぶ be べ bo ぼ pa ぱ pi ぴ pu ぷ pe ぺ po ぽ ma ま mi み \
      mu む me め mo も ya や yu ゆ yo よ ra ら ri り ru る re れ ro ろ wa わ wo を vu ゔ kya きゃ kyu きゅ kyo きょ gya ぎゃ \
      gyu ぎゅ gyo ぎょ sya しゃ syu しゅ syo しょ sha しゃ shu しゅ sho しょ she しぇ ja じゃ ju じゅ jo じょ je じぇ zya じゃ zyu じゅ \
      zyo じょ jya じゃ jyu じゅ jyo じょ tya ちゃ tyu ちゅ tyo ちょ cha ちゃ chu ちゅ cho ちょ che ちぇ nya にゃ nyu にゅ nyo にょ \
      hya ひゃ hyu ひゅ hyo ひょ bya びゃ byu びゅ byo びょ pya ぴゃ pyu ぴゅ pyo ぴょ mya みゃ myu みゅ myo みょ rya りゃ ryu りゅ \
      ryo りょ fa ふぁ fi ふぃ fe ふぇ fo ふぉ wi うぃ we うぇ va ば vi び ve べ vo ぼ thi てぃ dhi でぃ twu とぅ tha てゃ
      """
    var table: [UInt64: [UInt32]] = [:]
    let words = text.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      var name: UInt64 = 0
      for byte in words[index].utf8 { name = name << 8 | UInt64(byte) }
      table[name] = words[index + 1].unicodeScalars.map(\.value)
    }
    return table
  }()
}
