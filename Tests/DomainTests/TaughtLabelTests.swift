import Testing

@testable import Domain

/// Phrases that a council ties to concepts: in the journal, in the vocabulary.
@Suite struct TaughtLabelTests {
  private static let vocabulary = Vocabulary(
    [
      Concept(id: "s.a", type: .symptom, preferred: BilingualText(ja: "剥がれ"), labels: [ConceptLabel("はく離")]),
      Concept(id: "s.old", type: .symptom, preferred: BilingualText(ja: "古い"), replacedBy: "s.a"),
    ], version: "v")

  @Test("a phrase becomes a label; what is known, unknown or replaced is passed over, and the version tells the rest")
  func teaching() throws {
    let taught = Self.vocabulary.teaching([
      TaughtLabel(concept: "s.a", phrase: "ぺろん"), TaughtLabel(concept: "s.a", phrase: "ぺろん"),
      TaughtLabel(concept: "s.a", phrase: "はく離"), TaughtLabel(concept: "s.a", phrase: "剥がれ"),
      TaughtLabel(concept: "s.old", phrase: "x線"), TaughtLabel(concept: "s.none", phrase: "y"),
    ])
    #expect(taught["s.a"]?.labels.flatMap(\.single).map(\.text) == ["はく離", "ぺろん"])
    #expect(taught.version == "v+1")
    #expect(Self.vocabulary.teaching([]) == Self.vocabulary)
  }

  @Test(
    "three kana or fewer must stand by themselves",
    arguments: [("さび", true), ("サビ", true), ("ぺろんと", false), ("錆", false)])
  func boundary(phrase: String, isBound: Bool) throws {
    let part = try #require(TaughtLabel(concept: "s.a", phrase: phrase).label.single.first)
    #expect((part.boundary == .both) == isBound)
  }

  @Test(
    "a label is written as it is read",
    arguments: [
      JSONValue.string("剥がれ"), .object(["label": "剥がれる", "conj": "ichidan"]),
      .object(["label": "さび", "bound": "both"]),
      .object(["parts": .array([.array(["野菜", "果物"]), .object(["label": "腐る", "conj": "godan-ra"])])]),
    ])
  func json(value: JSONValue) throws {
    #expect(try #require(ConceptLabel(value)).json == value)
  }

  @Test(
    "the phrase lies in the texts, under NDA in the private part, never in the journal; withdrawn it counts no more")
  func event() throws {
    let open = EventBody.labelTaught(LabelTaught(concept: "s.a", label: "ぺろん")).parts
    #expect(open.data == ["concept": "s.a"] && open.texts == ["label": "ぺろん"] && open.confidential == [:])
    let secret = EventBody.labelTaught(LabelTaught(concept: "s.a", label: "ぺろん", confidentiality: .underNDA)).parts
    #expect(secret.data == ["concept": "s.a"] && secret.texts == [:] && secret.confidential == ["label": "ぺろん"])
    #expect(EventBody(type: "labelTaught", parts: open) == .labelTaught(LabelTaught(concept: "s.a", label: "ぺろん")))
    // Erased: kept, acts no more.
    #expect(EventBody(type: "labelTaught", parts: EventParts(data: open.data)).type == "labelTaught")
    func event(_ seq: Int, _ body: EventBody) -> Event {
      Event(
        header: EventHeader(
          id: EventID("e\(seq)"), writer: WriterID("w"), seq: seq, clock: seq,
          at: Timestamp(seconds: seq, offset: .japan), occurredAt: nil, by: "mi"), body: body)
    }
    let first = event(1, .labelTaught(LabelTaught(concept: "s.a", label: "ぺろん")))
    #expect(Ledger([first]).taught.map(\.label) == ["ぺろん"])
    #expect(Ledger([first, event(2, .withdrawn(Withdrawn(event: EventID("e1"))))]).taught.isEmpty)
  }
}
