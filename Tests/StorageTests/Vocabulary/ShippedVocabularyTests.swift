import Domain
import Testing

@testable import Storage

@Suite("The vocabulary that ships is whole")
struct ShippedVocabularyTests {
  /// The checkout's `data/`, found from this file.
  private static let data = DataFolder(
    #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/data")
  private static let reading = VocabularyFiles.read(in: data, shipped: ShippedData(data), system: .real)

  @Test("check finds nothing in it")
  func sound() {
    let findings = VocabularyCheck.findings(in: Self.reading)
    for finding in findings.prefix(20) {
      Issue.record("\(finding.file):\(finding.line):\(finding.column): \(finding.fault)")
    }
    #expect(findings.count == 0)
  }

  @Test("It knows as many methods, symptoms, materials, processes and products as were asked for")
  func size() {
    let counts = Dictionary(grouping: Self.reading.vocabulary.concepts, by: \.type).mapValues(\.count)
    #expect((counts[.method] ?? 0) + (counts[.equipment] ?? 0) >= 450)
    #expect(counts[.symptom] ?? 0 >= 400)
    #expect(counts[.material] ?? 0 >= 250)
    #expect(counts[.process] ?? 0 >= 250)
    #expect(counts[.product] ?? 0 >= 150)
    #expect(counts[.standard] ?? 0 >= 200)
  }

  @Test("Every domain of symptoms is named in both languages and has enough of them")
  func domains() {
    let symptoms = Dictionary(
      grouping: Self.reading.vocabulary.concepts.filter { $0.type == .symptom }, by: \.domain
    ).mapValues(\.count)
    #expect(symptoms.count >= 24)
    let names = Dictionary(Self.reading.vocabulary.domains.map { ($0.code, $0.name) }) { first, _ in first }
    for (domain, count) in symptoms {
      #expect(count >= VocabularyFault.symptomsOfADomain, "\(domain)")
      #expect(names[domain]?.ja != nil && names[domain]?.en != nil, "\(domain)")
    }
  }

  @Test("Every concept is named in both languages, and every machine is what some method is done with")
  func names() {
    let vocabulary = Self.reading.vocabulary
    for concept in vocabulary.concepts { #expect(concept.preferred.all.count == 2, "\(concept.id)") }
    let methods = vocabulary.concepts.filter { $0.type == .method }
    let used = Set(methods.flatMap { $0.targets(.performedWith).map(\.target) })
    let parents = Set(vocabulary.concepts.flatMap(\.broader))
    for machine in vocabulary.concepts where machine.type == .equipment && !parents.contains(machine.id) {
      #expect(used.contains(machine.id) || machine.broader.contains(where: used.contains), "\(machine.id)")
    }
  }

  @Test("A concept is a line of its file, so that a change of one is a change of one line")
  func lines() {
    for file in Self.reading.files {
      let count = Self.reading.origins.values.count { Self.reading.files[$0.file].name == file.name }
      let lines = file.bytes.count { $0 == UInt8(ascii: "\n") }
      #expect(lines - count <= 8, "\(file.name): \(lines) lines for \(count) concepts")
    }
  }
}
