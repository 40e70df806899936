import Storage
import Words

func phrase(for fault: JournalFault) -> Phrase {
  switch fault {
  case .tornLastLine:
    Phrase(
      "最後の行が途中で切れています; 完全な行 (記録済みと表示される前に中断した行なので使いません)",
      "the last line is torn; a whole line (it was interrupted before it counted as recorded, and is left out)")
  case .unterminatedLastLine:
    Phrase("最後の行に改行がありません; 行末の改行 (行は有効です)", "the last line lacks its line end; a line end (the line counts)")
  case .setAside:
    Phrase("途中で切れた行を取り分けたファイルです; 削除してかまいません", "the bytes of a torn line, set aside; the file may be deleted")
  case .notAnEvent(let key):
    Phrase(
      "記録の行ですが \(shown(key)) がありません; 記録に必要な \(shown(key))",
      "the line is no event: \(shown(key)) is missing or wrong; an event with \(shown(key))")
  case .brokenChain(let seq):
    Phrase(
      "\(seq) 番の記録が直前の行につながりません; prev が直前の行の sum と同じであること",
      "event \(seq) does not follow the line before; prev equal to that line's sum")
  case .sumMismatch(let seq):
    Phrase(
      "\(seq) 番の記録の内容が sum と合いません (破損または書き換え); 書かれたままの行",
      "event \(seq) does not match its sum (damaged or changed); the line as it was written")
  case .gap(let expected, let found):
    Phrase(
      "\(expected) 番の次が \(found) 番です; 欠けのない番号", "number \(found) stands where \(expected) belongs; numbers without gaps"
    )
  case .doubleSeq(let seq):
    Phrase("\(seq) 番の記録が二つあり内容が異なります; 番号ごとに一行", "two different lines carry number \(seq); one line a number")
  case .foreignWriterLine(let found, let expected):
    Phrase(
      "別の書き手「\(shown(found))」の行です; このファイルの書き手「\(shown(expected))」の行",
      "a line of another writer, “\(shown(found))”; only lines of “\(shown(expected))” in this file")
  case .payloadMissing(let part, let event):
    Phrase(
      "記録 \(shown(event)) の \(part.rawValue) の行がここにありません; \(part.rawValue)/ にその行 (消去したなら消去の記録)",
      "the \(part.rawValue) line of event \(shown(event)) is not here; that line in \(part.rawValue)/ (or a record of its erasure)"
    )
  case .payloadMismatch(let part, let event):
    Phrase(
      "記録 \(shown(event)) の \(part.rawValue) の行が封印時の内容と異なります; 書かれたままの行",
      "the \(part.rawValue) line of event \(shown(event)) is not what was sealed; the line as it was written")
  case .orphanPayload(let part, let event):
    Phrase(
      "どの記録にも属さない \(part.rawValue) の行です (\(shown(event))); 対応する記録 (記録前に中断した行なら害はありません)",
      "a \(part.rawValue) line that no event names (\(shown(event))); its event (harmless where a kill came between)")
  case .newerVersion(let found, let known):
    Phrase(
      "新しい版 (v\(found)) で書かれています; v\(known) まで (閲覧のみで開きます)",
      "written by the later version v\(found); up to v\(known) (opened read-only)")
  }
}
