/// The words of figures, and the one definition of each.
package enum StatisticsWords {
  package static let title = Phrase("統計", "Statistics")
  package static let cases = Phrase("相談件数", "Cases")
  package static let referrals = Phrase("紹介件数", "Referrals")
  package static let total = Phrase("合計 (技術相談)", "Total (technical)")
  package static let none = Phrase("(なし)", "(none)")
  package static let allTime = Phrase("全期間", "all time")

  package static let caseDefinition = Phrase(
    "相談件数は、受付日が期間内にある技術相談の数です。事務問合せ・苦情・途切れ・対象外は数えません。",
    "Cases are the technical consultations whose call came within the period; other kinds of calls do not count.")
  package static let referralDefinition = Phrase(
    "紹介件数は、その相談で紹介した紹介先の数です。1 件の相談で 2 か所を紹介すれば 2 件です。",
    "Referrals are the targets that those cases were introduced to; a case introduced to two counts two.")
  package static let totalDefinition = Phrase(
    "合計は、期間内の技術相談を 1 件ずつ数えた重複のない数で、どの集計でも同じです。",
    "The total counts each technical consultation of the period once, and is the same for every cut.")

  /// What one may count by, under its name on the command line; nil for a name that is none.
  package static func cut(_ name: String) -> Phrase? { cuts[name]?.title }

  /// How cases fall into the lines of a cut; nil for a name that is none.
  package static func definition(ofCut name: String) -> Phrase? { cuts[name]?.definition }

  private static let cuts: [String: (title: Phrase, definition: Phrase)] = [
    "month": (Phrase("月別", "By month"), Phrase("受付日の月で数えます。", "By the month in which the call came.")),
    "fiscalYear": (
      Phrase("年度別", "By fiscal year"), Phrase("受付日の年度で数えます。", "By the fiscal year in which the call came.")
    ),
    "field": (
      Phrase("分野別", "By field"),
      Phrase(
        "複数の分野をもつ相談は、それぞれの分野で数えます。内訳の和は合計より大きくなることがあります。",
        "A case with several fields counts in each, so that the lines may add up to more than the total.")
    ),
    "institution": (
      Phrase("機関別", "By institution"),
      Phrase(
        "紹介先の機関ごとに、紹介時の名称で数えます。複数の機関に紹介した相談は、それぞれの機関で数えます。紹介のない相談と機関のわからない紹介先は「なし」です。",
        "By the institution introduced to, as it was read out; a case introduced to several counts in each. Without a "
          + "referral, or where the institution is not known, it is none.")
    ),
    "coordinator": (
      Phrase("担当別", "By coordinator"), Phrase("現在の担当者で数えます。", "By the coordinator who has the case now.")
    ),
    "stage": (
      Phrase("段階別", "By stage"), Phrase("これまでに到達した最も先の段階で数えます。", "By the furthest stage reached so far.")
    ),
    "outcome": (
      Phrase("結果別", "By outcome"),
      Phrase("現在の結果で数えます。完了していない相談は「対応中」です。", "By the current outcome; a case not closed is open.")
    ),
    "prefecture": (Phrase("都道府県別", "By prefecture"), Phrase("企業の都道府県で数えます。", "By the company's prefecture.")),
    "channel": (
      Phrase("受付方法別", "By channel"), Phrase("電話・来所などの受付方法で数えます。", "By the way the call came: phone, visit and so on.")
    ),
    "companySize": (
      Phrase("企業規模別", "By company size"), Phrase("企業の従業員数の区分で数えます。", "By the band of the company's number of people.")
    ),
    "kind": (
      Phrase("種別", "By kind"),
      Phrase(
        "すべての種別の受付を数えます。合計は技術相談だけの数です。",
        "Every kind of call is counted; the total is that of technical consultations alone.")
    ),
  ]
}
