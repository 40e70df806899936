/// What the parser of the command line says, in Japanese too.
///
/// The parser speaks English only; its sentences are few and are told apart by their shape. One that is not known here
/// stays as it is.
package enum ParserWords {
  package static func phrase(for message: String) -> Phrase {
    let english = message.last.map { ".。".contains($0) } == true ? String(message.dropLast()) : message
    let quoted = quotes(in: message)
    let first = quoted.first ?? ""
    let hint = message.contains("Did you mean") ? quoted.last.map { " (もしかして \($0))" } ?? "" : ""
    let japanese =
      if message.hasPrefix("Unknown option") {
        "オプション \(first) はありません\(hint)"
      } else if message.hasPrefix("Missing expected argument") {
        "\(first) が足りません"
      } else if message.hasPrefix("Missing value for") {
        "\(first) に値が要ります"
      } else if message.hasPrefix("The value"), quoted.count > 1 {
        "\(quoted[1]) の値「\(first)」は使えません"
      } else if message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments") {
        "「\(quoted.joined(separator: " "))」は余分です"
      } else {
        english
      }
    return Phrase(japanese, english)
  }

  /// What stands between single quotes.
  private static func quotes(in text: String) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { place, part in place % 2 == 1 ? String(part) : nil }
  }
}
