internal import Domain

/// The other names of a record, each once however it is spelled, and none that only repeats the name.
struct AliasList {
  private(set) var texts: [String]
  private var keys: Set<String>

  /// `names` are the wordings of the record's name; `aliases` what it has already.
  init(names: [String], aliases: [String] = []) {
    texts = aliases
    keys = Set((names + aliases).map(InstitutionName.key))
  }

  /// Adds a name unless it is blank or known. Order of arrival is kept.
  mutating func add(_ text: String) {
    let key = InstitutionName.key(of: text)
    guard !key.isEmpty, keys.insert(key).inserted else { return }
    texts.append(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  mutating func add(_ more: [String]) { for text in more { add(text) } }

  /// Takes out what is the same name in another legal form.
  mutating func remove(sameNameAs name: String) {
    let key = InstitutionName(name).key
    texts.removeAll { InstitutionName($0).key == key }
  }

  /// nil where there is none, so that the key is left out.
  var json: JSONValue? { texts.isEmpty ? nil : .strings(texts) }
}
