import Canvas

/// How a style looks on a terminal: attributes that every terminal has, and a colour where there are any.
///
/// The background stays the terminal's own. What a reader must not miss (the selection, a match, a warning) is told by
/// an attribute as well, in every theme.
struct Look: Hashable, Sendable {
  var isBold = false
  var isDim = false
  var isUnderlined = false
  var isReversed = false
  /// The terminal's number for the colour of the letters; nil: its default.
  var color: Int?

  /// The look of a style on a terminal with so many colours; 0 for none, or where `NO_COLOR` is set.
  init(of style: Style, colors: Int, theme: Theme = .standard) {
    switch style.role {
    case .normal, .label, .badge, .success, .keyBar: break
    case .title, .heading, .chosen, .warning, .keyName: isBold = true
    case .dim, .rule, .sample: isDim = true
    case .field: isUnderlined = true
    case .placeholder: (isDim, isUnderlined) = (true, true)
    case .match: (isBold, isUnderlined) = (true, true)
    case .error: (isBold, isReversed) = (true, true)
    }
    if theme == .highContrast {
      isDim = false
      isBold = isBold || [.label, .badge, .success].contains(style.role)
      isReversed = isReversed || style.role == .warning
    }
    // Under the bar an error is told by its being bold and not reversed twice.
    isReversed = isReversed || style.isSelected
    color = Ink(style.role, theme).flatMap { $0.number(colors: colors) }
  }
}

/// A colour of letters as terminals of 8, 16 and 256 colours number it.
struct Ink: Hashable, Sendable {
  let eight: Int
  let sixteen: Int
  let rich: Int

  private init(_ eight: Int, _ sixteen: Int, _ rich: Int) {
    (self.eight, self.sixteen, self.rich) = (eight, sixteen, rich)
  }

  /// nil: the terminal's own.
  init?(_ role: Role, _ theme: Theme) {
    switch theme {
    case .standard:
      switch role {
      case .label: self.init(6, 6, 67)
      case .match: self.init(6, 6, 31)
      case .chosen, .success: self.init(2, 2, 34)
      case .badge: self.init(6, 6, 30)
      case .warning: self.init(3, 3, 172)
      case .error: self.init(1, 1, 160)
      case .sample: self.init(5, 5, 133)
      default: return nil
      }
    case .light:
      switch role {
      case .label: self.init(4, 4, 25)
      case .match: self.init(4, 4, 19)
      case .chosen, .success: self.init(2, 2, 22)
      case .badge: self.init(4, 4, 24)
      case .warning: self.init(1, 1, 94)
      case .error: self.init(1, 1, 124)
      case .sample: self.init(5, 5, 90)
      default: return nil
      }
    case .dark:
      switch role {
      case .label: self.init(6, 14, 117)
      case .match: self.init(3, 11, 228)
      case .chosen, .success: self.init(2, 10, 120)
      case .badge: self.init(6, 14, 123)
      case .warning: self.init(3, 11, 215)
      case .error: self.init(1, 9, 210)
      case .sample: self.init(5, 13, 183)
      default: return nil
      }
    case .mono, .highContrast: return nil
    }
  }

  /// The number on a terminal of so many colours; nil below 8.
  func number(colors: Int) -> Int? {
    colors >= 256 ? rich : colors >= 16 ? sixteen : colors >= 8 ? eight : nil
  }
}
