import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// Names and problems that try to steer the terminal, or are far too long: a harmless picture on every screen.
@Suite struct HarmfulTextTests {
  private static let nasty =
    "逆さ\u{202E}装置\u{1B}[2J\u{9B}2J\u{7}改\n行\tタブ\u{200B}\u{FEFF}か\u{3099}" + String(repeating: "長い", count: 200)

  /// A catalog in which every wording of a machine and its institution is the nasty one.
  private static let catalog: Catalog = {
    let text = JSONValue.string(nasty)
    let institution: JSONObject = [
      "id": "inst-x", "kind": "institution", "name": text, "yomi": text,
      "contact": [
        "name": text, "yomi": text, "department": text, "phone": text, "extension": text, "fax": text, "hours": text,
      ],
    ]
    let machine: JSONObject = [
      "id": "eq-x", "kind": "equipment", "institution": "inst-x", "name": text, "yomi": text, "summary": text,
      "notice": text, "fee": ["band": text, "note": text], "fields": .array([text]), "keywords": .array([text]),
    ]
    return Catalog([institution, machine].compactMap(CatalogRecord.init))
  }()

  /// The screens of a call about the nasty machine, one after another.
  private var frames: [Frame] {
    var desk = DrivenDesk(ledger: SampleLedger.ledger, catalog: Self.catalog)
    desk.send(.key(.paste(Self.nasty)))
    let hits = ["eq-x", "inst-x"].compactMap { RecordID($0) }
    desk.find(hits.map { Candidate(record: $0, why: Self.nasty, nameMarks: [0..<3, 3..<9, 40..<2000]) })
    var frames = [desk.frame]
    for key: Key in [
      .tab, .paste(Self.nasty), .tab, .paste(Self.nasty), .tab, .paste(Self.nasty), .backTab, .down, .enter, .pageDown,
      .function(5), .tab, .paste(Self.nasty), .enter, .tab, .paste(Self.nasty), .tab, .paste(Self.nasty),
    ] {
      desk.press(key)
      frames.append(desk.frame)
    }
    let (id, ledger) = SampleLedger.recorded(desk.state.draft, followUp: nil)
    desk.send(.recorded(caseID: id, ledger))
    frames.append(desk.frame)
    desk.press(.function(2))
    frames.append(desk.frame)
    desk.press(.enter)
    frames.append(desk.frame)
    desk.send(.recordFailed(Self.nasty))
    frames.append(desk.frame)
    return frames
  }

  @Test("no control, no mark that turns the writing direction and no half of a wide glyph reaches a cell")
  func cells() {
    for frame in frames {
      for row in 0..<frame.size.rows {
        #expect(frame.row(row).reduce(0) { $0 + $1.width } == frame.size.columns, "\(frame.lines[row])")
        for scalar in frame.row(row).flatMap(\.character.unicodeScalars) {
          #expect(scalar.properties.generalCategory != .control, "\(frame.lines[row])")
          #expect(scalar.properties.generalCategory != .format, "\(frame.lines[row])")
        }
      }
    }
  }

  @Test("what a record says stays in its place: the top lines and the key bar are as ever")
  func frame() {
    for frame in frames {
      #expect(frame.lines.first?.hasPrefix(" 窓口") == true)
      #expect(frame.lines.first?.hasSuffix("09:12") == true)
      #expect(frame.lines.last?.contains("F1 ヘルプ") == true)
    }
  }

  @Test("a nasty record in the list")
  func list() {
    expectFrame(frames[0], named: "intake-harmful-ja")
  }
}
