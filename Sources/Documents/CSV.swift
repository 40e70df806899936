/// A table for people's spreadsheets: RFC 4180 with CRLF. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it; leading zeros stay, since nothing is a number here.
package struct CSV: Sendable {
  package let rows: [[String]]

  package init(_ rows: [[String]]) { self.rows = rows }

  package var text: String {
    rows.map { row in row.map(CSV.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Scalar by scalar, as a spreadsheet reads it: a quote with a combining mark is one character, and so is CR LF.
  private static func cell(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isFormula = scalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
    var quoted = String.UnicodeScalarView()
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}
