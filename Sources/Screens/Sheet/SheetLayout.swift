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
    followUp = rest.cutBottom(1)
    note = rest.cutBottom(rest.rows > 8 ? 3 : 1)
    if state.sheet.isWithoutReferral {
      other = rest.cutTop(0)
      targets = rest.cutTop(0)
      result = rest
    } else {
      result = rest.cutBottom(0)
      other = rest.cutBottom(1)
      targets = rest
    }
  }

  var noteColumns: Int { max(1, note.columns - labelWidth - 2) }
}
