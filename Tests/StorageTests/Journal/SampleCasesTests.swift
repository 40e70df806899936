import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

/// The past cases that the sample council ships with: written by a generator, so that a slip there is found here.
struct SampleCasesTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private static let data = checkout + "/data"
  private static let generator = checkout + "/Scripts/generate-sample-cases.py"

  private static var hasPython: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: $0 + "/python3")
    }
  }

  private let journal: Journal
  private var cases: [Case] { journal.ledger.cases }

  init() throws { journal = try Journal(folder: SampleCasesTests.data) }

  @Test("every line of the three files is sound and sealed, and nothing is left over")
  func sound() {
    #expect(journal.findings == [])
    #expect(journal.ledger.orphans == [])
    let unread = Set(journal.events.compactMap { if case .other(let type, _) = $0.body { type } else { nil } })
    #expect(unread.isSubset(of: ["equipmentUsed", "applicationMade", "applicationStep"]))
  }

  @Test("there are cases enough to learn from: every kind, stage, outcome, state and reason for an unmet need")
  func variety() {
    let technical = cases.filter { $0.kind == .technical }
    #expect(technical.count >= 150)
    #expect(Set(cases.map(\.kind)) == Set(ConsultationKind.allCases))
    #expect(Set(cases.map(\.channel)) == Set(Channel.allCases))
    #expect(Set(technical.map(\.stage)) == Set(Stage.allCases))
    #expect(Set(technical.compactMap(\.outcome)) == Set(Outcome.allCases))
    #expect(Set(cases.flatMap(\.targets).map(\.state)) == Set(ReferralState.allCases))
    #expect(Set(cases.compactMap(\.unmet)) == Set(UnmetReason.allCases))
    #expect(Set(cases.map(\.confidentiality)) == Set(Confidentiality.allCases))
    #expect(technical.contains { $0.targets.isEmpty && $0.outcome == .solved })
    #expect(technical.contains { $0.isOpen && $0.followUp != nil })
    #expect(cases.allSatisfy { $0.kind == .technical || $0.targets.isEmpty })
  }

  @Test("every field of the council has cases, and no case has another")
  func fields() throws {
    let list = try #require(
      FieldFile.read(in: DataFolder(Self.data), shipped: nil, system: .real).list)
    #expect(Set(cases.flatMap(\.fields)) == Set(list.fields.map(\.code)))
  }

  @Test("every target is a record of the sample's catalog, told by the name it has there")
  func targets() {
    let catalog = CatalogFiles.read(in: DataFolder(Self.data), system: .real).catalog(under: []).catalog
    for target in cases.flatMap(\.targets).map(\.target) {
      let record = target.id.flatMap { catalog[$0] }
      #expect(record?.name.text(in: .japanese) == target.name, "\(target.name)")
      #expect(record?.kind == target.kind && target.institutionID == record.flatMap(catalog.institution)?.id)
    }
  }

  @Test("numbers begin at 1 in each desk and fiscal year and are never given twice")
  func numbers() {
    let numbers = cases.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    for (_, group) in Dictionary(grouping: numbers, by: { "\($0.fiscalYear)-\($0.code.text)" }) {
      #expect(group.map(\.sequence).sorted() == Array(1...group.count))
    }
    #expect(Set(numbers.map(\.code.text)) == ["A", "B", "C"])
  }

  @Test("companies and callers can be nobody's: 架空 or 見本, and numbers of no exchange")
  func fictional() {
    for item in cases {
      if let company = item.caller.company { #expect(company.hasPrefix("架空") || company.hasPrefix("見本")) }
      if let phone = item.caller.phone { #expect(phone.hasPrefix("000-")) }
      if let email = item.caller.email { #expect(email.hasSuffix(".example")) }
    }
  }

  @Test(
    "the generator writes the same files again",
    .enabled(if: SampleCasesTests.hasPython, "python3 is not on the path"))
  func generated() throws {
    let temporary = try TemporaryFolder()
    let made = try runCommand("/usr/bin/env", ["python3", Self.generator, temporary.path])
    try #require(made.status == 0, "\(made.stderr)")
    #expect(temporary.files.count == 9)
    for file in temporary.files {
      let committed = try Data(contentsOf: URL(filePath: Self.data + "/" + file))
      #expect(try temporary.bytes(file) == [UInt8](committed), "\(file)")
    }
  }
}
