import Canvas
import Domain
import Words

/// A mark that a coordinator must know before reading a record out: short in the list, in full on the card.
struct Badge {
  let short: Phrase
  let full: Phrase
  let style: Style

  init(_ short: Phrase, _ full: Phrase, _ style: Style) {
    self.short = short
    self.full = full
    self.style = style
  }
}

extension CatalogRecord {
  /// Whether it is paused, open to companies, only through a window, not confirmed; the gravest first.
  var badges: [Badge] {
    var badges: [Badge] = []
    switch status {
    case .paused: badges.append(Badge(CardWords.pausedShort, CardWords.paused, .warning))
    case .retired: badges.append(Badge(CardWords.retired, CardWords.retired, .warning))
    case .active: break
    }
    switch companyUse {
    case .yes?: badges.append(Badge(CardWords.usableShort, CardWords.usable, .badge))
    case .ask?: badges.append(Badge(CardWords.ask, CardWords.ask, .badge))
    case .no?: badges.append(Badge(CardWords.notUsableShort, CardWords.notUsable, .warning))
    case .unknown?: badges.append(Badge(CardWords.useUnknownShort, CardWords.useUnknown, .warning))
    case nil: break
    }
    if isViaWindow { badges.append(Badge(CardWords.viaWindowShort, CardWords.viaWindow, .badge)) }
    if verifiedOn == nil { badges.append(Badge(CardWords.unverified, CardWords.unverified, .warning)) }
    return badges
  }
}

extension DeskState {
  /// A record's badges in a row, in the wording asked for.
  func badges(for record: CatalogRecord, _ wording: (Badge) -> Phrase) -> StyledText {
    var text = StyledText()
    for (place, badge) in record.badges.enumerated() {
      if place > 0 { text.append(" ") }
      text.append(say(wording(badge)), badge.style)
    }
    return text
  }
}
