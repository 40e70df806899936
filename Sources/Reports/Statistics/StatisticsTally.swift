import Domain

/// What has been counted so far for one cut.
struct StatisticsTally {
  let cut: StatisticsCut
  let startMonth: Int
  private(set) var counts: [String: Statistics.Count] = [:]
  private(set) var total = Statistics.Count()
  /// An institution's name by its key, from the newest case.
  private(set) var names: [String: String] = [:]
  private var nameDays: [String: CivilDate] = [:]
  /// Spelled months, since a year's thousand cases share twelve.
  private var months: [Int: String] = [:]

  init(cut: StatisticsCut, startMonth: Int) {
    self.cut = cut
    self.startMonth = startMonth
  }

  /// Counts a case of the period.
  mutating func take(_ item: Case, on day: CivilDate) {
    let referrals = item.referrals.reduce(0) { $0 + $1.targets.count }
    if item.kind == .technical {
      total.cases += 1
      total.referrals += referrals
    } else if cut != .kind {
      return
    }
    switch cut {
    case .month: add(referrals, to: month(of: day))
    case .fiscalYear: add(referrals, to: String(FiscalYear(of: day, startMonth: startMonth).year))
    case .field: addFields(of: item, referrals)
    case .institution: addInstitutions(of: item, on: day)
    case .coordinator: add(referrals, to: item.coordinator)
    case .stage: add(referrals, to: item.stage.rawValue)
    case .outcome: add(referrals, to: item.outcome?.rawValue ?? StatisticsCut.openKey)
    case .prefecture: add(referrals, to: item.caller.prefecture)
    case .channel: add(referrals, to: item.channel?.rawValue)
    case .companySize: add(referrals, to: item.caller.size?.rawValue)
    case .kind: add(referrals, to: item.kind.rawValue)
    }
  }

  private mutating func add(_ referrals: Int, to key: String?) {
    let key = key.flatMap { $0.isEmpty ? nil : $0 } ?? StatisticsCut.noneKey
    counts[key, default: Statistics.Count()].cases += 1
    counts[key, default: Statistics.Count()].referrals += referrals
  }

  private mutating func month(of day: CivilDate) -> String {
    let number = day.year * 12 + day.month
    if let spelled = months[number] { return spelled }
    let spelled = String(day.iso.prefix(7))
    months[number] = spelled
    return spelled
  }

  /// A case with several fields counts in each, once.
  private mutating func addFields(of item: Case, _ referrals: Int) {
    if item.fields.count < 2 { return add(referrals, to: item.fields.first) }
    for field in Set(item.fields) { add(referrals, to: field) }
  }

  /// A case counts once in each institution it was introduced to, with the introductions to that one.
  private mutating func addInstitutions(of item: Case, on day: CivilDate) {
    var introductions: [String: Int] = [:]
    for target in item.targets {
      let key = target.target.institutionKey
      introductions[key ?? StatisticsCut.noneKey, default: 0] += 1
      if let key, let name = target.target.institutionName, nameDays[key].map({ $0 <= day }) ?? true {
        names[key] = name
        nameDays[key] = day
      }
    }
    if introductions.isEmpty { return add(0, to: nil) }
    for (key, count) in introductions { add(count, to: key) }
  }
}

extension ReferralTarget {
  /// What names the institution in figures, as it was read out: its id, the target's own where that is an institution,
  /// else its name; nil where none was told.
  package var institutionKey: String? {
    institutionID?.text ?? (kind == .institution ? id?.text : nil) ?? institution.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The institution's name as it was read out.
  package var institutionName: String? { institution ?? (kind == .institution ? name : nil) }
}
