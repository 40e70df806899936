import ArgumentParser
import Desk
import Domain
import Exchange
import Storage
import Words

/// `madoguchi import FORMAT FILE`: other people's lists of institutions.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes a list of institutions in: nii or ror. / 機関の一覧を取り込む")

  @Argument(help: "nii or ror.") var format: String
  @Argument(help: "The file.") var file: String
  @Flag(name: .long, help: "Only show what would change.") var dryRun = false
  @Option(name: .long, help: "The file's encoding; else it is told by its bytes.") var encoding: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var opened = try global.open()
    let say = opened.say
    guard let format = ImportFormat(rawValue: format) else {
      throw CommandFailure(
        sentence: say(CommandWords.unknownValue("FORMAT", self.format, ImportFormat.allCases.map(\.rawValue))))
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let reading = try read(format, name, say)
    for problem in reading.problems {
      Output.remark(
        "\(name):\(problem.place.line):\(problem.place.column): \(ErrorSentences.sentence(for: problem.fault, say))")
    }
    let plan = ImportPlan(
      catalog: opened.catalog, imported: reading, aliases: opened.shippedAliases, digest: { RecordDigest.of($0) })
    if dryRun { printPlan(plan, opened) } else { try carryOut(plan, format, &opened) }
    let refused = reading.problems.filter { $0.fault.setsAside }.count + plan.setAside.count
    Output.line(
      say(CommandWords.imported(reading.rows, plan.additions.count, plan.merges.count, plan.unchanged.count, refused)))
    if reading.records.isEmpty { throw CommandEnd.nothingFound }
  }

  private func read(_ format: ImportFormat, _ name: String, _ say: Voice) throws -> ImportReading {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try SystemCalls.real.content(of: file)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: .system(error), say))
    }
    defer { Output.endProgress() }
    do throws(ExchangeError) {
      var named: TextEncoding?
      if let encoding { named = try TextEncoding(named: encoding) }
      return try format.read(bytes, file: name, encoding: named) { step in
        Output.progress(say(CommandWords.progress(step.rows, step.bytes * 100 / max(1, step.totalBytes))))
      }
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, say))
    }
  }

  private func printPlan(_ plan: ImportPlan, _ opened: OpenedFolder) {
    for addition in plan.additions {
      guard let record = CatalogRecord(addition.json) else { continue }
      Output.line("+ \(record.id)  \(record.name.text(in: opened.language))")
    }
    for merge in plan.merges {
      let name = opened.catalog[merge.edit.id]?.name.text(in: opened.language) ?? ""
      Output.line("~ \(merge.edit.id)  \(name)  (\(merge.edit.changes.keys.joined(separator: ", ")))")
    }
  }

  private func carryOut(_ plan: ImportPlan, _ format: ImportFormat, _ opened: inout OpenedFolder) throws {
    do throws(StorageError) {
      try opened.carryOut(plan, format: format)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, opened.say))
    }
  }
}
