import Storage
import Words

/// Why the system refused something, in words; the number where it has none here (errno(3), Linux).
func refusal(_ errno: Errno) -> Phrase {
  switch errno.code {
  case 1, 13: Phrase("権限がありません", "no permission")
  case 2: Phrase("見つかりません", "not found")
  case 5: Phrase("入出力エラー", "input/output error")
  case 20: Phrase("途中にフォルダでないものがあります", "a part of the path is no folder")
  case 21: Phrase("フォルダです", "it is a folder")
  case 23, 24: Phrase("開いているファイルが多すぎます", "too many open files")
  case 27: Phrase("ファイルが大きすぎます", "file too large")
  case 28: Phrase("空き容量がありません", "no space left")
  case 30: Phrase("読み取り専用です", "read-only")
  case 36: Phrase("名前が長すぎます", "name too long")
  case 40: Phrase("リンクが循環しています", "links lead round in a circle")
  case 116: Phrase("共有フォルダとの接続が切れています", "the shared folder is no longer there")
  case 122: Phrase("割り当て容量を超えています", "quota exceeded")
  default: Phrase("エラー番号 \(errno.code)", "error number \(errno.code)")
  }
}
