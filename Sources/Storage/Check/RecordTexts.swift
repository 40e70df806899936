import Domain

/// Looks through every text of a record for what would disturb or deceive on a screen, or can't be dialled.
enum RecordTexts {
  /// The first such character of each text. `source` holds another's raw row, is never shown, and is passed over.
  static func faults(of record: CatalogRecord) -> [(path: [JSONStep], fault: RecordTextFault)] {
    var found: [(path: [JSONStep], fault: RecordTextFault)] = []
    for member in record.json.members where member.key != "source" {
      look(at: member.value, path: [.key(member.key)], into: &found)
    }
    for key in ["phone", "fax"] {
      guard let text = record.json.value(at: ["contact", key])?.string, text.unicodeScalars.contains(where: isLetter)
      else { continue }
      found.append(([.key("contact"), .key(key)], .lettersInNumber(key: "contact.\(key)", value: text)))
    }
    return found
  }

  private static func look(
    at value: JSONValue, path: [JSONStep], into found: inout [(path: [JSONStep], fault: RecordTextFault)]
  ) {
    switch value {
    case .string(let text):
      if let scalar = text.unicodeScalars.first(where: isDisturbing) {
        found.append((path, .invisibleCharacter(key: name(of: path), scalar)))
      }
    case .array(let elements):
      for (place, element) in elements.enumerated() { look(at: element, path: path + [.index(place)], into: &found) }
    case .object(let object):
      for member in object.members { look(at: member.value, path: path + [.key(member.key)], into: &found) }
    case .null, .bool, .number: break
    }
  }

  private static func name(of path: [JSONStep]) -> String {
    path.compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: ".")
  }

  /// Control characters but for line ends and tabs, and the marks that turn the direction of writing (UAX #9, 2).
  private static func isDisturbing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Latin letters, full-width ones too.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }
}
