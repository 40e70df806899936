package import Domain

/// How days are written on the screen: 2026-11-24, or 令和8年11月24日.
package enum DateStyle: String, Sendable, CaseIterable { case iso, era }

extension DeskState {
  /// A day as this user wants days written: the one way in which screens show them.
  package func dayText(_ day: CivilDate) -> String { setting.dates == .era ? day.inJapaneseEra : day.iso }
}
