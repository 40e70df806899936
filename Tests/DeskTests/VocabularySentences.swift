import Domain
import Storage

/// One of each fault of the vocabulary, for `FindingSentenceTests`.
enum VocabularySentences {
  static let misconversions: [MisconversionFault] = [
    .notAnObject(found: "array"), .missing(key: "reading"),
    .wrongType(key: "meant", found: "string", expected: .array), .notHiragana("窓"), .doubleReading("窓"),
    .doubleWord("窓"), .nothingMeant,
  ]

  static let faults: [VocabularyFault] = [
    .notAnObject(found: "array"), .missing(key: "prefLabel"),
    .wrongType(key: "broader", found: "string", expected: .array),
    .unknownValue(key: "conj", value: "godan", expected: ["ichidan", "suru"]), .badID("窓"),
    .doubleID("s.rust", first: "vocabulary/own.json:4"), .retractsNothing("s.rust"),
    .dangling(key: "related", id: "s.x"),
    .wrongSource(key: "performedWith", type: .symptom, expected: [.method]),
    .wrongTarget(key: "performedWith", id: "m.x", type: .method, expected: [.equipment]),
    .cycle(["a", "b", "c", "d", "e", "f"]), .emptyLabel, .labelWithoutParts, .orphan("m.x"),
    .fewMethods("s.rust", count: 1, isShipped: true), .fewSymptoms(domain: "food", count: 14, isShipped: true),
    .clashingLabel("錆", other: "s.rust"), .foldsToNothing("—"), .shortKana("錆"), .commonWord("can"),
  ]
}
