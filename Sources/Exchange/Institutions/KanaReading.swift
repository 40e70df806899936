/// How a name is read: katakana, without the legal form, so that lists sort by what people say.
enum KanaReading {
  /// A reading from a list in one form: full-width katakana without blanks, and without the reading of the legal forms
  /// that the name carries. nil where nothing is left.
  static func of(_ text: String, name: InstitutionName) -> String? {
    var reading = katakana(text)
    for form in name.forms {
      for legal in form.readings where reading.utf8.count > legal.utf8.count {
        if reading.hasPrefix(legal) {
          reading = String(reading.dropFirst(legal.count))
        } else if reading.hasSuffix(legal) {
          reading = String(reading.dropLast(legal.count))
        }
      }
    }
    return reading.isEmpty ? nil : reading
  }

  /// Whether a text written in kana alone can be the reading of a name that has kanji: the name's kana stand in it in
  /// order, and between them each other character takes one to three kana.
  ///
  /// This tells `とうきょうだいがく` (東京大学) from a trade name such as `ひたちかせい` (昭和電工マテリアルズ). O(length of both).
  static func fits(_ text: String, name: InstitutionName) -> Bool {
    guard text.unicodeScalars.allSatisfy({ KanaForm.isKana($0) || KanaForm.isBlank($0) || $0 == "・" }),
      name.bare.unicodeScalars.contains(where: KanaForm.isKanji), let reading = of(text, name: name)
    else { return false }
    var rest = Array(reading.unicodeScalars)[...]
    var others = 0
    for piece in pieces(of: katakana(name.bare)) {
      guard case .kana(let run) = piece else {
        if case .other(let count) = piece { others += count }
        continue
      }
      guard let place = rest.indices.first(where: { $0 - rest.startIndex >= others && rest[$0...].starts(with: run) }),
        place - rest.startIndex <= others * 3
      else { return false }
      rest = rest[(place + run.count)...]
      others = 0
    }
    return rest.count >= others && rest.count <= others * 3
  }

  private static func katakana(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        KanaForm.katakana(KanaForm.even(text)).unicodeScalars.filter { !KanaForm.isBlank($0) }))
  }

  private enum Piece {
    case kana([Unicode.Scalar])
    /// So many characters that are no kana.
    case other(Int)
  }

  /// The small ケ of 霞ケ浦 is read が or か and counts as no kana, as does the middle dot, which readings leave out.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for scalar in text.unicodeScalars where scalar != "・" && !KanaForm.isBlank(scalar) {
      let isKana = KanaForm.isKana(scalar) && !["ヶ", "ヵ", "ケ", "ノ", "ツ"].contains(scalar)
      switch (pieces.last, isKana) {
      case (.kana(let run)?, true): pieces[pieces.count - 1] = .kana(run + [scalar])
      case (.other(let count)?, false): pieces[pieces.count - 1] = .other(count + 1)
      case (_, true): pieces.append(.kana([scalar]))
      case (_, false): pieces.append(.other(1))
      }
    }
    return pieces
  }
}
