package import Domain

/// All companies that ever called, gathered from the cases (名寄せ): who is on the phone is found by name, kana, phone
/// or 法人番号.
///
/// A case belongs to the company of its 法人番号; else of its name without legal form; else, without a name, of its
/// phone. Two of one name stay apart where their 法人番号 differ, or their prefectures do and no phone is shared. An
/// anonymous call without a phone belongs to none.
package struct CompanyRegister: Sendable {
  /// In the order of their first calls.
  package private(set) var companies: [Company] = []
  private var byNumber: [String: Int] = [:]
  private var byName: [CompanyName: [Int]] = [:]
  private var byPhone: [PhoneDigits: [Int]] = [:]
  /// Each company's keys for a search by what has been typed so far.
  private var names: [Set<CompanyName>] = []
  private var readings: [Set<CompanyReading>] = []

  /// O(n log n) in the number of cases.
  package init(_ ledger: Ledger = Ledger()) {
    for item in ledger.cases.sorted(by: { ($0.openedAt, $0.number) < ($1.openedAt, $1.number) }) { take(item) }
  }

  private mutating func take(_ item: Case) {
    let caller = item.caller
    let name = CompanyName(caller.company ?? "")
    let phone = PhoneDigits(caller.phone ?? "")
    guard !name.isEmpty || phone.isWhole || caller.corporateNumber != nil else { return }
    let place = place(of: caller, name, phone) ?? newPlace()
    companies[place].take(item)
    if let number = caller.corporateNumber { byNumber[number] = place }
    if !name.isEmpty, names[place].insert(name).inserted { byName[name, default: []].append(place) }
    if phone.isWhole, byPhone[phone]?.contains(place) != true { byPhone[phone, default: []].append(place) }
    for kana in [caller.kana, caller.company] {
      if let reading = kana.flatMap(CompanyReading.init) { readings[place].insert(reading) }
    }
  }

  private mutating func newPlace() -> Int {
    companies.append(Company())
    names.append([])
    readings.append([])
    return companies.count - 1
  }

  private func place(of caller: Caller, _ name: CompanyName, _ phone: PhoneDigits) -> Int? {
    if let number = caller.corporateNumber, let known = byNumber[number] { return known }
    let withPhone = phone.isWhole ? byPhone[phone] ?? [] : []
    if name.isEmpty { return withPhone.last }
    let named = (byName[name] ?? []).filter { !contradicts(companies[$0], caller, sharesPhone: withPhone.contains($0)) }
    return named.first(where: withPhone.contains) ?? named.last ?? withPhone.first { names[$0].isEmpty }
  }

  private func contradicts(_ company: Company, _ caller: Caller, sharesPhone: Bool) -> Bool {
    if let mine = company.corporateNumber, let other = caller.corporateNumber, mine != other { return true }
    if let mine = company.prefecture, let other = caller.prefecture, mine != other { return !sharesPhone }
    return false
  }
}

// MARK: - Who is calling

extension CompanyRegister {
  /// The companies that a caller is known as: by 法人番号, by a whole name or by a whole phone number; where both name
  /// and phone are told, those that agree in both come first. The one with the newest case first.
  package func known(as caller: Caller) -> [Company] {
    if let number = caller.corporateNumber, let place = byNumber[number] { return [companies[place]] }
    let name = CompanyName(caller.company ?? "")
    let phone = PhoneDigits(caller.phone ?? "")
    let named = Set(name.isEmpty ? [] : byName[name] ?? [])
    let phoned = Set(phone.isWhole ? byPhone[phone] ?? [] : [])
    let both = named.intersection(phoned)
    return newest(both.isEmpty ? named.isEmpty ? phoned : named : both)
  }

  /// Companies whose name or reading begins with what was typed, then those in whose name it stands; the newest first.
  /// Linear in the number of companies.
  package func suggestions(name text: String, limit: Int) -> [Company] {
    let name = CompanyName(text)
    guard !name.isEmpty else { return [] }
    let reading = CompanyReading(text)
    var beginning: Set<Int> = []
    var within: Set<Int> = []
    for place in companies.indices {
      if names[place].contains(where: { $0.key.starts(with: name.key) })
        || reading.map({ reading in readings[place].contains { $0.key.starts(with: reading.key) } }) == true
      {
        beginning.insert(place)
      } else if name.key.count > 1, names[place].contains(where: { $0.key.contains(name.key) }) {
        within.insert(place)
      }
    }
    return Array((newest(beginning) + newest(within)).prefix(limit))
  }

  /// Companies with a number that begins with the digits typed so far, or ends with them where the area code was left
  /// out; from four digits on, the newest first.
  package func suggestions(phone text: String, limit: Int) -> [Company] {
    let digits = PhoneDigits(text).text
    guard digits.count >= 4 else { return [] }
    let places = byPhone.filter { $0.key.text.hasPrefix(digits) || $0.key.text.hasSuffix(digits) }.flatMap(\.value)
    return Array(newest(Set(places)).prefix(limit))
  }

  private func newest(_ places: Set<Int>) -> [Company] {
    func last(_ place: Int) -> Int { companies[place].cases.first?.openedAt.seconds ?? 0 }
    return places.sorted { (last($0), $0) > (last($1), $1) }.map { companies[$0] }
  }
}
