import Storage
import Words

/// A fault of a user's settings in words: what is wrong; what was expected.
func phrase(for fault: UserSettingsFault) -> Phrase {
  switch fault {
  case .unknownSetting(let key, let known):
    Phrase(
      "\(shown(key)) という設定はありません; \(known.joined(separator: "、")) のどれか",
      "there is no setting \(shown(key)); one of \(known.joined(separator: ", "))")
  case .unknownAction(let action, let known):
    Phrase(
      "\(shown(action)) という操作はありません; \(known.joined(separator: "、")) のどれか",
      "there is no action \(shown(action)); one of \(known.joined(separator: ", "))")
  case .unknownKey(let key, let action):
    Phrase(
      "\(shown(action)) のキー「\(shown(key))」は使えません; F5、Ctrl-S、Alt-S、Enter、PageDown のような文字以外のキー",
      "the key “\(shown(key))” of \(shown(action)) can't be used; a key such as F5, Ctrl-S, Alt-S, Enter or PageDown, no letter"
    )
  case .noKey(let action):
    Phrase(
      "\(shown(action)) にキーがありません; 一つ以上のキー (既定のキーを使います)",
      "\(shown(action)) has no key; one key or more (the default holds)")
  case .clash(let key, let action, let other):
    Phrase(
      "\(shown(action)) のキー \(shown(key)) は同じ画面で \(shown(other)) にも使われています; 他と重ならないキー (既定のキーを使います)",
      "the key \(shown(key)) of \(shown(action)) is also that of \(shown(other)) on the same screen; a key of its own (the default holds)"
    )
  }
}
