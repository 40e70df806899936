/// A text written in an encoding, and what that encoding has no character for.
package struct EncodedText: Sendable, Equatable {
  package var bytes: [UInt8]
  /// Each scalar that became `〓` (the printer's mark for a missing type), in order, with repeats.
  package var missing: [Unicode.Scalar]
}

extension TextEncoding {
  /// The text as bytes; with a byte order mark where spreadsheets need one to tell the encoding (UTF-8, UTF-16LE).
  ///
  /// A character that the encoding lacks becomes `〓` and is told, so that one rare character in a name does not cost the
  /// whole file. Linear.
  package func bytes(of text: String) -> EncodedText {
    switch self {
    case .utf8: return EncodedText(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), missing: [])
    case .utf16:
      let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      return EncodedText(bytes: [0xFF, 0xFE] + units, missing: [])
    case .cp932: return encoded(text, as: "CP932")
    case .eucJP: return encoded(text, as: "EUC-JP-MS")
    }
  }

  private func encoded(_ text: String, as name: String) -> EncodedText {
    var encoded = EncodedText(bytes: [], missing: [])
    let geta = CharacterConversion.convert(Array("〓".utf8), from: "UTF-8", to: name).bytes
    // Line by line, so that what follows a missing character is not converted again and again to the end of the file.
    for line in text.unicodeScalars.map(TextEncoding.windowsTwin).split(after: "\n") {
      var rest = line[...]
      while !rest.isEmpty {
        let utf8 = Array(String(String.UnicodeScalarView(rest)).utf8)
        let result = CharacterConversion.convert(utf8, from: "UTF-8", to: name)
        encoded.bytes += result.bytes
        guard let stop = result.stop else { break }
        rest = rest.dropFirst(String(decoding: utf8.prefix(stop), as: UTF8.self).unicodeScalars.count)
        guard let scalar = rest.popFirst() else { break }
        encoded.missing.append(scalar)
        encoded.bytes += geta
      }
    }
    return encoded
  }

  /// The scalar that Windows' table uses where the standard's table has another of the same look: both are one character
  /// of Shift JIS, and the converter knows only one of them.
  private static func windowsTwin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x301C: "\u{FF5E}"  // wave dash 〜, full-width tilde ～
    case 0x2212: "\u{FF0D}"  // minus sign, full-width hyphen
    case 0x2014: "\u{2015}"  // em dash, horizontal bar
    case 0x2016: "\u{2225}"  // double bar, parallel to
    case 0x00A2: "\u{FFE0}"  // cent
    case 0x00A3: "\u{FFE1}"  // pound
    case 0x00AC: "\u{FFE2}"  // not sign
    default: scalar
    }
  }
}

extension [Unicode.Scalar] {
  /// The pieces that end with a mark, and what follows the last.
  fileprivate func split(after mark: Unicode.Scalar) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = startIndex
    for place in indices where self[place] == mark {
      pieces.append(self[start...place])
      start = place + 1
    }
    if start < endIndex { pieces.append(self[start...]) }
    return pieces
  }
}
