import ArgumentParser
import Desk
import Domain
import Storage
import Words

/// `madoguchi check`: every problem of the folder as `file:line:column: what is wrong; what was expected`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Every problem of the folder, with its place. / データの問題を位置つきで示す")

  @Flag(name: .long, help: "One JSON object a line.") var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let opened = try global.open()
    let findings = opened.findings + GlobalOptions.choices.findings
    for finding in findings {
      let sentence = sentence(for: finding, in: opened.language)
      if json {
        Output.json([
          "file": .string(finding.file), "line": .int(finding.line), "column": .int(finding.column),
          "severity": .string(finding.severity.rawValue), "message": .string(sentence),
        ])
      } else {
        let mark = finding.severity == .note ? "\(opened.say(CommandWords.note)): " : ""
        Output.line("\(finding.file):\(finding.line):\(finding.column): \(mark)\(sentence)")
      }
    }
    let problems = findings.filter { $0.severity == .problem }.count
    if !json { Output.remark(opened.say(CommandWords.checked(opened.catalog.records.count, problems))) }
    if problems > 0 { throw CommandEnd(status: 1) }
  }
}
