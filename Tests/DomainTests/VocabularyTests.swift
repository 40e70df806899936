import Domain
import Testing

@Suite("Concepts and their labels are read as they are written")
struct VocabularyTests {
  private func label(_ members: JSONObject) -> ConceptLabel? { ConceptLabel(.object(members)) }

  @Test("A label is a string, a word with its rules, or parts with alternatives")
  func labels() {
    #expect(ConceptLabel("錆")?.single == [ConceptLabel.Part("錆")])
    #expect(
      label(["label": "剥がれる", "conj": "ichidan", "bound": "start"])?.single
        == [ConceptLabel.Part("剥がれる", conjugation: .ichidan, boundary: .start)])
    let parts: JSONValue = .array(["色", .array([.object(["label": "変わる", "conj": "godan-ra"]), "変化"])])
    #expect(
      label(["parts": parts])?.parts == [
        [ConceptLabel.Part("色")], [ConceptLabel.Part("変わる", conjugation: .godanRa), ConceptLabel.Part("変化")],
      ])
    #expect(label(["parts": parts])?.single == [])
  }

  @Test("What can't be read is no label")
  func unreadable() {
    for value: JSONValue in [.null, .int(7), .array(["い"])] { #expect(ConceptLabel(value) == nil) }
    #expect(label(["label": "い", "conj": "godan"]) == nil)
    #expect(label(["label": "い", "bound": "left"]) == nil)
    #expect(label(["parts": .array([])]) == nil)
    #expect(label(["parts": .array(["い", .array([])])]) == nil)
    #expect(label(["parts": .array(["い", .array(["ろ", .int(7)])])]) == nil)
  }

  @Test("A concept needs id, type and wording; ways keep their weights, the usual ones first")
  func concepts() throws {
    let json: JSONObject = [
      "id": "s.a", "type": "symptom", "prefLabel": .object(["ja": "割れ"]), "altLabel": .array(["ヒビ", .int(7)]),
      "investigatedBy": .object(["rare": .strings(["m.c"]), "usual": .strings(["m.b", "m.a"])]),
    ]
    let concept = try #require(Concept(json, domain: "metals"))
    #expect(concept.targets(.investigatedBy).map(\.target) == ["m.b", "m.a", "m.c"])
    #expect(concept.targets(.investigatedBy).map(\.weight) == [.usual, .usual, .rare])
    #expect(concept.labels == [ConceptLabel("ヒビ")])
    #expect(concept.domain == "metals")
    for key in ["id", "type", "prefLabel"] {
      var less = json
      less[key] = nil
      #expect(Concept(less, domain: "") == nil)
    }
  }

  @Test("Of two concepts with one id the later counts, and places follow the ids")
  func vocabulary() {
    func concept(_ id: String, _ name: String) -> Concept {
      Concept(id: id, type: .symptom, preferred: BilingualText(ja: name))
    }
    let vocabulary = Vocabulary([concept("b", "甲"), concept("a", "乙"), concept("b", "丙")])
    #expect(vocabulary.concepts.map(\.id) == ["a", "b"])
    #expect(vocabulary["b"]?.preferred.ja == "丙")
    #expect(vocabulary.place(of: "b") == 1)
    #expect(vocabulary["c"] == nil && vocabulary.place(of: "c") == nil)
  }
}
