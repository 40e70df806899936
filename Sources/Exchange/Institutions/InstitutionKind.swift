package import Domain

/// The type of an institution as far as its name says it for certain; else `other`, and a person decides.
package enum InstitutionKind {
  /// The type by the Japanese name; nil where it says nothing.
  package static func type(of name: InstitutionName) -> InstitutionType? {
    let bare = name.bare
    let families = Set(name.forms.map(\.family))
    if let known = agencies[bare] { return known }
    if bare.contains("TLO") { return .tlo }
    if ["短期大学", "短期大学部", "高等専門学校"].contains(where: bare.hasSuffix) { return .college }
    if ["大学", "大學", "大学(大学院)"].contains(where: bare.hasSuffix) { return .university }
    if isTestingInstitute(bare, families) { return .publicTestingInstitute }
    let form = name.forms.first?.text
    if form == "国立研究開発法人" || form == "特定国立研究開発法人" || families.contains(.interUniversity) {
      return .nationalInstitute
    }
    if bare.hasSuffix("研究所"), form == "独立行政法人" || bare.hasPrefix("国立") { return .nationalInstitute }
    if ["商工会議所", "商工会連合会", "中小企業団体中央会"].contains(where: bare.hasSuffix) { return .supportAgency }
    if families.contains(.foundation), !bare.hasSuffix("研究所"),
      ["産業振興", "産業支援", "中小企業振興"].contains(where: bare.contains)
    {
      return .supportAgency
    }
    return nil
  }

  /// The type by an English name, for bodies without a Japanese one.
  package static func type(english name: String) -> InstitutionType? {
    if name.contains("College of Technology") || name.hasSuffix("Junior College") { return .college }
    if name.hasSuffix(" University") || name.hasPrefix("University of ") { return .university }
    return nil
  }

  /// 公設試: a prefecture's or a city's own institute (or the local agency it became) for a branch of industry, food,
  /// farming, forestry or fishery. Institutes of health, environment and education serve others.
  private static func isTestingInstitute(_ bare: String, _ families: Set<LegalForm.Family>) -> Bool {
    guard ["センター", "研究所", "試験場", "試験所", "研究機構", "指導所"].contains(where: bare.hasSuffix),
      bare.hasSuffix("試験場") || branches.contains(where: bare.contains)
    else { return false }
    if Prefecture(beginning: bare) != nil { return !["大学", "病院"].contains(where: bare.contains) }
    let head = bare.prefix(7)
    return ["県立", "府立", "都立", "道立", "市立"].contains(where: head.contains)
      || head.dropFirst().prefix(4).contains("市") && !families.contains(.foundation)
      || families.contains(.agency) && bare.contains("産業技術") && !bare.hasPrefix("産業技術") && !bare.contains("農業・食品")
  }

  private static let branches = [
    "工業", "産業技術", "産業支援技術", "産業振興総合", "産業創造技術", "繊維", "窯業", "陶磁器", "セラミックス", "食品", "醸造", "皮革", "木材", "林業", "森林", "農業",
    "農林", "園芸", "水産", "漁業", "畜産", "機械", "金属", "紙産業", "生活技術", "デザインセンター", "総合技術研究所",
  ]

  /// Agencies whose form says something else than what they are for a company.
  private static let agencies: [String: InstitutionType] = [
    "科学技術振興機構": .fundingAgency, "新エネルギー・産業技術総合開発機構": .fundingAgency, "日本医療研究開発機構": .fundingAgency,
    "日本学術振興会": .fundingAgency, "情報通信研究機構": .nationalInstitute, "中小企業基盤整備機構": .supportAgency,
    "工業所有権情報・研修館": .supportAgency, "理化学研究所": .nationalInstitute, "産業技術総合研究所": .nationalInstitute,
    "製品評価技術基盤機構": .nationalInstitute, "あいち産業科学技術総合センター": .publicTestingInstitute,
  ]
}
