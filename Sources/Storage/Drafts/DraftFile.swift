package import Domain

/// What is being typed, kept in `drafts/<name>.json` until it is recorded: written beside and renamed, so that a kill
/// leaves the one before.
package enum DraftFile {
  /// Writes the draft. Throws what the system refuses; the draft before it is untouched then.
  package static func save(
    _ draft: ConsultationDraft, named name: String, in folder: DataFolder, system: SystemCalls
  ) throws(StorageError) {
    do throws(SystemFailure) {
      try system.makeFolders(folder.drafts)
      try ReplacingFile.write(JSONWriter.laidOut(.object(DraftJSON.object(draft))), to: path(name, folder), in: system)
    } catch {
      throw .system(error)
    }
  }

  /// The draft of that name; nil where there is none, or none that can be read.
  package static func load(named name: String, in folder: DataFolder, system: SystemCalls) -> ConsultationDraft? {
    guard let bytes = try? system.contentIfPresent(of: path(name, folder)),
      let json = (try? JSONReader.read(bytes.span))?.object
    else { return nil }
    return DraftJSON.draft(json)
  }

  /// Removes it; where it is not there, that is as well.
  package static func remove(named name: String, in folder: DataFolder, system: SystemCalls) {
    guard (try? system.statusIfPresent(of: path(name, folder))) != nil else { return }
    try? system.remove(path(name, folder))
  }

  private static func path(_ name: String, _ folder: DataFolder) -> String {
    folder.drafts.appendingName("\(name).json")
  }
}
