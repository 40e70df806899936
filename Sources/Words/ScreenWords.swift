/// The words of screens: titles, labels, hints. A native of the trade uses these (DESIGN §6).
package enum ScreenWords {
  package static let product = Phrase("窓口", "Madoguchi")
  package static let intake = Phrase("相談受付", "Intake")
  package static let card = Phrase("詳細", "Details")
  package static let sheet = Phrase("紹介票", "Referral sheet")
  package static let withoutReferral = Phrase("紹介なしの記録", "Log without referral")
  package static let saved = Phrase("記録済み", "Recorded")
  package static let history = Phrase("相談履歴", "History")
  package static let caseTitle = Phrase("相談", "Case")
  package static let help = Phrase("ヘルプ", "Help")
  package static let palette = Phrase("操作", "Actions")

  /// - Parameter day: 0 Sunday … 6 Saturday.
  package static func weekday(_ day: Int) -> Phrase {
    switch day {
    case 0: Phrase("日", "Sun")
    case 1: Phrase("月", "Mon")
    case 2: Phrase("火", "Tue")
    case 3: Phrase("水", "Wed")
    case 4: Phrase("木", "Thu")
    case 5: Phrase("金", "Fri")
    default: Phrase("土", "Sat")
    }
  }

  package static let unnumbered = Phrase("未採番", "no number yet")
  package static let coordinator = Phrase("担当", "by")
  package static let readOnly = Phrase("閲覧のみ", "read only")
  package static let sample = Phrase("見本データ", "sample data")
  package static let draftSaved = Phrase("下書き 保存済", "draft kept")
  package static let draftPending = Phrase("下書き …", "draft …")
  package static let draftFailed = Phrase("下書きを保存できません", "draft not kept")

  package static let problem = Phrase("内容", "Problem")
  package static let company = Phrase("企業名", "Company")
  package static let caller = Phrase("担当者", "Caller")
  package static let phone = Phrase("電話", "Phone")
  package static let kind = Phrase("種別", "Kind")
  package static let technical = Phrase("技術相談", "technical")
  package static let sharing = Phrase("取扱い", "Sharing")
  // Who reads the call's record; whether a target may be told the name is asked for each on the sheet.
  package static let nameOpen = Phrase("協議会内で共有", "within the council")
  package static let nameWithheld = Phrase("社名は共有しない", "name kept at this desk")
  package static let underNDA = Phrase("秘密保持 (内容も共有しない)", "NDA: name and words kept here")
  package static let problemHint = Phrase("企業の言葉のまま入力してください", "type it as the company says it")

  package static let noProblemYet = Phrase(
    "内容を入力すると、対応できる機関・人・機器がここに並びます。", "Type the problem: who can help appears here.")
  package static let nothingFound = Phrase(
    "見つかりません。言葉を変えるか、F3 で「対応先なし」として記録できます。", "Nothing found. Use other words, or record it as an unmet need with F3.")
  package static let emptyCatalog = Phrase(
    "登録がまだありません。終了して madoguchi import で機関の一覧を取り込むか、catalog フォルダに登録のファイルを置いてください。相談の記録は今からできます。",
    "The catalog is empty. Leave and import a list of institutions (madoguchi import), or put files of records into the "
      + "catalog folder. Calls can be logged already.")
  package static func candidates(_ count: Int) -> Phrase { Phrase("候補 \(count)", "\(count) found") }
  package static func candidatesOrMore(_ count: Int) -> Phrase { Phrase("上位 \(count)", "best \(count)") }
  package static func otherDoors(_ count: Int) -> Phrase {
    Phrase("ほかの窓口 \(count)", count == 1 ? "1 other door" : "\(count) other doors")
  }
  package static func chosen(_ count: Int) -> Phrase { Phrase("選択 \(count)", "\(count) chosen") }
  package static func setAside(_ count: Int) -> Phrase {
    Phrase(
      "読めない登録 \(count) 件を除外中 (madoguchi check)",
      count == 1 ? "a record set aside (madoguchi check)" : "\(count) records set aside (madoguchi check)")
  }
  package static func callTimer(_ text: String) -> Phrase { Phrase("通話 \(text)", "call \(text)") }

  package static let target = Phrase("紹介先", "Referred to")
  package static let addTarget = Phrase("候補にない紹介先", "Someone else")
  package static let addTargetHint = Phrase("名称と連絡先を入力して Enter", "name and contact, then Enter")
  package static let service = Phrase("依頼内容", "Service")
  package static let mode = Phrase("方法", "Manner")
  package static let consent = Phrase("社名", "Name")
  package static let notSaid = Phrase("未定", "not said")
  package static let consentGiven = Phrase("伝えてよい", "may be told")
  package static let consentNotGiven = Phrase("伏せる", "withheld")
  package static let note = Phrase("メモ", "Note")
  package static let followUp = Phrase("次回確認", "Follow up")
  package static let followUpHint = Phrase("例 2026-12-01", "e.g. 2026-12-01")
  /// How far off a day is.
  package static func inDays(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase("今日", "today")
    case 1...: Phrase("\(days) 日後", days == 1 ? "tomorrow" : "in \(days) days")
    default: Phrase("\(-days) 日前 (過ぎています)", days == -1 ? "yesterday, past" : "\(-days) days ago, past")
    }
  }
  package static let result = Phrase("結果", "Result")
  package static let answered = Phrase("その場で回答", "answered at once")
  package static let pending = Phrase("対応中 (後日回答)", "still open, answer later")
  package static let outsideCatalog = Phrase("(登録外)", "(not listed)")
  package static let noTargets = Phrase(
    "まだ選ばれていません。Esc で戻って F4 で選ぶか、下の欄に入力してください。",
    "Nobody chosen yet. Go back with Esc and choose with F4, or type a name below.")

  package static let readOut = Phrase("受付番号 (相談者にお伝えください)", "Number to read out")
  package static let nextCall = Phrase("Enter で次の相談へ", "Enter for the next call")

  package static let search = Phrase("検索", "Search")
  package static let searchHint = Phrase("番号・企業名・内容・メモ・紹介先の言葉", "number, company, problem, notes, referred to")
  package static let number = Phrase("番号", "Number")
  package static let date = Phrase("受付日", "Date")
  package static let stage = Phrase("段階", "Stage")
  package static let outcome = Phrase("結果", "Outcome")
  package static let openCase = Phrase("対応中", "open")
  package static let noCases = Phrase("相談の記録はまだありません。", "No consultation recorded yet.")
  package static let noCaseFound = Phrase("該当する相談はありません。", "No case matches.")
  package static func cases(_ shown: Int, of all: Int) -> Phrase {
    shown == all
      ? Phrase("\(all) 件", all == 1 ? "1 case" : "\(all) cases")
      : Phrase("\(all) 件中 \(shown) 件", "\(shown) of \(all) cases")
  }
  package static let events = Phrase("経過", "Events")
  package static let fields = Phrase("分野", "Fields")
  package static let anonymous = Phrase("(匿名)", "(anonymous)")
  package static let withdrawnMark = Phrase("(取消)", "(withdrawn)")
}
