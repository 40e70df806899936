/// The beginnings under which an inflected word of Japanese is met in a text.
///
/// Endings pile up without end (剥がれ・てしまっ・ている), so not whole forms are made but the stems to which they are
/// joined: 剥がれる is met as 剥がれ-, 割る as 割ら- 割り- 割る 割れ- 割ろ- 割っ-, 赤い as 赤い 赤く 赤かっ- 赤け- 赤さ 赤そう 赤すぎ-.
/// Classes by their names in the vocabulary: `ichidan`, `godan-ra` …, `suru`, `i-adj`.
package enum Inflection {
  /// The stems of a word of a class, without repeats; the word itself for an unknown class, or where it does not end as
  /// its class asks.
  package static func stems(of word: String, class name: String) -> [String] {
    switch name {
    case "ichidan":
      guard word.hasSuffix("る") else { return [word] }
      let stem = String(word.dropLast())
      // 見る and 着る have a stem of one letter, which is everywhere: only with what follows.
      return stem.count > 1 ? [stem] : ["る", "た", "て", "な", "ま", "ら"].map { stem + $0 }
    case "suru":
      let stem = word.hasSuffix("する") ? String(word.dropLast(2)) : word
      return ["し", "す", "さ", "せ", "でき"].map { stem + $0 }
    case "i-adj":
      guard word.hasSuffix("い") else { return [word] }
      let stem = String(word.dropLast())
      return ["い", "く", "かっ", "け", "さ", "そう", "すぎ", "過ぎ"].map { stem + $0 }
    default:
      guard name.hasPrefix("godan-"), let row = rows[String(name.dropFirst(6))], let last = word.last,
        last == row.steps[row.steps.index(row.steps.startIndex, offsetBy: 2)]
      else { return [word] }
      let stem = String(word.dropLast())
      return row.steps.map { stem + String($0) } + (row.steps.contains(row.joined) ? [] : [stem + String(row.joined)])
    }
  }

  /// By row: the five steps of its verbs, and what stands before た and て.
  private static let rows: [String: (steps: String, joined: Character)] = [
    "ka": ("かきくけこ", "い"), "ga": ("がぎぐげご", "い"), "sa": ("さしすせそ", "し"), "ta": ("たちつてと", "っ"),
    "na": ("なにぬねの", "ん"), "ba": ("ばびぶべぼ", "ん"), "ma": ("まみむめも", "ん"), "ra": ("らりるれろ", "っ"),
    "wa": ("わいうえお", "っ"),
  ]
}
