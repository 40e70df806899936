import Canvas
import Domain

/// Where the parts of a hit's row stand: the same for all hits of a list, so that the eye runs down a column.
///
///     › * 依頼試験等  めっき不良の原因調査        みどり県工業技術センター…  利用可
///       |             |name                       |institution             |badges
///
/// Measured over the whole list, not over what is in view: columns do not move when it scrolls.
struct HitColumns {
  let nameColumn: Int
  let name: Int
  let institution: Int
  let badges: Int

  /// Columns of the widest kind: 機器・設備, Institution.
  private static func kindWidth(_ language: Language) -> Int { language == .japanese ? 10 : 11 }

  /// - Parameter columns: of the window.
  init(_ state: DeskState, columns: Int) {
    var nameMost = 0
    var institutionMost = 0
    var badgesMost = 0
    for place in state.intake.hits.indices {
      guard let record = state.record(ofHit: place) else { continue }
      let institution = state.institutionName(of: record).displayWidth
      // A name without an institution beside it may run on to the badges.
      if institution > 0 { nameMost = max(nameMost, record.name.text(in: state.setting.language).displayWidth) }
      institutionMost = max(institutionMost, institution)
      badgesMost = max(badgesMost, state.badges(for: record) { $0.short }.displayWidth)
    }
    nameColumn = 3 + Self.kindWidth(state.setting.language) + 2
    let room = max(0, columns - 1 - nameColumn)
    badges = min(badgesMost, room / 3)
    let rest = max(0, room - (badges > 0 ? badges + 2 : 0))
    if rest < 30 {
      // A narrow window: the name alone; the institution stands on the card.
      name = rest
      institution = 0
    } else if nameMost + 2 + institutionMost <= rest {
      name = nameMost
      institution = institutionMost
    } else {
      name = min(nameMost, max(rest * 3 / 5, rest - 2 - institutionMost))
      institution = rest - 2 - name
    }
  }

  var institutionColumn: Int { nameColumn + name + 2 }
  var badgesColumn: Int { nameColumn + name + 2 + (institution > 0 ? institution + 2 : 0) }
  /// For a name that stands alone.
  var nameAndInstitution: Int { institution > 0 ? name + 2 + institution : name }
}

extension DeskState {
  /// Whose a record is, as the list says it: its institution, a programme's agency; empty for an institution itself.
  func institutionName(of record: CatalogRecord) -> String {
    switch record.kind {
    case .institution: ""
    case .programme: record.wording("agency")?.text(in: setting.language) ?? ""
    case .researcher, .equipment, .service:
      catalog.institution(of: record)?.name.text(in: setting.language) ?? ""
    }
  }
}
