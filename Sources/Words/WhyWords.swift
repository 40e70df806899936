/// The words of a hit's reason.
package enum WhyWords {
  package static func met(_ words: String, in places: String) -> Phrase {
    Phrase("\(words)が\(places)に一致", "\(words) in \(places)")
  }
  package static func leads(_ word: String, _ way: String) -> Phrase {
    Phrase("\(word) → \(way)", "\(word) → \(way)")
  }
  package static func quoted(_ word: String) -> Phrase { Phrase("「\(word)」", "“\(word)”") }
  /// A slip in a Latin word.
  package static func misspelt(_ typed: String, _ meant: String) -> Phrase {
    Phrase("「\(typed)」を \(meant) とみて", "“\(typed)” read as \(meant)")
  }
  /// Roman letters read as kana.
  package static func romaji(_ typed: String, _ meant: String) -> Phrase {
    Phrase("「\(typed)」を「\(meant)」と読んで", "“\(typed)” read as \(meant)")
  }
  /// Kana where the word is written in kanji.
  package static func kana(_ typed: String, _ meant: String) -> Phrase {
    Phrase("「\(typed)」を「\(meant)」とみて", "“\(typed)” taken for \(meant)")
  }
  /// What an input method may have written for another word of the same reading.
  package static func misconverted(_ typed: String, _ meant: String) -> Phrase {
    Phrase("「\(typed)」は「\(meant)」の誤変換かもしれません", "“\(typed)” may be meant as “\(meant)”")
  }
  /// What was typed, with what it is taken for, where there is little room.
  package static func perhaps(_ typed: String, _ meant: String) -> Phrase {
    Phrase("「\(typed)=\(meant)?」", "“\(typed)=\(meant)?”")
  }
  /// A guess that stands in the record itself.
  package static func guessMet(_ guess: String, in place: String) -> Phrase {
    Phrase("\(guess) (\(place)に一致)", "\(guess) (in \(place))")
  }
  package static func similarCase(_ label: String) -> Phrase { Phrase("似た相談 \(label)", "a similar case \(label)") }
  package static let fitsRole = Phrase("ご要望に合う機関です", "gives the kind of help asked for")
  package static let closed = Phrase("企業利用不可・休止中です", "not open to companies, or paused")
  package static let sameWayAbove = Phrase("同じ方法が上にあります", "the same way stands above")
  package static let withoutFilters = Phrase("絞り込みを外すと見つかります", "found without the filters")
  package static func windowOfField(_ field: String) -> Phrase {
    Phrase("「\(field)」の窓口", "a window for “\(field)”")
  }
  package static let generalWindow = Phrase("会員機関の相談窓口", "a member that listens to anything")
  package static let outsideDoor = Phrase("協議会の外の窓口", "a door outside the council")
  /// Where the matcher does not know in which of the texts.
  package static let somewhere = Phrase("登録内容", "the record")

  /// A record's key as a person calls it.
  package static func key(_ key: String) -> Phrase {
    switch key {
    case "name": Phrase("名称", "name")
    case "yomi": Phrase("よみ", "reading")
    case "aliases": Phrase("別名", "other name")
    case "keywords": Phrase("キーワード", "keywords")
    case "summary": Phrase("概要", "summary")
    case "techniques": Phrase("技術", "techniques")
    case "fields": Phrase("分野", "fields")
    case "department": Phrase("部署", "department")
    case "title": Phrase("職名", "title")
    case "canHelpWith": Phrase("相談できること", "can help with")
    case "topics": Phrase("研究テーマ", "topics")
    case "manufacturer": Phrase("メーカー", "maker")
    case "model": Phrase("型式", "model")
    case "specification": Phrase("仕様", "specification")
    case "procedure": Phrase("手順", "procedure")
    case "documents": Phrase("用意するもの", "documents")
    case "service": Phrase("依頼内容", "service")
    case "institution": Phrase("所属機関", "institution")
    case "prefecture": Phrase("都道府県", "prefecture")
    default: Phrase(key, key)
    }
  }
}
