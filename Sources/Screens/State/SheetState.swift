package import Canvas
package import Domain

/// 紹介票: those to be referred to with what is asked of each, or how a consultation without a referral ended.
package struct SheetState: Sendable {
  package var targets: [ReferralTarget] = []
  package var list = ListWindow()
  package var column: Column = .service
  package var other = LineEditor(limit: 200)
  package var note = TextEditor(limit: 5000)
  package var followUp = LineEditor(limit: dayLimit)
  package var focus: Focus = .targets
  /// For a record without a referral.
  package var isWithoutReferral = false
  package var result: Result = .pending
  /// While the journal is being written: no second save.
  package var isSaving = false

  package enum Focus: Sendable { case targets, other, result, note, followUp }

  /// What ← → moves over in a target's line and Enter changes.
  package enum Column: Int, Sendable, CaseIterable { case service, mode, consent }

  /// How a consultation without a referral stands.
  package enum Result: Sendable, Hashable {
    case pending
    case answered
    case unmet(UnmetReason)

    package static let all: [Result] = [.answered, .pending] + UnmetReason.allCases.map(Result.unmet)
  }

  package init() {}

  /// Characters of a day in its longest form, 令和10年10月10日, with room for full-width blanks.
  static let dayLimit = 16

  /// The day typed for the follow-up, as 2026-12-01 or 令和8年12月1日 (R8.12.1), full-width digits and hyphens too; nil
  /// where it is no day.
  package var followUpDay: CivilDate? {
    let typed = String(followUp.text.trimmed.map { "ー−‐－".contains($0) ? "-" : $0.halfWidth })
    return CivilDate(typed) ?? CivilDate(inJapaneseEra: typed)
  }

  /// The fields in the order of Tab.
  package var order: [Focus] {
    isWithoutReferral ? [.result, .note, .followUp] : [.targets, .other, .note, .followUp]
  }
}

/// 記録済み: the number to read out and what was written.
package struct SavedState: Sendable, Equatable {
  package let caseID: EventID
}
