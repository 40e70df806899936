import Domain
import TextAnalysis

/// The vocabulary's words by reading, for what is typed in Roman letters: mekki, yousetsu, hagareta.
///
/// Labels in kana are their own reading. Kanji have none but where the table of misconversions gives it.
struct LabelReadings: Sendable {
  private var whole: [[UInt32]: String] = [:]
  /// The beginnings of inflected words: はがれ.
  private var stems: [[UInt32]: String] = [:]

  /// Fewer kana than this are any syllable.
  private static let shortest = 2
  /// An ending of more kana than this is another word: はがれ・てきました.
  private static let longestEnding = 6
  private static let particles = Set("がをにはでとのもへ".unicodeScalars.map(\.value))

  /// Takes a label in; nothing but kana is read. `forms` are the beginnings under which it is met, itself where it is
  /// not inflected.
  mutating func add(_ label: ConceptLabel.Part, forms: [String]) {
    guard let key = Self.key(label.text) else { return }
    // さび before サビ, whichever comes first.
    if whole[key].map({ !$0.isHiragana && label.text.isHiragana }) ?? true { whole[key] = label.text }
    guard label.conjugation != nil else { return }
    for form in forms {
      if let key = Self.key(form) { stems[key] = stems[key] ?? form }
    }
  }

  /// Takes the words of the trade in that a reading may mean; a label in kana goes first.
  mutating func add(_ misconversion: Misconversion) {
    guard let key = Self.key(misconversion.reading), let word = misconversion.meant.first else { return }
    whole[key] = whole[key] ?? word
  }

  /// What a reading means: a whole label, one with a particle behind it, or the beginning of an inflected word with its
  /// ending. The longest counts.
  func word(of key: [UInt32]) -> String? {
    if let word = whole[key] { return word }
    for length in stride(from: key.count, through: Self.shortest, by: -1) where key.count - length <= Self.longestEnding
    {
      let start = Array(key.prefix(length))
      let ending = String(String.UnicodeScalarView(key.dropFirst(length).compactMap(Unicode.Scalar.init)))
      if let stem = stems[start] { return stem + ending }
      if key.count == length + 1, Self.particles.contains(key[length]), let word = whole[start] { return word + ending }
    }
    return nil
  }

  private static func key(_ text: String) -> [UInt32]? {
    // Most labels have a kanji or a letter; they need not be folded to be known as no reading.
    if text.unicodeScalars.contains(where: { $0.properties.isIdeographic || $0.isASCII && $0.properties.isAlphabetic })
    {
      return nil
    }
    let folded = Folding().fold(text)
    return KanaReading.key(folded, 0..<folded.count).flatMap { $0.count >= shortest ? $0 : nil }
  }
}

extension String {
  fileprivate var isHiragana: Bool { unicodeScalars.allSatisfy { (0x3041...0x3096).contains($0.value) } }
}
