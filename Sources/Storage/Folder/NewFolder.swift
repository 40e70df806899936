package import Domain

/// Makes a data folder: folders 0700, files 0600.
package enum NewFolder {
  /// The folders that are there from the start; the others are made when they are first written to.
  private static func folders(of folder: DataFolder) -> [String] {
    [folder.catalog, folder.journal, folder.texts, folder.private, folder.drafts]
  }

  /// An empty folder with these settings. Throws `.notEmpty` where something is already there, so that nobody's data is
  /// touched, and what the system refuses. `desk.json` comes last: folders that a failure left empty count as nothing.
  package static func make(_ folder: DataFolder, settings: JSONObject, in system: SystemCalls) throws(StorageError) {
    try makeFolders(folder, in: system)
    try write(settings, to: folder, in: system)
  }

  /// A copy of the sample: its catalog, templates, journal and payload files, and its settings under another id. The
  /// vocabulary is not copied, so that a later version's is used. `change` has the last word on the settings.
  package static func make(
    _ folder: DataFolder, copying sample: ShippedData, id: String,
    changing change: (inout JSONObject) -> Void = { _ in },
    in system: SystemCalls
  ) throws(StorageError) {
    let path = sample.folder.deskFile
    let bytes = try asStorageError { () throws(SystemFailure) in try system.content(of: path) }
    var settings: JSONObject
    do {
      settings = try JSONReader.read(bytes.span).object ?? [:]
    } catch {
      var ruler = TextRuler()
      throw .notJSON(file: path, place: ruler.place(of: error.offset, in: bytes.span), error)
    }
    try makeFolders(folder, in: system)
    let copied = [
      (sample.folder.catalog, folder.catalog), (sample.folder.templates, folder.templates),
      (sample.folder.journal, folder.journal), (sample.folder.texts, folder.texts),
      (sample.folder.private, folder.private),
    ]
    for (from, to) in copied { try copyFiles(from: from, to: to, in: system) }
    settings["id"] = .string(id)
    change(&settings)
    try write(settings, to: folder, in: system)
  }

  private static func makeFolders(_ folder: DataFolder, in system: SystemCalls) throws(StorageError) {
    if try folder.state(in: system) == .present {
      guard try isUnfinished(folder, in: system) else { throw .notEmpty(folder.path) }
    }
    for path in [folder.path] + folders(of: folder) {
      try asStorageError { () throws(SystemFailure) in try system.makeFolders(path) }
    }
  }

  /// Whether a former attempt stopped half-way: only empty folders of ours.
  private static func isUnfinished(_ folder: DataFolder, in system: SystemCalls) throws(StorageError) -> Bool {
    try asStorageError { () throws(SystemFailure) in
      let ours = folders(of: folder).map(\.fileName)
      for name in try system.names(inFolder: folder.path) {
        guard ours.contains(name), try system.statusIfPresent(of: folder.path(of: name))?.kind == .folder,
          try system.names(inFolder: folder.path(of: name)).isEmpty
        else { return false }
      }
      return true
    }
  }

  private static func copyFiles(from: String, to: String, in system: SystemCalls) throws(StorageError) {
    try asStorageError { () throws(SystemFailure) in
      for name in try system.names(inFolder: from) where !ReplacingFile.isTemporary(name) {
        guard try system.statusIfPresent(of: from.appendingName(name))?.kind == .file else { continue }
        try system.makeFolders(to)
        try ReplacingFile.write(
          try system.content(of: from.appendingName(name)), to: to.appendingName(name), in: system)
      }
    }
  }

  private static func write(
    _ settings: JSONObject, to folder: DataFolder, in system: SystemCalls
  ) throws(StorageError) {
    try asStorageError { () throws(SystemFailure) in
      try ReplacingFile.write(JSONWriter.laidOut(.object(settings)), to: folder.deskFile, in: system)
    }
  }
}
