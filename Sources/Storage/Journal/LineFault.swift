internal import Domain

/// Why a line of a journal or payload file can't be read.
struct LineFault: Error, Equatable {
  /// Bytes from the start of the line.
  let offset: Int
  let fault: FindingFault

  init(_ fault: FindingFault, at offset: Int = 0) {
    self.fault = fault
    self.offset = offset
  }

  /// A needed key is missing or says something impossible.
  static func lacks(_ key: String) -> LineFault { LineFault(.journal(.notAnEvent(missing: key))) }

  /// The members of a line that must be a JSON object.
  static func members(of line: Span<UInt8>) throws(LineFault) -> JSONObject {
    do throws(JSONFault) {
      guard let members = try JSONReader.read(line).object else {
        throw JSONFault(at: 0, in: line, expected: .value)
      }
      return members
    } catch {
      throw LineFault(FindingFault(error), at: error.offset)
    }
  }
}
