package import Domain

/// A small file that is one JSON value, read as a whole, and the means to tell what is wrong in it.
package struct JSONFile: Sendable {
  package let name: String
  package let bytes: [UInt8]
  /// nil where the text is no JSON.
  package let value: JSONValue?
  /// Broken grammar, double keys.
  package let findings: [Finding]

  /// `name` is the file's path as findings tell it.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let text = bytes.span
    var ruler = TextRuler()
    var reader = JSONReader(at: byteOrderMark(of: text))
    do {
      let value = try reader.value(in: text)
      try reader.end(in: text)
      self.value = value
      findings = reader.doubleKeys.map { double in
        Finding(file: name, place: ruler.place(of: double.offset, in: text), fault: .doubleKey(double.key))
      }
    } catch {
      value = nil
      let isEmpty = bytes.allSatisfy(isSpace)
      findings = [
        Finding(
          file: name, place: isEmpty ? .start : ruler.place(of: error.offset, in: text),
          fault: isEmpty ? .file(.empty) : FindingFault(error))
      ]
    }
  }

  /// A fault at the value that the steps lead to.
  package func finding(at path: [JSONStep], _ fault: FindingFault) -> Finding {
    let text = bytes.span
    var ruler = TextRuler()
    let offset = JSONLocator.offset(of: path, from: byteOrderMark(of: text), in: text)
    return Finding(file: name, place: ruler.place(of: offset, in: text), fault: fault)
  }
}
