/// What each action is called in the key bar (short) and in the help (a sentence).
package struct ActionWords: Sendable, Hashable {
  package let short: Phrase
  package let sentence: Phrase
  /// The words in kana under which the action is found in the palette and the help; blanks between them.
  package let yomi: String

  package init(_ short: Phrase, _ sentence: Phrase, yomi: String = "") {
    self.short = short
    self.sentence = sentence
    self.yomi = yomi
  }

  package static let help = ActionWords(
    Phrase("ヘルプ", "Help"), Phrase("この一覧を開く", "Opens this list"), yomi: "ヘルプ いちらん つかいかた キー")
  package static let nextField = ActionWords(
    Phrase("欄", "Field"), Phrase("次の欄へ (Shift-Tab で前の欄)", "To the next field (Shift-Tab: back)"),
    yomi: "らん つぎのらん まえのらん いどう")
  package static let choose = ActionWords(
    Phrase("選択", "Choose"), Phrase("候補を紹介先に選ぶ・外す", "Chooses a candidate, or lets it go"),
    yomi: "せんたく こうほ えらぶ はずす しょうかいさき")
  package static let open = ActionWords(
    Phrase("詳細", "Details"), Phrase("読み上げ用の詳細・相談の内容を開く", "Opens the card to read out, or the case"),
    yomi: "しょうさい ひらく よみあげ そうだん ないよう")
  package static let move = ActionWords(
    Phrase("選ぶ", "Move"),
    Phrase("候補や行を選ぶ (PageUp/PageDown で一画面)", "Moves over candidates and rows, PageDown by screens"),
    yomi: "えらぶ こうほ ぎょう いどう")
  package static let scroll = ActionWords(
    Phrase("送る", "Scroll"), Phrase("続きを読む (PageUp/PageDown で一画面)", "Reads on, PageDown by screens"), yomi: "おくる つづき よむ")
  package static let sheet = ActionWords(
    Phrase("紹介票", "Sheet"), Phrase("紹介票を開く", "Opens the referral sheet"), yomi: "しょうかいひょう しょうかい ひらく")
  package static let noReferral = ActionWords(
    Phrase("紹介なし", "Log"),
    Phrase("紹介せずに記録する (その場で回答・対応先なし・苦情)", "Records without a referral (answered, unmet need …)"),
    yomi: "しょうかいなし きろく たいおうさきなし くじょう かいとう")
  package static let save = ActionWords(
    Phrase("保存", "Save"), Phrase("記録して受付番号を採る (Enter では保存されません)", "Records and takes a number (Enter never saves)"),
    yomi: "ほぞん きろく うけつけばんごう とうろく")
  package static let history = ActionWords(
    Phrase("履歴", "History"), Phrase("相談履歴を開く", "Opens the history"), yomi: "りれき そうだんりれき かこ")
  package static let back = ActionWords(
    Phrase("戻る", "Back"), Phrase("前の画面へ戻る (入力は残ります)", "Goes back (what was typed stays)"), yomi: "もどる まえのがめん")
  package static let choices = ActionWords(
    Phrase("切替", "Switch"),
    Phrase("種別・取扱い・結果を切り替える、紹介票では項目を移る", "Switches a choice; on the sheet, goes to its parts"),
    yomi: "きりかえ しゅべつ とりあつかい けっか")
  package static let change = ActionWords(
    Phrase("切替", "Switch"), Phrase("依頼内容・方法・社名を切り替える", "Switches a target's service, manner and name"),
    yomi: "きりかえ いらいないよう ほうほう しゃめい")
  package static let remove = ActionWords(
    Phrase("外す", "Remove"), Phrase("紹介先から外す", "Removes a target"), yomi: "はずす しょうかいさき けす")
  package static let undo = ActionWords(
    Phrase("元に戻す", "Undo"), Phrase("入力を元に戻す (Ctrl-Y でやり直す)", "Undoes typing (Ctrl-Y does it again)"),
    yomi: "もとにもどす やりなおす とりけし")
  package static let newCall = ActionWords(
    Phrase("次の相談", "Next call"), Phrase("新しい相談を始める", "Starts the next call"), yomi: "つぎのそうだん あたらしい しんき")
  package static let suspend = ActionWords(
    Phrase("シェルへ", "Shell"), Phrase("シェルに一時的に戻る (fg で再開)", "Back to the shell for a while (fg returns)"),
    yomi: "シェル いちじ もどる")
  package static let quit = ActionWords(
    Phrase("終了", "Quit"), Phrase("終了する (下書きは残ります)", "Quits (the draft is kept)"), yomi: "しゅうりょう おわる")
  package static let ask = ActionWords(
    Phrase("尋ねる", "Ask"), Phrase("候補を絞るために尋ねることを開く", "Opens what to ask, so that the candidates narrow"),
    yomi: "たずねる しつもん きく しぼる")
  package static let answer = ActionWords(
    Phrase("答え", "Answer"), Phrase("選んだ答えを内容に書き加える", "Adds the chosen answer to the problem"),
    yomi: "こたえ かきくわえる")
  package static let caller = ActionWords(
    Phrase("企業", "Caller"), Phrase("前にも相談のあった企業のお約束と相談を開く", "Opens what was promised to the caller, and its cases"),
    yomi: "きぎょう やくそく まえの そうだん よびだし")
  package static let sameMatter = ActionWords(
    Phrase("同じ件", "Same"), Phrase("選んだ相談の続きとして受け付ける", "The call goes on with the chosen case"),
    yomi: "おなじけん つづき さいかい")
  package static let newMatter = ActionWords(
    Phrase("新しい件", "New"), Phrase("企業の情報を引き継いで新しい件を受け付ける", "A new matter, with what is known of the company"),
    yomi: "あたらしいけん しんき ひきつぐ")
  package static let teach = ActionWords(
    Phrase("言い方", "Teach"), Phrase("企業の言い方を用語に結び付ける", "Ties a phrase of the caller to a term"),
    yomi: "いいかた おしえる ようご とうろく ことば")
  package static let saveTaught = ActionWords(
    Phrase("登録", "Teach"), Phrase("言い方を登録する (承認待ちになります)", "Teaches the phrase (it awaits approval)"),
    yomi: "とうろく いいかた おしえる")
  package static let palette = ActionWords(
    Phrase("操作", "Actions"), Phrase("できる操作を言葉で探して実行する", "Finds what can be done here by its words, and does it"),
    yomi: "そうさ さがす コマンド パレット")
  package static let run = ActionWords(
    Phrase("実行", "Run"), Phrase("選んだ操作を実行する", "Does what is selected"), yomi: "じっこう")
}
