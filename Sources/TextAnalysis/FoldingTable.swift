/// What each Unicode scalar becomes when text is folded, as flat arrays that a loop can read.
///
/// The plane that nearly all text lives in (U+0000–U+FFFF) is one array of 65,536 entries of 16 bits. An entry is the
/// folded scalar, or `several` where the scalar becomes none, more than one, or one beyond the plane; those few, and
/// everything beyond the plane, are found by binary search. Decoding the ASCII text takes well under a millisecond,
/// once in a process.
struct FoldingTable: Sendable {
  /// The mark in `plane` that says: look in `longKeys`. It is a noncharacter, so no text needs it as a value.
  static let several: UInt16 = 0xFFFF

  /// Folded scalar by scalar.
  let plane: [UInt16]
  /// `CharacterClass` raw values of folded scalars by scalar.
  let classes: [UInt8]
  /// Scalars whose folding is not in `plane`, ascending.
  let longKeys: [UInt32]
  /// Where the folding of `longKeys[i]` begins in `longValues`; one more entry than keys.
  let longStarts: [Int32]
  /// Foldings of `longKeys`, one after the other.
  let longValues: [UInt32]

  /// The one table of the process.
  static let shared = FoldingTable()

  private init() {
    var plane = [UInt16](repeating: 0, count: 0x10000)
    for scalar in plane.indices { plane[scalar] = UInt16(truncatingIfNeeded: scalar) }
    var long: [(key: UInt32, values: [UInt32])] = []
    func put(_ from: Int, _ to: Int) {
      guard from >= 0, to >= 0 else { return }
      if from < plane.count, to < plane.count {
        plane[from] = UInt16(to)
      } else {
        if from < plane.count { plane[from] = Self.several }
        long.append((UInt32(from), [UInt32(to)]))
      }
    }
    for item in FoldingTable.items(FoldingData.runs) where item.count == 4 {
      for n in 0..<item[1] { put(item[0] + n * item[2], item[0] + n * item[2] + item[3]) }
    }
    for item in FoldingTable.items(FoldingData.odd) + FoldingTable.items(FoldingData.ideographs) where item.count == 2 {
      put(item[0], item[1])
    }
    for item in FoldingTable.items(FoldingData.multiple) where item.count >= 1 {
      if item[0] < plane.count { plane[item[0]] = Self.several }
      long.append((UInt32(item[0]), item.dropFirst().map { UInt32($0) }))
    }
    long.sort { $0.key < $1.key }
    var starts: [Int32] = [0]
    var values: [UInt32] = []
    for entry in long {
      values += entry.values
      starts.append(Int32(values.count))
    }
    self.plane = plane
    longKeys = long.map(\.key)
    longStarts = starts
    longValues = values
    classes = (0..<UInt32(0x10000)).map { CharacterClass.of($0).rawValue }
  }

  /// Where the folding of `scalar` lies in `longValues`, or nil where it stays as it is. O(log n).
  func long(_ scalar: UInt32) -> Range<Int>? {
    var low = 0
    var high = longKeys.count
    while low < high {
      let middle = (low + high) / 2
      if longKeys[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < longKeys.count, longKeys[low] == scalar else { return nil }
    return Int(longStarts[low])..<Int(longStarts[low + 1])
  }

  /// The hexadecimal numbers of `a,b;c=d.e;…`: one array an item.
  private static func items(_ text: String) -> [[Int]] {
    var items: [[Int]] = []
    var item: [Int] = []
    var number = 0
    var digits = 0
    var sign = 1
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        number = number * 16 + Int(byte - 0x30)
        digits += 1
      case 0x41...0x46:
        number = number * 16 + Int(byte - 0x41) + 10
        digits += 1
      case 0x2D: sign = -1
      default:
        if digits > 0 { item.append(sign * number) }
        (number, digits, sign) = (0, 0, 1)
        if byte == 0x3B {
          items.append(item)
          item = []
        }
      }
    }
    return items
  }
}
