/// A company that has called before.
package enum CompanyWords {
  package static let title = Phrase("前にも相談のあった企業", "Called before")
  /// What was promised, before anything else.
  package static let promised = Phrase("お約束", "Promised")
  package static let last = Phrase("前回", "Last")
  package static func cases(_ count: Int) -> Phrase { Phrase("相談 \(count)", count == 1 ? "1 case" : "\(count) cases") }
  package static func more(_ key: String) -> Phrase { Phrase("\(key) 開く", "\(key) opens") }
  package static func oneOf(_ place: Int, _ count: Int) -> Phrase {
    Phrase("\(place)/\(count) 社 (←→)", "\(place) of \(count) (←→)")
  }
  package static let nobody = Phrase(
    "企業名か電話に当てはまる企業の記録はありません。", "No company of that name or phone has called before.")
  package static let unnamed = Phrase("(企業名なし)", "(no name)")
  package static func continues(_ number: String) -> Phrase { Phrase("\(number) の続き", "continues \(number)") }
  package static func continuing(_ number: String) -> Phrase {
    Phrase(
      "\(number) の続きとして記録します。新しい件なら Ctrl-N から F5 で選び直せます。",
      "This will be recorded in \(number). For a new matter choose again: Ctrl-N, F5.")
  }
  package static func takenOver(_ name: String) -> Phrase {
    Phrase("\(name) の新しい件です。企業の情報を引き継ぎました。", "A new matter of \(name); what is known of it was taken over.")
  }
}
