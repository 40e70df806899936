/// How many people a company has, in the bands that figures are counted by; the number itself could tell who called.
package enum CompanySize: String, LogWord {
  case upTo5 = "5人以下"
  case upTo20 = "6-20人"
  case upTo50 = "21-50人"
  case upTo100 = "51-100人"
  case upTo300 = "101-300人"
  case over300 = "301人以上"

  package var english: String {
    switch self {
    case .upTo5: "up to 5"
    case .upTo20: "6 to 20"
    case .upTo50: "21 to 50"
    case .upTo100: "51 to 100"
    case .upTo300: "101 to 300"
    case .over300: "over 300"
    }
  }

  /// The band of so many people; 20 and 300 are where the law draws lines for small and middle-sized makers.
  package init(people: Int) {
    switch people {
    case ...5: self = .upTo5
    case ...20: self = .upTo20
    case ...50: self = .upTo50
    case ...100: self = .upTo100
    case ...300: self = .upTo300
    default: self = .over300
    }
  }

  /// Reads a band or a number as it is said: `6-20人`, `12人`, `約５０名`, `1,200`, `個人`; nil where there is neither.
  package init?(said words: String) {
    let plain = String(words.map(\.plainWidth).filter { !$0.isWhitespace })
    if let band = CompanySize(rawValue: plain) {
      self = band
      return
    }
    let digits = plain.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit || $0 == "," }.filter(\.isASCIIDigit)
    if plain.first?.isASCIIDigit == true || !digits.isEmpty && !plain.contains("-") {
      // A number too long to be one is more than any company has.
      if let band = CompanySize.allCases.first(where: { $0.english == words.lowercased() }) {
        self = band
      } else {
        self.init(people: Int(digits) ?? Int.max)
      }
      return
    }
    if ["個人", "一人", "ひとり"].contains(where: plain.contains) {
      self = .upTo5
      return
    }
    guard let band = CompanySize(word: words) else { return nil }
    self = band
  }
}

extension Character {
  /// A full-width digit, letter or sign as its half-width one.
  var plainWidth: Character {
    guard unicodeScalars.count == 1, let value = unicodeScalars.first?.value, (0xFF01...0xFF5E).contains(value),
      let scalar = Unicode.Scalar(value - 0xFEE0)
    else { return self }
    return Character(scalar)
  }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
