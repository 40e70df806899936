import Foundation

/// Empties the journal, texts and private of a copy of the sample; its catalog and settings stay.
///
/// The sample brings past cases. A test of what is recorded starts without them, so that it can count from 1 and does
/// not change whenever a past case is added.
package func removePastCases(ofFolder path: String) throws {
  for name in ["journal", "texts", "private"] {
    let folder = path + "/" + name
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder + "/" + file)
    }
  }
}
