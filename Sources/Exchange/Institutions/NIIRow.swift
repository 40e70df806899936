internal import Domain
internal import Storage

/// One row of NII's list, trimmed.
struct NIIRow {
  let place: TextPlace
  let raw: String
  let code, mext, jsps: String
  private(set) var ja, en: String
  let yomi: String

  /// `fields` in the order of `NIIInstitutions`' columns.
  init(place: TextPlace, raw: String, fields: [String]) {
    func field(_ index: Int) -> String { fields.indices.contains(index) ? fields[index] : "" }
    self.place = place
    self.raw = raw
    code = field(0)
    mext = field(1)
    jsps = field(2)
    ja = field(3)
    en = field(4)
    yomi = field(5)
  }

  var recordID: String { "nii-\(code)" }

  /// Puts names into their columns: some rows have English in the Japanese column and the other way round. Where the
  /// English column only repeats the Japanese name, there is no English one.
  mutating func exchangeLanguages() -> Bool {
    let isExchanged = !ja.isEmpty && !KanaForm.isJapanese(ja) && KanaForm.isJapanese(en)
    if isExchanged { swap(&ja, &en) }
    if KanaForm.isJapanese(en), !ja.isEmpty { en = "" }
    return isExchanged
  }

  /// The row in the catalog's keys; a double of a living record is retired and says so.
  func record(file: String, livingDouble: String?) -> JSONObject {
    let name = InstitutionName(ja)
    var aliases = AliasList(names: [ja, en])
    aliases.add(name.bare)
    let isJapanese = !ja.isEmpty
    let type = isJapanese ? InstitutionKind.type(of: name) : InstitutionKind.type(english: en)
    let prefecture = Prefecture(beginning: name.bare) ?? Prefecture(mextCode: mext)
    let notice = livingDouble.map { living in
      JSONValue.object([
        "ja": .string("同じ名前の機関の古い記録です。いまの記録は \(living) です。"),
        "en": .string("An older record of a body of the same name; the present one is \(living)."),
      ])
    }
    return [
      "id": .string(recordID),
      "kind": .string(RecordKind.institution.rawValue),
      "name": .object(["ja": isJapanese ? .string(ja) : nil, "en": en.isEmpty ? nil : .string(en)]),
      "yomi": yomi.isEmpty ? nil : KanaReading.of(yomi, name: name).map(JSONValue.string),
      "aliases": aliases.json,
      "type": .string((type ?? .other).rawValue),
      "prefecture": prefecture?.json,
      "nii": .string(code),
      "status": livingDouble == nil ? nil : .string(RecordStatus.retired.rawValue),
      "notice": notice,
      "source": ImportSource(format: ImportFormat.nii.rawValue, file: file, row: raw).json,
    ]
  }
}
