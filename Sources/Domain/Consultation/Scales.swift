/// A word of the log: Japanese in journal and JSON in every language, with an English label for options and screens.
package protocol LogWord: Sendable, Hashable, CaseIterable, RawRepresentable where RawValue == String {
  var english: String { get }
}

extension LogWord {
  /// Reads the Japanese word or the English label, the latter in any case and with `-`, `_` or spaces between words.
  package init?(word: String) {
    if let exact = Self(rawValue: word) {
      self = exact
      return
    }
    func plain(_ text: String) -> String { text.lowercased().filter { !" -_".contains($0) } }
    guard let found = Self.allCases.first(where: { plain($0.english) == plain(word) }) else { return nil }
    self = found
  }

  package func label(in language: Language) -> String { language == .japanese ? rawValue : english }
}

/// What kind of call it was; only 技術相談 counts as a consultation.
package enum ConsultationKind: String, LogWord {
  case technical = "技術相談"
  case office = "事務問合せ"
  case complaint = "苦情"
  case brokenOff = "途切れ"
  case outOfScope = "対象外"

  package var english: String {
    switch self {
    case .technical: "technical consultation"
    case .office: "office question"
    case .complaint: "complaint"
    case .brokenOff: "broken off"
    case .outOfScope: "out of scope"
    }
  }
}

/// How the company came to the counter.
package enum Channel: String, LogWord {
  case phone = "電話"
  case visit = "来所"
  case mail = "メール"
  case fax = "FAX"
  case outing = "訪問"
  case web = "Web"

  package var english: String {
    switch self {
    case .phone: "phone"
    case .visit: "visit"
    case .mail: "mail"
    case .fax: "fax"
    case .outing: "site visit"
    case .web: "web"
    }
  }
}

/// How far a case went; the order is the way from a call to a product.
package enum Stage: String, LogWord, Comparable {
  case consultation = "相談"
  case referral = "紹介"
  case meeting = "面談・現地確認"
  case testing = "依頼試験・機器利用"
  case jointResearch = "共同研究・受託研究"
  case application = "公募申請"
  case adoption = "採択"
  case product = "事業化"

  package var english: String {
    switch self {
    case .consultation: "consultation"
    case .referral: "referral"
    case .meeting: "meeting"
    case .testing: "testing"
    case .jointResearch: "joint research"
    case .application: "application"
    case .adoption: "adoption"
    case .product: "product"
    }
  }

  /// 0 相談 … 7 事業化.
  package var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }
}

/// How a case ended for the company; never mixed with how far it went.
package enum Outcome: String, LogWord {
  case solved = "十分解決"
  case partlySolved = "一部解決"
  case lead = "手がかり"
  case unsolved = "未解決"
  case unknown = "不明"

  package var english: String {
    switch self {
    case .solved: "solved"
    case .partlySolved: "partly solved"
    case .lead: "lead"
    case .unsolved: "unsolved"
    case .unknown: "unknown"
    }
  }
}

/// Where one introduction stands.
package enum ReferralState: String, LogWord {
  case asked = "打診中"
  case accepted = "承諾"
  case declined = "辞退"
  case noAnswer = "無回答"
  case introduced = "引合せ済"

  package var english: String {
    switch self {
    case .asked: "asked"
    case .accepted: "accepted"
    case .declined: "declined"
    case .noAnswer: "no answer"
    case .introduced: "introduced"
    }
  }
}

/// In what way the company is brought to the one who can help.
package enum ReferralMode: String, LogWord {
  case informationOnly = "情報提供のみ"
  case introduction = "紹介"
  case accompanied = "同席"
  case callTransfer = "電話転送"
  case document = "文書"

  package var english: String {
    switch self {
    case .informationOnly: "information only"
    case .introduction: "introduction"
    case .accompanied: "accompanied"
    case .callTransfer: "call transfer"
    case .document: "document"
    }
  }
}

/// What is asked of a target.
package enum ServiceKind: String, LogWord {
  case consultation = "技術相談"
  case commissionedTest = "依頼試験"
  case equipmentUse = "機器利用"
  case jointResearch = "共同研究"
  case commissionedResearch = "受託研究"
  case guidance = "技術指導"
  case training = "研修"
  case intellectualProperty = "知財"
  case funding = "公募・助成金相談"

  package var english: String {
    switch self {
    case .consultation: "technical advice"
    case .commissionedTest: "commissioned test"
    case .equipmentUse: "equipment use"
    case .jointResearch: "joint research"
    case .commissionedResearch: "commissioned research"
    case .guidance: "technical guidance"
    case .training: "training"
    case .intellectualProperty: "intellectual property"
    case .funding: "funding advice"
    }
  }
}

/// Why nobody could be named.
package enum UnmetReason: String, LogWord {
  case notInRegion = "対応先なし"
  case tooFar = "遠い"
  case tooDear = "費用が合わない"
  case closedToCompanies = "企業利用不可"
  case tooSlow = "時期が合わない"

  package var english: String {
    switch self {
    case .notInRegion: "no one found"
    case .tooFar: "too far"
    case .tooDear: "too dear"
    case .closedToCompanies: "closed to companies"
    case .tooSlow: "too slow"
    }
  }
}
