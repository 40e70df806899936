/// Whose list a file is; the word of `madoguchi import FORMAT FILE`.
package enum ImportFormat: String, Sendable, CaseIterable {
  case nii, ror

  /// The catalog key that holds this list's own id of an institution.
  package var idKey: String { rawValue }

  /// Reads a file as it lies on the disk. Without an `encoding` the bytes tell theirs; lines and columns are those of the
  /// decoded text. Linear.
  package func read(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws(ExchangeError) -> ImportReading {
    let text = try (encoding ?? .detected(in: bytes)).utf8(from: bytes, file: file)
    return switch self {
    case .nii: try NIIInstitutions.read(text, file: file, progress: progress)
    case .ror: try RORInstitutions.read(text, file: file, progress: progress)
    }
  }
}
