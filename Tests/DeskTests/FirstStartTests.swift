import Domain
import Storage
import TestSupport
import Testing

@testable import Desk

/// The questions of a first start, played with answers; what is shown stands whole.
@Suite struct FirstStartTests {
  private static let sample = [
    DeskSettings.Coordinator(code: "mi", name: BilingualText(ja: "見本 美咲", en: "Mihon Misaki")),
    DeskSettings.Coordinator(code: "te", name: BilingualText(ja: "手本 健二", en: "Tehon Kenji")),
  ]

  /// Answers one after the other, then the end of input; keeps what was shown.
  private final class Player {  // A class, since the closure and the test share it.
    var answers: [String]
    var shown = ""

    init(_ answers: [String]) { self.answers = answers }

    func ask(_ text: String) -> String? {
      shown += text
      guard !answers.isEmpty else { return nil }
      let answer = answers.removeFirst()
      shown += answer + "\n"
      return answer
    }
  }

  private func begin(
    _ player: Player, language: Language? = nil, environment: Language = .japanese
  ) -> FirstStart.Beginning? {
    FirstStart(ask: player.ask).beginning(
      at: "/home/hanako/data", language: language, environmentLanguage: environment, sample: Self.sample)
  }

  @Test("four times Enter: the language of the environment, the sample, its first coordinator")
  func defaults() {
    let player = Player(["", "", ""])
    #expect(
      begin(player)
        == FirstStart.Beginning(language: .japanese, council: nil, coordinator: .init(code: "mi", newName: nil)))
    #expect(
      player.shown == """
        窓口 (madoguchi)。データフォルダ /home/hanako/data はまだありません。質問に答えると作ります (Ctrl-D で中止)。
        ことば / Language
          1  日本語
          2  English
        [1]>\u{20}
        どう始めますか
          1  見本の協議会で試す
          2  自分の協議会を空から始める
        [1]>\u{20}
        担当者はどなたですか
          1  見本 美咲
          2  手本 健二
          3  ほかの人
        [1]>\u{20}

        """)
  }

  @Test("an empty council in English asks for its name and one's own; full-width digits and wrong answers are met")
  func emptyCouncil() {
    let player = Player(["9", "", "２", "", "Green\u{1B} Valley Council", "　Hanako Sato "])
    #expect(
      begin(player, environment: .english)
        == FirstStart.Beginning(
          language: .english, council: "Green Valley Council", coordinator: .init(code: "hs", newName: "Hanako Sato")))
    #expect(player.shown.contains("Answer with a number from 1 to 2."))
    #expect(player.shown.contains("Please type something."))
  }

  @Test("the end of input at any question leaves with nothing", arguments: 0..<3)
  func ends(after count: Int) {
    let player = Player(Array(repeating: "", count: count))
    #expect(begin(player) == nil)
  }

  @Test("a language that was asked for is not asked again")
  func knownLanguage() {
    let player = Player(["", ""])
    #expect(begin(player, language: .english)?.language == .english)
    #expect(!player.shown.contains("Language"))
  }

  @Test(
    "a new coordinator's code: initials of a Latin name, else c, and a number where it is taken",
    arguments: [
      ("Hanako Sato", [], "hs"), ("Hanako Sato", ["hs"], "hs1"), ("佐藤 花子", [], "c1"), ("佐藤", ["c1", "c2"], "c3"),
      ("佐藤 Hanako", [], "c1"), ("", [], "c1"),
    ] as [(String, [String], String)])
  func codes(name: String, taken: [String], code: String) {
    #expect(FirstStart.code(for: name, besides: taken) == code)
  }

  @Test("what was answered is what the folder holds, and who sits there is remembered")
  func made() throws {
    let temporary = try TemporaryFolder()
    let folder = DataFolder(temporary.path("data"))
    let beginning = FirstStart.Beginning(
      language: .english, council: "Green Valley", coordinator: .init(code: "hs", newName: "Hanako Sato"))
    try FolderMaking.make(folder, beginning, shipped: nil)
    var opened = try OpenedFolder(
      folder, shipped: nil, stateFolder: temporary.path("state"), language: nil, environmentLanguage: .japanese)
    #expect(opened.language == .english)
    #expect(opened.settings.council?.text(in: .english) == "Green Valley")
    #expect(opened.isCoordinatorUnknown)
    try FolderMaking.seat(.init(code: "c1", newName: "佐藤"), in: opened)
    opened = try OpenedFolder(
      folder, shipped: nil, stateFolder: temporary.path("state"), language: nil, environmentLanguage: .japanese)
    #expect(opened.coordinatorCode == "c1")
    #expect(opened.settings.coordinators.map(\.code) == ["hs", "c1"])
    #expect(opened.coordinatorName("c1") == "佐藤")
  }
}
