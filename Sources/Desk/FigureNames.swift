import Domain
package import Reports
import Storage
import Words

extension OpenedFolder {
  /// How keys of figures are told to people here.
  package var statisticsNames: StatisticsNames {
    let named = settings.coordinators.map { ($0.code, $0.name?.text(in: language) ?? $0.code) }
    return StatisticsNames(
      fields: fields, coordinators: Dictionary(named) { first, _ in first }, language: language,
      none: say(StatisticsWords.none), open: say(ScreenWords.openCase))
  }
}
