package import Canvas
package import Exchange
package import Matching
package import Storage
package import Words

/// Words every room's errors for people: what happened, where, what to do.
///
/// One line each, complete with full stops; without `madoguchi:` before it, which the command adds. An `ImportFault` is
/// told after `file:line:column:` as a `Finding` is, and has no full stop.
package enum ErrorSentences {
  package static func sentence(for error: StorageError, _ say: Voice) -> String { say(phrase(for: error)) }

  package static func sentence(for error: ExchangeError, _ say: Voice) -> String { say(phrase(for: error)) }

  package static func sentence(for error: MatchingError, _ say: Voice) -> String { say(phrase(for: error)) }

  package static func sentence(for fault: ImportFault, _ say: Voice) -> String { say(fault.phrase) }

  package static func sentence(for error: DeviceError, _ say: Voice) -> String { say(phrase(for: error)) }

  private static func phrase(for error: StorageError) -> Phrase {
    switch error {
    case .system(let failure): failure.phrase
    case .notJSON(let file, let place, let fault): brokenJSON(at: at(file, place), fault)
    case .newerFormat(let file, let found, let known):
      Phrase(
        "\(shownPath(file)) は新しい版の形式 \(found) で、この版では形式 \(known) までしか扱えません。madoguchi を更新してください。",
        "\(shownPath(file)) is of format \(found), and this version knows up to \(known). Update madoguchi.")
    case .notAFolder(let path):
      Phrase(
        "\(shownPath(path)) はフォルダではありません。--data に別の場所を指定してください。",
        "\(shownPath(path)) is no folder. Name another place with --data.")
    case .notEmpty(let path):
      Phrase(
        "\(shownPath(path)) にはすでにファイルがあるため、新しく作れません。空のフォルダを指定してください。",
        "\(shownPath(path)) already holds files, so nothing was made there. Name an empty folder.")
    case .noWriterCodeLeft(let path):
      Phrase(
        "\(shownPath(path)) では案件番号の記号がすべて使われています。新しいデータフォルダを作ってください。",
        "All letters for case numbers are taken in \(shownPath(path)). Make a new data folder.")
    }
  }

  private static func phrase(for error: ExchangeError) -> Phrase {
    switch error {
    case .unknownEncoding(let name, let known):
      Phrase(
        "文字コード「\(shown(name))」は扱えません。--encoding に \(known.joined(separator: "、")) のどれかを指定してください。",
        "Encoding “\(shown(name))” is not known. Give --encoding one of \(known.joined(separator: ", ")).")
    case .undecodable(let file, let encoding, let offset):
      Phrase(
        "\(shownPath(file)) の \(offset) バイト目 (先頭は 0) は \(encoding.rawValue) として読めません。--encoding で正しい文字コードを指定してください。",
        "\(shownPath(file)) is no \(encoding.rawValue) at byte \(offset) (counted from 0). Name the right one with --encoding."
      )
    case .empty(let file):
      Phrase(
        "\(shownPath(file)) には何も入っていません。別のファイルを指定してください。",
        "\(shownPath(file)) is empty. Name another file.")
    case .notThisFormat(let file, let place, let expected, let found):
      Phrase(
        "\(at(file, place)) はこの形式ではありません (必要: \(listed(expected, "、"))、実際: \(listed(found, "、")))。ファイルと形式の指定を確かめてください。",
        "\(at(file, place)) is not of this format (needed: \(listed(expected, ", ")); found: \(listed(found, ", "))). "
          + "Check the file and the format you named.")
    case .brokenJSON(let file, let place, let fault): brokenJSON(at: at(file, place), fault)
    }
  }

  private static func phrase(for error: MatchingError) -> Phrase {
    switch error {
    case .badLine(let file, let line, let expected):
      Phrase(
        "\(shownPath(file)):\(line) の行は評価ファイルの形ではありません。「\(expected)」の形に直してください。",
        "\(shownPath(file)):\(line) is no line of an evaluation file. Write it as “\(expected)”.")
    case .doubleID(let file, let line, let id):
      Phrase(
        "\(shownPath(file)):\(line) の ID「\(shown(id))」は前の行にもあります。どちらかを取り除いてください。",
        "\(shownPath(file)):\(line) repeats the id “\(shown(id))” of an earlier line. Remove one of them.")
    }
  }

  private static func phrase(for error: DeviceError) -> Phrase {
    switch error {
    case .notATerminal:
      Phrase(
        "入力か出力が端末ではないため、画面を開けません。端末で実行するか、search などのコマンドを使ってください。",
        "Input or output is no terminal, so the desk cannot open. Run it in a terminal, or use a command such as search."
      )
    case .unknownTerminal(let name) where name.isEmpty:
      Phrase(
        "TERM が設定されていないため、画面を開けません。TERM=xterm-256color を設定してください。",
        "TERM is not set, so the desk cannot open. Set TERM=xterm-256color.")
    case .unknownTerminal(let name):
      Phrase(
        "TERM の端末「\(shown(name))」はこのシステムにないため、画面を開けません。TERM=xterm-256color を設定してください。",
        "TERM names “\(shown(name))”, which this system does not know. Set TERM=xterm-256color.")
    case .incapableTerminal(let name, let lacking):
      Phrase(
        "端末「\(shown(name))」には画面表示に必要な機能 \(shown(lacking)) がありません。別の端末か TERM=xterm-256color を使ってください。",
        "Terminal “\(shown(name))” lacks \(shown(lacking)), which the desk needs. Use another, or TERM=xterm-256color.")
    case .noUTF8Locale(let name):
      Phrase(
        "ロケール\(name.isEmpty ? "" : "「\(shown(name))」")は UTF-8 ではなく、C.UTF-8 もありません。ロケールを入れて LANG=C.UTF-8 を設定してください。",
        "The locale\(name.isEmpty ? "" : " “\(shown(name))”") is not in UTF-8, and there is no C.UTF-8. "
          + "Install it and set LANG=C.UTF-8.")
    case .lost(let code):
      Phrase(
        "端末との接続が切れました\(code == 0 ? "" : " (システムエラー \(code))")。もう一度開くと、保存された下書きが復元されます。",
        "The terminal went away\(code == 0 ? "" : " (system error \(code))"). Open madoguchi again: a saved draft is brought back."
      )
    }
  }

  private static func brokenJSON(at place: String, _ fault: JSONFault) -> Phrase {
    let what = Desk.phrase(for: FindingFault(fault))
    return Phrase(
      "\(place): \(what.ja)。直してから、もう一度実行してください。", "\(place): \(what.en). Mend it, then try again.")
  }

  private static func at(_ file: String, _ place: TextPlace) -> String {
    "\(shownPath(file)):\(place.line):\(place.column)"
  }

  /// The first few, since a foreign table may have a hundred columns.
  private static func listed(_ names: [String], _ separator: String) -> String {
    if names.isEmpty { return "–" }
    return names.prefix(8).map { shown($0) }.joined(separator: separator) + (names.count > 8 ? "…" : "")
  }
}
