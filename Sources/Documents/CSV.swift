/// A table for people's spreadsheets: RFC 4180 with CRLF. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it; leading zeros stay, since nothing is a number here.
package struct CSV: Sendable {
  package let rows: [[String]]

  package init(_ rows: [[String]]) { self.rows = rows }

  package var text: String {
    rows.map { row in row.map(CSV.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
