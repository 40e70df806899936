import Domain
import Canvas

/// Where the parts of the referral sheet lie.
struct SheetLayout {
  let call: Rect
  let caption: Rect
  let targets: Rect
  let other: Rect
  let result: Rect
  let note: Rect
  let followUp: Rect
  let labelWidth: Int

  init(size: Size, state: DeskState) {
    var rest = Rect(size)
    _ = rest.cutTop(2)
    _ = rest.cutBottom(rest.rows > 8 ? 2 : 1)
    _ = rest.cutTop(1)
    labelWidth = state.setting.language == .japanese ? 18 : 14
    call = rest.cutTop(rest.rows > 8 ? 3 : 1)
    caption = rest.cutTop(1)
    let noteRows = rest.rows > 8 ? 3 : 1
    // The fields follow the list; in a tall window the room that is left stays below them.
    let below = noteRows + 1 + (state.sheet.isWithoutReferral ? 0 : 1)
    if state.sheet.isWithoutReferral {
      result = rest.cutTop(min(Self.listRows, rest.rows - below))
      targets = rest.cutTop(0)
      other = rest.cutTop(0)
    } else {
      result = rest.cutTop(0)
      targets = rest.cutTop(min(max(Self.listRows, 2 * state.sheet.targets.count), rest.rows - below))
      other = rest.cutTop(1)
    }
    note = rest.cutTop(noteRows)
    followUp = rest.cutTop(1)
  }

  /// Rows of the list that there is always room for: what 80×24 has.
  private static let listRows = 12

  var noteColumns: Int { max(1, note.columns - labelWidth - 2) }
}
