package import Storage
package import Words

/// Puts errors of rooms into one sentence: what happened, where, what to do.
package enum ErrorSentences {
  package static func sentence(for error: StorageError, _ say: Voice) -> String {
    switch error {
    case .system(let failure):
      say(
        Phrase(
          "\(failure.path) を扱えません (エラー \(failure.errno.code))。空き容量と権限を確かめてください。",
          "\(failure.path) can't be used (error \(failure.errno.code)); see its space and permissions."))
    case .notJSON(let file, let place, _):
      say(
        Phrase(
          "\(file):\(place.line):\(place.column) が JSON ではありません。", "\(file):\(place.line):\(place.column) is no JSON."))
    case .newerFormat(let file, let found, let known):
      say(
        Phrase(
          "\(file) は新しい版 (\(found)) のものです。この版 (\(known)) では書けません。",
          "\(file) is of a later version (\(found)); this one (\(known)) can't write."))
    case .notAFolder(let path): say(Phrase("\(path) はフォルダではありません。", "\(path) is no folder."))
    case .notEmpty(let path): say(Phrase("\(path) は空ではありません。", "\(path) is not empty."))
    case .noWriterCodeLeft(let path):
      say(Phrase("\(path) の受付番号の記号が尽きました。", "\(path) has no letters for case numbers left."))
    }
  }
}
