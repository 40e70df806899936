package import Domain

/// Reads `desk.json`.
package enum DeskFile {
  /// The settings, and what is wrong in the file. A missing or broken file gives the defaults and says so, since the
  /// catalog and the journal can be read without it. Throws nothing.
  package static func read(in folder: DataFolder, system: SystemCalls) -> (settings: DeskSettings, findings: [Finding])
  {
    let name = DataFolder.deskFileName
    let bytes: [UInt8]
    do {
      guard let content = try system.contentIfPresent(of: folder.deskFile) else {
        return (DeskSettings(), [Finding(file: name, fault: .file(.missing))])
      }
      bytes = content
    } catch {
      return (DeskSettings(), [Finding(file: name, fault: .file(.unreadable(error.errno)))])
    }
    let text = JSONFile(name: name, bytes: bytes)
    guard let value = text.value else { return (DeskSettings(), text.findings) }
    let problems = SettingsProblem.find(in: value).map { text.finding(at: $0.path, .settings($0.fault)) }
    return (DeskSettings(value.object ?? [:]), (text.findings + problems).sorted())
  }

  /// Changes the settings, every other key left as it is. Throws what the system refuses, and where the file is no JSON
  /// object: then it is left alone.
  package static func change(
    in folder: DataFolder, system: SystemCalls, _ change: (inout JSONObject) -> Void
  ) throws(StorageError) {
    let path = folder.deskFile
    let bytes = try asStorageError { () throws(SystemFailure) in try system.contentIfPresent(of: path) }
    var settings: JSONObject = ["format": .int(DeskSettings.knownFormat)]
    if let bytes {
      do {
        guard let object = try JSONReader.read(bytes.span).object else { return }
        settings = object
      } catch {
        var ruler = TextRuler()
        throw .notJSON(file: path, place: ruler.place(of: error.offset, in: bytes.span), error)
      }
    }
    change(&settings)
    try asStorageError { () throws(SystemFailure) in
      try ReplacingFile.write(JSONWriter.laidOut(.object(settings)), to: path, in: system)
    }
  }
}
