package import Domain

/// What the index takes of a record: who it is, what filters see, and its texts by key.
///
/// This is the matching engine's whole view of the catalog. `init(_:institution:isLive:)` makes it from a catalog
/// record; anything else that can be searched (a past case, a test's line of text) makes one by hand.
package struct SearchableRecord: Sendable, Equatable {
  package var id: String
  package var kind: RecordKind
  /// Retired, not yet valid, or over: found only when asked for.
  package var isRetired: Bool
  /// Field codes.
  package var fields: [String]
  /// Every spelling of the prefecture: みどり県, Midori.
  package var prefectures: [String]
  /// Concepts of the vocabulary that the record names outright, by id.
  package var techniques: [String]
  /// The kinds of help that it gives.
  package var roles: HelpRole = []
  /// Not open to companies, or paused.
  package var isClosed = false
  /// Texts in the order in which they are shown; a key may occur several times (each alias, each language).
  package var texts: [Text]

  /// One text under one key.
  package struct Text: Sendable, Equatable {
    package var key: RecordKey
    package var text: String

    package init(_ key: RecordKey, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  package init(
    id: String, kind: RecordKind, isRetired: Bool = false, fields: [String] = [], prefectures: [String] = [],
    techniques: [String] = [], texts: [Text]
  ) {
    self.id = id
    self.kind = kind
    self.isRetired = isRetired
    self.fields = fields
    self.prefectures = prefectures
    self.techniques = techniques
    self.texts = texts
  }

  /// The texts of a catalog record. `institution` is the institution behind it, itself where it is one; its name is
  /// searched with the record and its prefecture is the record's.
  package init(_ record: CatalogRecord, institution: CatalogRecord?, isLive: Bool) {
    var texts: [Text] = []
    func add(_ key: RecordKey, _ words: [String]) { texts += words.map { Text(key, $0) } }
    add(.name, record.name.all)
    add(.yomi, record.yomi.map { [$0] } ?? [])
    add(.aliases, record.aliases)
    add(.model, record.words("model"))
    add(.keywords, record.keywords)
    add(.canHelpWith, record.words("canHelpWith"))
    add(.topics, record.words("topics"))
    add(.service, record.words("service"))
    add(.summary, record.words("summary"))
    add(.specification, record.words("specification"))
    add(.manufacturer, record.words("manufacturer"))
    add(.department, record.words("department") + record.words("title"))
    if let institution, institution.id != record.id { add(.institution, institution.name.all) }
    self.init(
      id: record.id.text, kind: record.kind, isRetired: !isLive, fields: record.fields,
      prefectures: record.prefecture?.all ?? institution?.prefecture?.all ?? [],
      techniques: record.words("techniques"), texts: texts)
    roles = HelpRole(of: record, institution: institution)
    isClosed = record.json["status"]?.string == "paused" || record.json["use"]?.object?["companies"]?.string == "no"
  }
}
