/// Words of law in front of or behind an institution's name, which nobody says on the telephone.
///
/// 国立研究開発法人産業技術総合研究所 is looked up as 産業技術総合研究所. Longer forms stand before those they contain.
enum LegalForms {
  private static let forms: [[UInt32]] = [
    "大学共同利用機関法人", "国立研究開発法人", "地方独立行政法人", "特定非営利活動法人", "独立行政法人", "国立大学法人", "公立大学法人",
    "一般財団法人", "公益財団法人", "一般社団法人", "公益社団法人", "社会福祉法人", "財団法人", "社団法人", "学校法人", "医療法人",
    "株式会社", "有限会社", "合同会社", "npo法人", "(国研)", "(独)", "(地独)", "(一財)", "(公財)", "(一社)", "(公社)", "(株)", "(有)",
  ].map { $0.unicodeScalars.map(\.value) }

  private static let readings: [[UInt32]] = [
    "だいがくきょうどうりようきかんほうじん", "こくりつけんきゅうかいはつほうじん", "ちほうどくりつぎょうせいほうじん",
    "どくりつぎょうせいほうじん", "こくりつだいがくほうじん", "こうりつだいがくほうじん", "いっぱんざいだんほうじん", "こうえきざいだんほうじん",
    "いっぱんしゃだんほうじん", "こうえきしゃだんほうじん", "ざいだんほうじん", "しゃだんほうじん", "がっこうほうじん", "かぶしきがいしゃ",
    "ゆうげんがいしゃ",
  ].map(NameLookup.readingKey)

  /// The name without its legal form; nil where it has none or nothing else.
  static func stripped(_ name: ArraySlice<UInt32>) -> ArraySlice<UInt32>? { strip(forms, from: name) }

  /// The reading key without that of its legal form; nil where it has none or nothing else.
  static func strippedReading(_ key: [UInt32]) -> [UInt32]? { strip(readings, from: key[...]).map(Array.init) }

  private static func strip(_ forms: [[UInt32]], from name: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
    for form in forms where name.count > form.count {
      if name.starts(with: form) { return name.dropFirst(form.count) }
      if name.suffix(form.count).elementsEqual(form) { return name.dropLast(form.count) }
    }
    return nil
  }
}
