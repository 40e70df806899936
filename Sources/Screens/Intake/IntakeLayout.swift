import Canvas

/// Where the parts of the counter lie in a window: the caller above, the problem, the list of hits, the chosen ones.
///
/// From 80×24 up everything is there; below that the list keeps what it can and the caller's lines go last.
struct IntakeLayout {
  let caller: Rect
  /// What is known of the caller.
  let known: Rect
  let problem: Rect
  let caption: Rect
  let list: Rect
  let chosen: Rect
  let labelWidth: Int

  /// - Parameters:
  ///   - size: the whole window; two lines above and two below belong to the desk.
  ///   - known: rows that tell of a caller who is known.
  init(size: Size, known rows: Int = 0) {
    var rest = Rect(size)
    _ = rest.cutTop(2)
    _ = rest.cutBottom(rest.rows > 8 ? 2 : 1)
    _ = rest.cutTop(rest.rows > 12 ? 1 : 0)
    labelWidth = size.columns < 50 ? 7 : 8
    let isTall = rest.rows > 8
    problem = rest.cutTop(rest.rows > 24 ? 5 : isTall ? 3 : 1)
    caller = rest.cutTop(isTall ? 2 : rest.rows > 3 ? 1 : 0)
    known = rest.cutTop(isTall ? min(rows, rest.rows / 3) : min(rows, rest.rows > 4 ? 1 : 0))
    caption = rest.cutTop(rest.rows > 2 ? 1 : 0)
    chosen = rest.cutBottom(isTall ? 1 : 0)
    list = rest
  }

  /// Columns of the problem's field.
  var problemColumns: Int { max(1, problem.columns - labelWidth - 2) }
}
