/// Who called. Everything but a name that may be told stays in `private/`.
///
/// Keys of the events that hold it: private `company, companyKana, corporateNumber, caller, phone, email`, and in texts
/// `company, companyKana, corporateNumber` where the name may be told; `city` and `trade` lie where the problem's words
/// do; data `company: {prefecture, industry, size}`, which figures count and which name nobody.
package struct Caller: Sendable, Equatable {
  package var company: String?
  /// The company's name as it is spoken.
  package var kana: String?
  /// 法人番号, thirteen digits.
  package var corporateNumber: String?
  package var person: String?
  package var phone: String?
  package var email: String?
  package var prefecture: String?
  package var city: String?
  /// The business in the caller's words: めっき.
  package var trade: String?
  package var industry: Industry?
  package var size: CompanySize?

  package init(company: String? = nil, person: String? = nil, phone: String? = nil, email: String? = nil) {
    self.company = company
    self.person = person
    self.phone = phone
    self.email = email
  }

  init(_ parts: EventParts) {
    company = parts.words("company")
    kana = parts.words("companyKana")
    corporateNumber = parts.words("corporateNumber")
    person = parts.confidential["caller"]?.string
    phone = parts.confidential["phone"]?.string
    email = parts.confidential["email"]?.string
    city = parts.words("city")
    trade = parts.words("trade")
    let facts = parts.data["company"]?.object
    prefecture = facts?["prefecture"]?.string
    industry = facts?["industry"]?.string.flatMap(Industry.init(rawValue:))
    size = facts?["size"]?.string.flatMap(CompanySize.init(rawValue:))
  }

  func write(to parts: inout EventParts, at level: Confidentiality) {
    let names = [("company", company), ("companyKana", kana), ("corporateNumber", corporateNumber)]
    if level == .open { for (key, text) in names { parts.say(key, text, at: level) } }
    for (key, text) in names + [("caller", person), ("phone", phone), ("email", email)] {
      if let text, !text.isEmpty { parts.confidential[key] = .string(text) }
    }
    parts.say("city", city, at: level)
    parts.say("trade", trade, at: level)
    let facts: JSONObject = [
      "prefecture": prefecture.map(JSONValue.string), "industry": industry.map { .string($0.rawValue) },
      "size": size.map { .string($0.rawValue) },
    ]
    if !facts.isEmpty { parts.data["company"] = .object(facts) }
  }

  /// Whether nothing is known of the caller.
  package var isBlank: Bool {
    let words = [company, kana, corporateNumber, person, phone, email, prefecture, city, trade]
    return words.allSatisfy { ($0 ?? "").isEmpty } && industry == nil && size == nil
  }

  /// Takes over what another one tells; what it leaves out stays.
  mutating func amend(by other: Caller) {
    company = other.company ?? company
    kana = other.kana ?? kana
    corporateNumber = other.corporateNumber ?? corporateNumber
    person = other.person ?? person
    phone = other.phone ?? phone
    email = other.email ?? email
    prefecture = other.prefecture ?? prefecture
    city = other.city ?? city
    trade = other.trade ?? trade
    industry = other.industry ?? industry
    size = other.size ?? size
  }
}
