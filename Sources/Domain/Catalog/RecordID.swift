/// The id of a catalog record: `[A-Za-z0-9._-]{1,64}`, not `.` or `..` (fixed), so that it can also name a file.
package struct RecordID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// nil where the text is no id.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), text != ".", text != "..", bytes.allSatisfy(RecordID.allows) else {
      return nil
    }
    self.text = text
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// By bytes, so that the order of ties never depends on a locale.
  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  package var description: String { text }
}
