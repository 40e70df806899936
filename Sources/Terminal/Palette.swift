import Canvas

/// How a style looks on a terminal: attributes that every terminal has, and a colour where there are any.
///
/// The background stays the terminal's own, so colours are chosen to be read on black and on white; what a reader must
/// not miss (the selection, a match, a warning) is told by an attribute as well. A palette for 8 colours and one for 256.
struct Look: Hashable, Sendable {
  var isBold = false
  var isDim = false
  var isUnderlined = false
  var isReversed = false
  /// The terminal's number for the colour of the letters; nil: its default.
  var color: Int?

  /// The look of a style on a terminal with so many colours; 0 for none, or where `NO_COLOR` is set.
  init(of style: Style, colors: Int) {
    var plain: Int?
    var rich: Int?
    switch style.role {
    case .normal: break
    case .title: isBold = true
    case .heading: isBold = true
    case .dim: isDim = true
    case .label: (plain, rich) = (6, 67)
    case .field: isUnderlined = true
    case .placeholder: (isDim, isUnderlined) = (true, true)
    case .match: (isBold, isUnderlined, plain, rich) = (true, true, 6, 31)
    case .chosen: (isBold, plain, rich) = (true, 2, 34)
    case .badge: (plain, rich) = (6, 37)
    case .success: (plain, rich) = (2, 34)
    case .warning: (isBold, plain, rich) = (true, 3, 172)
    case .error: (isBold, isReversed, plain, rich) = (true, true, 1, 160)
    case .sample: (isDim, plain, rich) = (true, 5, 133)
    case .rule: isDim = true
    case .keyBar: break
    case .keyName: isBold = true
    }
    // Under the bar an error is told by its being bold and not reversed twice.
    isReversed = isReversed || style.isSelected
    color = colors >= 256 ? rich : colors >= 8 ? plain : nil
  }
}
