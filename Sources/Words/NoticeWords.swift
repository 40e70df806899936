/// Sentences on the line above the key bar.
package enum NoticeWords {
  package static let noProblem = Phrase("内容が空です。企業の相談内容を入力してください。", "The problem is empty. Type what the company asks.")
  package static let noTarget = Phrase(
    "紹介先がありません。選ぶか入力してください (紹介なしは Esc → F3)。",
    "Nobody to refer to. Choose or type one (no referral: Esc, then F3).")
  package static let targetWithoutName = Phrase("名称のない紹介先があります。", "A target has no name.")
  package static func badDate(_ text: String) -> Phrase {
    Phrase("次回確認「\(text)」は日付ではありません (例 2026-12-01)。", "Follow-up “\(text)” is no date; write it as 2026-12-01.")
  }
  package static let readOnly = Phrase("閲覧のみで開いています。記録できません。", "Opened read-only: nothing can be recorded.")
  package static func problemCut(_ limit: Int) -> Phrase {
    Phrase("長すぎるため \(limit) 字で切りました。", "Too long: cut after \(limit) characters.")
  }
  package static let draftRestored = Phrase("前回の下書きを復元しました。", "The last draft was brought back.")
  /// Told when the desk opens: the first record that was set aside, where and why.
  package static func setAside(_ first: String, others: Int) -> Phrase {
    let more = others > 0
    return Phrase(
      "除外した登録: \(first)。\(more ? "ほか \(others) 件。" : "")すべての理由は madoguchi check で見られます。",
      "Set aside: \(first). \(more ? "\(others) more. " : "")madoguchi check tells every reason.")
  }
  /// Told when the desk opens: the first wish of the user's settings that was not granted, where and why.
  package static func settingsFault(_ first: String, others: Int) -> Phrase {
    Phrase(
      "設定の誤り: \(first)。\(others > 0 ? "ほか \(others) 件 (madoguchi check)。" : "")",
      "In the settings: \(first).\(others > 0 ? " \(others) more (madoguchi check)." : "")")
  }
}
