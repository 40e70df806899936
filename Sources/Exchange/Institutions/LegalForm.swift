/// What kind of legal person a name says its bearer is: 国立研究開発法人, 株式会社, （財）….
///
/// Lists write the form or leave it out as they like, so names are compared without it. But a foundation and a company
/// of one bare name are two bodies: forms of different families never meet.
package struct LegalForm: Sendable, Equatable {
  /// Forms that one body may change between without becoming another body.
  package enum Family: Sendable, Hashable {
    case agency, interUniversity, universityCorporation, school, association, foundation, nonprofit, medical, welfare
    case company, special
  }

  package let text: String
  package let family: Family
  /// How it is read, in katakana; a second reading where lists use two. Empty for abbreviations in brackets.
  let readings: [String]

  /// Longest first, so that 地方独立行政法人 is not taken for 独立行政法人. Latin letters and brackets in half width, as
  /// `KanaForm.even` gives them.
  static let all: [LegalForm] = {
    var forms: [LegalForm] = []
    func add(_ family: Family, _ entries: [(String, [String])]) {
      forms += entries.map { LegalForm(text: $0.0, family: family, readings: $0.1) }
    }
    add(
      .agency,
      [
        ("特定国立研究開発法人", ["トクテイコクリツケンキュウカイハツホウジン"]),
        ("国立研究開発法人", ["コクリツケンキュウカイハツホウジン"]),
        ("地方独立行政法人", ["チホウドクリツギョウセイホウジン"]),
        ("独立行政法人", ["ドクリツギョウセイホウジン"]),
        ("(国研)", ["(コッケン)"]), ("(地独)", ["(チドク)"]), ("(独)", ["(ドク)"]),
      ])
    add(
      .interUniversity,
      [
        ("大学共同利用機関法人", ["ダイガクキョウドウリヨウキカンホウジン", "ダイガクキョウドウリヨウキカン"]), ("(大共)", []),
      ])
    add(
      .universityCorporation,
      [("国立大学法人", ["コクリツダイガクホウジン"]), ("公立大学法人", ["コウリツダイガクホウジン"]), ("(大)", [])])
    add(.school, [("学校法人", ["ガッコウホウジン"]), ("準学校法人", ["ジュンガッコウホウジン"]), ("(学)", [])])
    add(
      .association,
      [
        ("一般社団法人", ["イッパンシャダンホウジン"]), ("公益社団法人", ["コウエキシャダンホウジン"]), ("社団法人", ["シャダンホウジン"]),
        ("(一社)", []), ("(公社)", []), ("(社)", ["(シャ)"]),
      ])
    add(
      .foundation,
      [
        ("一般財団法人", ["イッパンザイダンホウジン"]), ("公益財団法人", ["コウエキザイダンホウジン"]), ("財団法人", ["ザイダンホウジン"]),
        ("(一財)", []), ("(公財)", []), ("(財)", ["(ザイ)"]),
      ])
    add(
      .nonprofit,
      [
        ("認定特定非営利活動法人", ["ニンテイトクテイヒエイリカツドウホウジン"]), ("特定非営利活動法人", ["トクテイヒエイリカツドウホウジン"]),
        ("認定NPO法人", ["ニンテイエヌピーオーホウジン"]), ("NPO法人", ["エヌピーオーホウジン"]), ("(特非)", []),
      ])
    add(
      .medical,
      [
        ("社会医療法人財団", ["シャカイイリョウホウジンザイダン"]), ("社会医療法人社団", ["シャカイイリョウホウジンシャダン"]),
        ("社会医療法人", ["シャカイイリョウホウジン"]), ("特定医療法人", ["トクテイイリョウホウジン"]),
        ("医療法人財団", ["イリョウホウジンザイダン"]), ("医療法人社団", ["イリョウホウジンシャダン"]), ("医療社団法人", ["イリョウシャダンホウジン"]),
        ("医療法人", ["イリョウホウジン"]), ("(医)", []),
      ])
    add(.welfare, [("社会福祉法人", ["シャカイフクシホウジン"]), ("(福)", [])])
    add(
      .company,
      [
        ("株式会社", ["カブシキガイシャ", "カブシキカイシャ"]), ("有限会社", ["ユウゲンガイシャ", "ユウゲンカイシャ"]),
        ("合同会社", ["ゴウドウガイシャ", "ゴウドウカイシャ"]), ("合資会社", ["ゴウシガイシャ", "ゴウシカイシャ"]),
        ("合名会社", ["ゴウメイガイシャ", "ゴウメイカイシャ"]), ("(株)", ["(カブ)"]), ("(有)", ["(ユウ)"]), ("(同)", []),
      ])
    add(
      .special,
      [("特別民間法人", ["トクベツミンカンホウジン"]), ("特殊法人", ["トクシュホウジン"]), ("認可法人", ["ニンカホウジン"])])
    return forms.sorted { $0.text.utf8.count > $1.text.utf8.count }
  }()
}
