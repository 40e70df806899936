package import Canvas
import Foundation
package import Testing

/// Compares a frame with the expected screen in `Frames/<name>.txt` beside the test's file, and shows a diff.
///
/// With `MADOGUCHI_RECORD=1` in the environment the file is written anew and the test fails all the same, so that a
/// re-recording is always seen. Reading these files is reading the product: keep them whole.
/// - Parameter styles: also compare the role of each cell (`Frame.textWithStyles`).
package func expectFrame(
  _ frame: Frame, named name: String, styles: Bool = false, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectText(
    styles ? frame.textWithStyles : frame.text, in: "Frames/\(name).txt", file: file, sourceLocation: sourceLocation)
}

/// Compares a text with a file of the test's folder, as `expectFrame` does: for transcripts and documents.
/// - Parameter path: from the folder of the test's file.
package func expectText(
  _ text: String, in path: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let golden = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(path)
  if ProcessInfo.processInfo.environment["MADOGUCHI_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
      Issue.record("\(path) was recorded; read it, then run without MADOGUCHI_RECORD", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, "\(path) could not be recorded", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
    Issue.record("\(path) is not there; MADOGUCHI_RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  // By bytes: String's == takes が and か + U+3099 for the same, a terminal does not.
  if !expected.utf8.elementsEqual(text.utf8) {
    Issue.record("differs from \(path)\n\(lineDifference(from: expected, to: text))", sourceLocation: sourceLocation)
  }
}

/// The lines of two texts that differ, numbered from 1: `-` expected, `+` found, with a line around them.
package func lineDifference(from expected: String, to found: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
  let new = found.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
  let difference = new.difference(from: old)
  let removed = Set(difference.removals.map(\.offset))
  let inserted = Set(difference.insertions.map(\.offset))

  var lines: [(isChanged: Bool, text: String)] = []
  var oldIndex = 0
  var newIndex = 0
  while oldIndex < old.count || newIndex < new.count {
    if oldIndex < old.count, removed.contains(oldIndex) {
      lines.append((true, "-\(oldIndex + 1)|\(String(decoding: old[oldIndex], as: UTF8.self))"))
      oldIndex += 1
    } else if newIndex < new.count {
      let isNew = inserted.contains(newIndex)
      lines.append((isNew, "\(isNew ? "+" : " ")\(newIndex + 1)|\(String(decoding: new[newIndex], as: UTF8.self))"))
      oldIndex += isNew ? 0 : 1
      newIndex += 1
    } else {
      break
    }
  }
  return lines.indices.filter { index in
    lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.isChanged }
  }.map { lines[$0].text }.joined(separator: "\n")
}

extension CollectionDifference.Change {
  /// The line's place in the text that it is in.
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
