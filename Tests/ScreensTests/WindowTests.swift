import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// Windows of all sizes: nothing crashes, nothing is drawn over another, the caret stays inside.
@Suite struct WindowTests {
  private static let sizes = [(40, 12), (20, 5), (120, 40), (200, 60)].map { Size(columns: $0.0, rows: $0.1) }

  @Test("the counter in small and large windows", arguments: sizes)
  func intake(size: Size) {
    expectFrame(DrivenDesk.withChosen(size: size).frame, named: "intake-\(size.columns)x\(size.rows)-ja")
  }

  @Test("the sheet in small and large windows", arguments: sizes)
  func sheet(size: Size) {
    var desk = DrivenDesk.withChosen(size: size)
    desk.press(.function(5))
    expectFrame(desk.frame, named: "sheet-\(size.columns)x\(size.rows)-ja")
  }

  @Test("every screen can be drawn in every window, and the caret lies in it", arguments: Language.allCases)
  func everySize(language: Language) {
    var desks: [DrivenDesk] = [DrivenDesk(language, setAside: 2), .duringCall(language), .withChosen(language)]
    for keys: [Key] in [
      [.enter], [.function(5)], [.function(3)], [.function(2)], [.function(2), .enter], [.function(1)],
    ] {
      var desk = DrivenDesk.withChosen(language)
      for key in keys { desk.press(key) }
      desks.append(desk)
    }
    for desk in desks {
      for (columns, rows) in [(0, 0), (1, 1), (2, 30), (3, 3), (9, 9), (20, 5), (39, 11), (60, 14), (79, 23), (300, 4)]
      {
        let frame = desk.with(size: Size(columns: columns, rows: rows)).frame
        #expect(frame.size == Size(columns: columns, rows: rows))
        if let caret = frame.caret {
          #expect(frame.bounds.contains(caret), "\(desk.state.screenName) \(columns)×\(rows)")
        }
      }
    }
  }

  @Test("from 80×24 up a screen in which one types has its caret where one types", arguments: Language.allCases)
  func caret(language: Language) {
    var desk = DrivenDesk.withChosen(language)
    for _ in IntakeState.Focus.allCases {
      #expect(desk.frame.caret != nil, "\(desk.state.intake.focus)")
      desk.press(.tab)
    }
    desk.press(.function(5))
    for _ in desk.state.sheet.order {
      #expect(desk.frame.caret != nil, "\(desk.state.sheet.focus)")
      desk.press(.tab)
    }
  }
}
