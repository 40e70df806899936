package import Domain

/// A council of three members with a record of each kind, all made up, for the expected screens.
enum SampleCatalog {
  static let catalog = Catalog([testingCentre, university, agency, microscope, xps, saltSpray, professor, test, grant])

  static let fields = FieldList([
    Field(code: "surface", name: BilingualText(ja: "表面処理", en: "Surface treatment"), aliases: ["めっき"]),
    Field(code: "metal", name: BilingualText(ja: "金属材料", en: "Metals and corrosion"), aliases: []),
    Field(code: "chem", name: BilingualText(ja: "化学分析", en: "Chemical analysis"), aliases: []),
  ])

  private static let testingCentre = record([
    "id": "inst-kogyo", "kind": "institution", "type": "publicTestingInstitute",
    "name": both("みどり県工業技術センター（見本）", "Midori Industrial Technology Centre (sample)"),
    "yomi": "みどりけんこうぎょうぎじゅつせんたー", "prefecture": both("みどり県", "Midori"), "city": both("新緑市", "Shinryoku"),
    "address": both("みどり県新緑市試験町1-2-3", "1-2-3 Shikencho, Shinryoku, Midori"),
    "contact": [
      "name": both("欅 直樹", "Naoki Keyaki"), "yomi": "けやき なおき",
      "department": both("企画部 総合相談窓口", "General enquiries"), "phone": "000-0600-6000", "extension": "100",
      "fax": "000-0600-6099", "email": "soudan@kogyo.midori.example", "url": "https://kogyo.midori.example/",
      "hours": both("平日 8:30〜17:15", "weekdays 8:30–17:15"),
    ],
    "summary": both(
      "金属・表面処理・電子・樹脂の技術相談、依頼試験、機器利用に応じる県の公設試。",
      "The prefecture's institute for advice, commissioned tests and equipment use."),
    "fields": .strings(["surface", "metal"]), "keywords": .strings(["技術相談", "依頼試験", "機器利用"]),
    "verified": ["on": "2026-07-17", "by": "te"],
  ])

  private static let university = record([
    "id": "inst-aoba", "kind": "institution", "type": "university",
    "name": both("青葉大学（見本）", "Aoba University (sample)"), "yomi": "あおばだいがく", "prefecture": "みどり県", "city": "新緑市",
    "contact": [
      "name": both("柊 千尋", "Chihiro Hiiragi"), "yomi": "ひいらぎ ちひろ",
      "department": both("地域共創推進機構 産学連携窓口", "Liaison office"), "phone": "000-0100-1000", "extension": "2310",
      "email": "renkei@aoba-u.example", "hours": both("平日 9:00〜17:00", "weekdays 9:00–17:00"),
    ],
    "verified": ["on": "2025-08-01", "by": "hi"],
  ])

  private static let agency = record([
    "id": "inst-shien", "kind": "institution", "type": "supportAgency",
    "name": both("みどり県産業振興センター（見本）", "Midori Industry Promotion Centre (sample)"),
    "contact": ["phone": "000-0700-7000"], "verified": ["on": "2026-05-01", "by": "mi"],
  ])

  private static let microscope = record([
    "id": "eq-fe-sem", "kind": "equipment", "institution": "inst-kogyo",
    "name": both("電界放出形走査電子顕微鏡（FE-SEM）", "Field emission scanning electron microscope"),
    "yomi": "でんかいほうしゅつがた そうさでんしけんびきょう", "manufacturer": both("青嶺科学", "Aomine Scientific"),
    "model": "FS-7200",
    "specification": both("加速電圧0.5〜30kV、分解能1.2nm（15kV）、試料φ100mmまで", "0.5–30 kV, 1.2 nm at 15 kV, samples to 100 mm"),
    "summary": both(
      "数十倍から十万倍まで拡大して、折れた面、めっきのはがれた境目、付着した異物の形を見る。壊れ方が疲労か延性かの見分けにまず使う。",
      "Shows fractures, the border where plating came off, and the shape of particles at 20 to 100,000 times."),
    "fields": .strings(["surface", "metal", "chem"]), "keywords": .strings(["破面", "めっき断面", "異物"]),
    "use": [
      "companies": "yes", "modes": .strings(["機器利用", "依頼試験"]), "training": both("操作研修の受講が必要（半日）", "half a day"),
    ],
    "fee": ["band": both("3〜5千円/時間", "¥3,000–5,000 an hour"), "note": both("1時間 4,500円", "¥4,500 an hour")],
    "manual": "https://kogyo.midori.example/manual/fe-sem.pdf", "quantity": .int(1), "yearMade": .int(2018),
    "location": both("材料棟1階 電子顕微鏡室", "Materials building, first floor"),
    "contact": [
      "department": both("材料部 金属・表面処理グループ", "Metals and surface treatment"), "phone": "000-0600-6000",
      "extension": "211", "fax": "000-0600-6099", "email": "soudan@kogyo.midori.example",
      "hours": both("平日 8:30〜17:15（相談受付は16:30まで）", "weekdays 8:30–17:15 (advice until 16:30)"),
    ],
    "verified": ["on": "2026-07-17", "by": "te"],
  ])

  private static let xps = record([
    "id": "eq-xps", "kind": "equipment", "institution": "inst-aoba",
    "name": both("X線光電子分光分析装置（XPS）", "X-ray photoelectron spectrometer"),
    "use": ["companies": "ask"], "fields": .strings(["surface", "chem"]),
  ])

  private static let saltSpray = record([
    "id": "eq-salt", "kind": "equipment", "institution": "inst-kogyo",
    "name": both("塩水噴霧試験機", "Salt spray chamber"), "use": ["companies": "no"], "status": "paused",
    "notice": both("修理中。再開は2027年1月の見込み。", "Under repair; back in January 2027."),
    "verified": ["on": "2026-09-01", "by": "te"],
  ])

  private static let professor = record([
    "id": "res-ajisai", "kind": "researcher", "institution": "inst-aoba",
    "name": both("紫陽花 美里", "Misato Ajisai"), "yomi": "あじさい みさと",
    "department": both("工学部 材料工学科", "Materials science, faculty of engineering"), "title": both("教授", "Professor"),
    "canHelpWith": .array([
      both("めっきの下地処理の見直し", "pretreatment before plating"), both("アルミや樹脂へのめっきの密着", "adhesion on aluminium and plastics"),
    ]),
    "topics": .array([both("アルミニウム合金の前処理と密着", "pretreatment and adhesion on aluminium alloys")]),
    "summary": both(
      "めっきがなぜはがれるかを素地の酸化膜と前処理から研究する。", "Studies why plating comes off, from the oxide film and the pretreatment."),
    "fields": .strings(["surface", "metal"]), "keywords": .strings(["めっき", "密着性"]), "via": "window",
    "verified": ["on": "2024-08-26", "by": "te"],
  ])

  private static let test = record([
    "id": "svc-failure", "kind": "service", "institution": "inst-kogyo", "service": "依頼試験",
    "name": both("めっき不良の原因調査", "Investigation of plating failures"), "yomi": "めっきふりょうの げんいんちょうさ",
    "fee": [
      "band": both("見積り（3万円程度から）", "by estimate, from about ¥30,000"), "note": both("観察と分析の組合せで決まる", "by what is done"),
    ],
    "documents": .array([
      both("依頼試験申込書", "application form"), both("不良品と正常品", "a bad and a good piece"),
      both("めっきの条件", "how it was plated"),
    ]),
    "procedure": both("現物相談 → 見積り → 承諾 → 調査 → 報告書と説明", "advice with the piece → estimate → order → report"),
    "days": .int(20), "summary": both("はがれ、ふくれ、変色などの原因を観察と分析で調べる。", "Finds why plating peels, blisters or stains."),
    "fields": .strings(["surface"]), "verified": ["on": "2026-04-02", "by": "hi"],
  ])

  private static let grant = record([
    "id": "prg-shisaku", "kind": "programme", "name": both("試作開発支援補助金（見本）", "Prototype subsidy (sample)"),
    "yomi": "しさくかいはつしえんほじょきん", "agency": both("みどり県産業振興センター", "Midori Industry Promotion Centre"),
    "requires": .array([both("県内の中小企業", "small companies of the prefecture"), both("事業計画", "a plan")]),
    "frames": .array([
      .object([
        "name": both("試作枠", "prototypes"), "form": both("補助", "subsidy"), "rate": "2/3",
        "ceiling": both("300万円以内", "up to ¥3 million"), "ceilingYen": .int(3_000_000), "ceilingPer": "year",
        "years": both("1年以内", "up to 1 year"), "yearsMax": .int(1),
      ]),
      .object([
        "name": both("共同研究枠", "joint research"), "form": both("委託", "commissioned"),
        "ceiling": both("年間1,000万円以内", "up to ¥10 million a year"), "ceilingYen": .int(10_000_000),
        "years": both("2〜3年", "2–3 years"), "yearsMin": .int(2), "yearsMax": .int(3),
      ]),
    ]),
    "door": [
      "at": both("みどり県産業振興センター", "Midori Industry Promotion Centre"),
      "steps": .array([both("事前相談", "advice"), both("書面審査", "review on paper"), both("交付申請", "application")]),
    ],
    "contact": ["phone": "000-0700-7000", "department": both("助成課", "Grants")],
    "summary": both("新しい製品の試作に要る材料費と試験費を補助する。", "Pays part of the material and tests of a prototype."),
    "verified": ["on": "2026-10-01", "by": "mi"],
  ])

  private static func record(_ json: JSONObject) -> CatalogRecord {
    guard let record = CatalogRecord(json) else { preconditionFailure("no record: \(json)") }
    return record
  }

  private static func both(_ ja: String, _ en: String) -> JSONValue { ["ja": .string(ja), "en": .string(en)] }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object as it is written in a file.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member(key: $0, value: $1) }))
  }
}
