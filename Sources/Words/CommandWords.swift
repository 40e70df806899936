/// Sentences of the commands: what happened, where, what to do.
package enum CommandWords {
  package static func wrongUse(_ message: Phrase) -> Phrase {
    Phrase(
      "使い方が違います: \(message.ja)。madoguchi help で使い方を見られます。", "Wrong use: \(message.en). See madoguchi help.")
  }
  package static func unknownLanguage(_ text: String) -> Phrase {
    Phrase("--lang は ja か en です (\(text))。", "--lang is ja or en, not \(text).")
  }
  package static let noDataFolder = Phrase(
    "データフォルダがわかりません。--data で指定してください。", "No data folder is known; name one with --data.")
  package static func folderMissing(_ path: String) -> Phrase {
    Phrase("\(path) がありません。madoguchi init で作れます。", "\(path) is not there; madoguchi init makes it.")
  }
  package static func folderEmpty(_ path: String) -> Phrase {
    Phrase("\(path) は空です。madoguchi init で始められます。", "\(path) is empty; madoguchi init starts it.")
  }
  package static func cannotWriteOutput(_ reason: String) -> Phrase {
    Phrase("結果を書き出せません (\(reason))。出力先を確かめてください。", "The output can't be written (\(reason)); see where it goes.")
  }
  package static func charactersLost(_ count: Int, _ encoding: String, _ characters: String) -> Phrase {
    Phrase(
      "\(encoding) にない文字 \(count) 個を〓にしました: \(characters)",
      "\(count) characters that \(encoding) lacks became 〓: \(characters)")
  }
  package static func only(_ option: String, with other: String) -> Phrase {
    Phrase("\(option) は \(other) と一緒に使います。", "\(option) goes with \(other).")
  }
  package static let noGit = Phrase(
    "git が見つかりません。git を入れてから、もう一度実行してください。", "git is not found; install it and try again.")
  package static func cannotCopy(_ remote: String) -> Phrase {
    Phrase(
      "\(remote) を取り込めませんでした。場所と権限を確かめてください。", "\(remote) could not be copied; see its place and your rights.")
  }
  package static func noDeskFile(_ remote: String) -> Phrase {
    Phrase(
      "\(remote) に desk.json がなく、データフォルダではありません。場所を確かめてください。",
      "\(remote) has no desk.json and is no data folder; see its place.")
  }
  package static let noSample = Phrase(
    "見本の協議会が見つかりません。MADOGUCHI_SHARE に同梱データのフォルダを指定してください。",
    "The sample council is not found. Name the folder of what ships in MADOGUCHI_SHARE.")
  package static func notBoth(_ first: String, _ second: String) -> Phrase {
    Phrase("\(first) と \(second) は同時に使えません。", "\(first) and \(second) can't be used together.")
  }
  package static func badWriterCode(_ text: String) -> Phrase {
    Phrase(
      "--code の「\(text)」は使えません。I と O を除く A–Z の 1–3 文字にしてください。",
      "--code can't be “\(text)”; use 1 to 3 of A–Z without I and O.")
  }
  package static let nothingToSearch = Phrase("探す言葉がありません。", "There is nothing to search for.")
  package static let otherDoors = Phrase("次の窓口も案内できます:", "These doors can be offered:")
  package static let nothingFound = Phrase("見つかりません。", "Nothing found.")
  package static func unknownValue(_ option: String, _ text: String, _ known: [String]) -> Phrase {
    Phrase(
      "\(option) の「\(text)」は使えません。使えるもの: \(known.joined(separator: "、"))",
      "\(option) can't be “\(text)”; it is one of: \(known.joined(separator: ", "))")
  }
  package static func badNumber(_ option: String, _ text: String) -> Phrase {
    Phrase("\(option) は 1 以上の数です (\(text))。", "\(option) is a number from 1, not \(text).")
  }
  package static func noSuchRecord(_ id: String) -> Phrase {
    Phrase(
      "登録 \(id) はありません。madoguchi search で id を探してください。", "There is no record \(id); find its id with madoguchi search.")
  }
  package static func badTime(_ option: String, _ text: String) -> Phrase {
    Phrase(
      "\(option) の「\(text)」は時刻ではありません。2026-12-01T09:30 の形で書いてください。",
      "\(option): “\(text)” is no time; write it as 2026-12-01T09:30.")
  }
  package static func badDate(_ option: String, _ text: String) -> Phrase {
    Phrase(
      "\(option) の「\(text)」は日付ではありません。2026-12-01 の形で書いてください。",
      "\(option): “\(text)” is no date; write it as 2026-12-01.")
  }
  package static let needsProblem = Phrase("--problem に相談内容を書いてください。", "Say what the company asks with --problem.")
  package static let topicsOrJournal = Phrase(
    "--topics と --qrels の両方、または --journal だけを指定してください。", "Give both --topics and --qrels, or --journal alone.")
  package static let nothingJudged = Phrase(
    "記録には、登録された紹介先のある技術相談がまだありません。madoguchi refer などで紹介を記録してから測ってください。",
    "The journal holds no technical consultation that was referred to a record yet; record a referral first.")
  package static let needsTarget = Phrase(
    "--to に紹介先を書いてください (紹介しないときは madoguchi log)。", "Name somebody with --to (without a referral: madoguchi log).")
  package static func freeWords(_ text: String) -> Phrase {
    Phrase("「\(text)」は登録にありません。そのままの名称で記録します。", "“\(text)” is no id of the catalog; it is recorded as it stands.")
  }
  package static let nothingToUpdate = Phrase(
    "何を記録するかを指定してください (--answer, --stage, --note など)。", "Say what to record (--answer, --stage, --note …).")
  package static func withdrawn(_ number: String) -> Phrase { Phrase("\(number) を取り消しました。", "\(number) is withdrawn.") }
  package static func badCaseNumber(_ text: String) -> Phrase {
    Phrase("「\(text)」は受付番号ではありません。2026-A-0012 の形で書いてください。", "“\(text)” is no case number; write it as 2026-A-0012.")
  }
  package static func noSuchCase(_ number: String) -> Phrase {
    Phrase(
      "相談 \(number) はありません。madoguchi history で番号を確かめてください。",
      "There is no case \(number); see the numbers in madoguchi history.")
  }
  package static func doubledNumber(_ number: String, _ count: Int) -> Phrase {
    Phrase("\(number) の相談が \(count) 件あります。", "\(count) cases have the number \(number).")
  }
  package static func badAnswer(_ text: String) -> Phrase {
    Phrase("--answer「\(text)」は TARGET=STATE の形で書いてください。", "--answer “\(text)”: write it as TARGET=STATE.")
  }
  package static func noSuchTarget(_ name: String, _ number: String, _ known: [String]) -> Phrase {
    Phrase(
      "\(number) に紹介先「\(name)」はありません。あるもの: \(known.joined(separator: "、"))",
      "\(number) has no target “\(name)”; it has: \(known.joined(separator: ", "))")
  }
  package static let note = Phrase("参考", "note")
  package static func checked(_ records: Int, _ problems: Int) -> Phrase {
    Phrase("登録 \(records) 件、問題 \(problems) 件", "\(records) records, \(problems) problems")
  }
  package static func progress(_ rows: Int, _ percent: Int) -> Phrase {
    Phrase("\(rows) 行 \(percent)%", "\(rows) rows \(percent)%")
  }
  package static func imported(_ rows: Int, _ added: Int, _ merged: Int, _ unchanged: Int, _ refused: Int) -> Phrase {
    Phrase(
      "\(rows) 行: 追加 \(added)、統合 \(merged)、変更なし \(unchanged)、除外 \(refused)",
      "\(rows) rows: \(added) added, \(merged) merged, \(unchanged) unchanged, \(refused) set aside")
  }
}
