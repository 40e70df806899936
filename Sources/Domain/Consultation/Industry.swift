/// What a company makes or does, in the few lines that figures are counted by (after the Japan Standard Industrial
/// Classification, its manufacturing kept apart as far as a technical counter needs it).
package enum Industry: String, LogWord {
  case food = "食料品・飲料"
  case textile = "繊維・衣服"
  case wood = "木材・家具"
  case paper = "紙・印刷"
  case chemical = "化学・医薬"
  case plastic = "プラスチック・ゴム"
  case ceramic = "窯業・土石"
  case metal = "鉄鋼・非鉄"
  case metalwork = "金属加工・表面処理"
  case machinery = "機械・工具"
  case electronics = "電気・電子"
  case transport = "輸送用機器"
  case precision = "精密・医療機器"
  case otherMaking = "その他の製造"
  case farming = "農林水産"
  case construction = "建設"
  case information = "情報・通信"
  case trade = "卸売・小売"
  case logistics = "運輸・倉庫"
  case lodging = "宿泊・飲食"
  case health = "医療・福祉"
  case education = "教育・研究"
  case service = "その他のサービス"
  case publicBody = "官公庁・団体"

  package var english: String {
    switch self {
    case .food: "food and drink"
    case .textile: "textiles and clothing"
    case .wood: "wood and furniture"
    case .paper: "paper and printing"
    case .chemical: "chemicals and drugs"
    case .plastic: "plastics and rubber"
    case .ceramic: "ceramics, glass, stone"
    case .metal: "steel and metals"
    case .metalwork: "metalworking, surfaces"
    case .machinery: "machinery and tools"
    case .electronics: "electrical, electronics"
    case .transport: "vehicles"
    case .precision: "precision, medical devices"
    case .otherMaking: "other making"
    case .farming: "farming, forestry, fishing"
    case .construction: "construction"
    case .information: "information"
    case .trade: "trade"
    case .logistics: "transport and storage"
    case .lodging: "lodging and catering"
    case .health: "health and care"
    case .education: "education and research"
    case .service: "other services"
    case .publicBody: "public bodies"
    }
  }

  /// What callers say of themselves; the longest that occurs decides, so 食品機械 is machinery.
  private static let sayings: [(Industry, [String])] = [
    (.food, ["食品", "飲料", "菓子", "酒造", "醸造", "味噌", "製麺", "水産加工", "製パン", "food", "brew", "drink"]),
    (.textile, ["繊維", "染色", "縫製", "織物", "ニット", "アパレル", "タオル", "皮革", "textile", "clothing", "dye"]),
    (.wood, ["木材", "家具", "製材", "木工", "wood", "furniture"]),
    (.paper, ["製紙", "印刷", "紙加工", "段ボール", "paper", "print"]),
    (.chemical, ["化学", "塗料", "医薬", "製薬", "化粧品", "洗剤", "chemical", "pharma", "cosmetic", "paint"]),
    (.plastic, ["樹脂", "プラスチック", "ゴム", "射出成形", "plastic", "rubber", "resin", "mould", "mold"]),
    (.ceramic, ["窯業", "陶磁器", "セラミック", "ガラス", "セメント", "石材", "瓦", "ceramic", "glass", "cement"]),
    (.metal, ["鉄鋼", "非鉄", "鋳造", "鋳物", "鍛造", "ダイカスト", "steel", "casting", "foundry", "forging"]),
    (
      .metalwork,
      [
        "めっき", "メッキ", "鍍金", "金属加工", "板金", "プレス", "切削", "溶接", "熱処理", "表面処理", "塗装", "ねじ", "金属", "plating", "machining",
        "welding", "metalwork", "surface", "press",
      ]
    ),
    (.machinery, ["機械", "工具", "金型", "装置", "食品機械", "machinery", "machine", "tool"]),
    (.electronics, ["電気", "電子", "半導体", "基板", "電池", "電機", "electric", "semiconductor", "battery"]),
    (.transport, ["自動車", "車両", "航空", "船舶", "造船", "鉄道", "vehicle", "car parts", "aircraft", "ship"]),
    (.precision, ["精密", "医療機器", "光学", "計測", "計量", "時計", "precision", "medical device", "optic"]),
    (.otherMaking, ["製造", "工芸", "玩具", "楽器", "making", "manufactur"]),
    (.farming, ["農業", "農園", "林業", "漁業", "水産", "畜産", "農家", "farm", "forest", "fish"]),
    (.construction, ["建設", "建築", "土木", "工務店", "設備工事", "不動産", "construction", "builder"]),
    (.information, ["情報", "ソフト", "ソフトウェア", "通信", "システム開発", "software", "IT"]),
    (.trade, ["卸", "小売", "商社", "販売", "商店", "通販", "wholesale", "retail", "shop"]),
    (.logistics, ["運輸", "運送", "物流", "倉庫", "logistic", "haul"]),
    (.lodging, ["宿泊", "旅館", "ホテル", "飲食", "料理", "レストラン", "hotel", "restaurant", "catering"]),
    (.health, ["医療", "福祉", "介護", "病院", "クリニック", "hospital", "care", "clinic"]),
    (.education, ["教育", "研究", "大学", "学校", "school", "university", "research"]),
    (.service, ["サービス", "設計", "コンサル", "デザイン", "清掃", "リサイクル", "廃棄物", "service", "design", "recycl"]),
    (.publicBody, ["市役所", "県庁", "役場", "組合", "協会", "団体", "官公庁", "public", "association"]),
  ]

  /// The line that a caller's words belong to: its name, or a word that occurs in them; nil where none does.
  package init?(said words: String) {
    let words = String(words.map(\.plainWidth))
    if let exact = Industry(word: words) {
      self = exact
      return
    }
    let small = words.lowercased()
    var best: (industry: Industry, length: Int)?
    for (industry, sayings) in Industry.sayings {
      for saying in sayings where Industry.occurs(saying, in: saying.allSatisfy(\.isUppercase) ? words : small) {
        if saying.count > best?.length ?? 0 { best = (industry, saying.count) }
      }
    }
    guard let best else { return nil }
    self = best.industry
  }

  private static func occurs(_ saying: String, in words: String) -> Bool {
    let saying = Array(saying)
    let words = Array(words)
    guard words.count >= saying.count else { return false }
    return (0...words.count - saying.count).contains { words[$0..<$0 + saying.count].elementsEqual(saying) }
  }
}
