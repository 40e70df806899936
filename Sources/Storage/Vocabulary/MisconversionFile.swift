import Domain

/// Reads the table of misconversions, `vocabulary/misconversions.json`: the council's own groups beside the shipped.
///
/// A file is `{"format", "groups": [{"reading", "meant": […], "mistaken": […]}]}`. Of a reading the council's own group
/// counts, else the shipped; a broken group is left out and never hides the rest.
enum MisconversionFile {
  static let name = "misconversions.json"

  /// The groups of a file's value; those that can't be used are left out.
  static func groups(in value: JSONValue) -> [Misconversion] {
    (value.object?["groups"]?.array ?? []).compactMap { $0.object.flatMap(Misconversion.init) }
  }

  /// What is wrong in it, with the steps to each.
  static func problems(in value: JSONValue) -> [(path: [JSONStep], fault: MisconversionFault)] {
    guard let members = value.object else { return [([], .notAnObject(found: value.typeName))] }
    guard let groups = members["groups"] else { return [([], .missing(key: "groups"))] }
    guard let elements = groups.array else {
      return [([.key("groups")], .wrongType(key: "groups", found: groups.typeName, expected: .array))]
    }
    var readings: Set<String> = []
    var found: [(path: [JSONStep], fault: MisconversionFault)] = []
    for (place, element) in elements.enumerated() {
      let path: [JSONStep] = [.key("groups"), .index(place)]
      guard let members = element.object else {
        found.append((path, .wrongType(key: "groups", found: element.typeName, expected: .object)))
        continue
      }
      found += problems(ofReading: members["reading"], &readings).map { (path + $0.path, $0.fault) }
      var words: Set<String> = []
      found += problems(ofWords: members["meant"], "meant", &words).map { (path + $0.path, $0.fault) }
      if members["meant"]?.array?.isEmpty ?? (members["meant"] == nil) { found.append((path, .nothingMeant)) }
      found += problems(ofWords: members["mistaken"], "mistaken", &words).map { (path + $0.path, $0.fault) }
    }
    return found
  }

  private static func problems(
    ofReading value: JSONValue?, _ readings: inout Set<String>
  ) -> [(path: [JSONStep], fault: MisconversionFault)] {
    guard let value else { return [([], .missing(key: "reading"))] }
    guard let text = value.string else {
      return [([.key("reading")], .wrongType(key: "reading", found: value.typeName, expected: .string))]
    }
    if text.allSatisfy(\.isWhitespace) { return [([.key("reading")], .missing(key: "reading"))] }
    if !text.unicodeScalars.allSatisfy({ (0x3041...0x3096).contains($0.value) || $0.value == 0x30FC }) {
      return [([.key("reading")], .notHiragana(text))]
    }
    return readings.insert(text).inserted ? [] : [([.key("reading")], .doubleReading(text))]
  }

  private static func problems(
    ofWords value: JSONValue?, _ key: String, _ words: inout Set<String>
  ) -> [(path: [JSONStep], fault: MisconversionFault)] {
    guard let value else { return [] }
    guard let elements = value.array else {
      return [([.key(key)], .wrongType(key: key, found: value.typeName, expected: .array))]
    }
    var found: [(path: [JSONStep], fault: MisconversionFault)] = []
    for (place, element) in elements.enumerated() {
      let path: [JSONStep] = [.key(key), .index(place)]
      guard let word = element.string else {
        found.append((path, .wrongType(key: key, found: element.typeName, expected: .string)))
        continue
      }
      if word.allSatisfy(\.isWhitespace) {
        found.append((path, .missing(key: key)))
      } else if !words.insert(word).inserted {
        found.append((path, .doubleWord(word)))
      }
    }
    return found
  }
}
