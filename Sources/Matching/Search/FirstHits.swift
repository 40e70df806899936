/// Changes the first hits and puts them in order again; what lies behind them stays behind.
enum FirstHits {
  /// So many of the exact first are looked at.
  static let window = 200

  /// - Parameter change: gives a hit adjusted, not below the units of the first hit behind the window, which it is told.
  static func rearranged(_ hits: [Hit], _ change: (Hit, _ floor: Int) -> Hit) -> [Hit] {
    let floor = hits.count > window ? hits[window].units : 0
    let first = hits.prefix(window).map { change($0, floor) }
    return first.sorted { ($1.units, $0.record) < ($0.units, $1.record) } + hits.dropFirst(window)
  }
}
