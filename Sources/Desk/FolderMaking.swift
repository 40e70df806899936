import Domain
package import Storage

/// Makes a data folder as a first start or `init` wants it.
package enum FolderMaking {
  /// What `init` may be told beside the beginning.
  package struct Options: Sendable, Equatable {
    package var isShared = false

    package init(isShared: Bool = false) { self.isShared = isShared }
  }

  /// A copy of the sample where `beginning` names no council, else an empty folder. The settings get an id of their own,
  /// the language, and a coordinator who is not in the list yet.
  ///
  /// Throws `.notEmpty` where something is there, and what the system refuses. Without a shipped sample the folder is empty.
  package static func make(
    _ folder: DataFolder, _ beginning: FirstStart.Beginning, options: Options = Options(), shipped: ShippedData?,
    stamps: Stamps = .real, system: SystemCalls = .real
  ) throws(StorageError) {
    let id = stamps.eventID().text
    func complete(_ settings: inout JSONObject) {
      settings["language"] = .string(beginning.language.rawValue)
      if options.isShared { settings["shared"] = .bool(true) }
      if let person = beginning.coordinator { add(person, to: &settings) }
    }
    if beginning.council == nil, let shipped {
      try NewFolder.make(folder, copying: shipped, id: id, changing: complete, in: system)
    } else {
      var settings: JSONObject = ["format": .int(DeskSettings.knownFormat), "id": .string(id)]
      if let council = beginning.council, !council.isEmpty { settings["council"] = .string(council) }
      complete(&settings)
      try NewFolder.make(folder, settings: settings, in: system)
    }
  }

  /// Adds a new coordinator to the folder's list and remembers who sits here.
  package static func seat(
    _ person: FirstStart.Person, in opened: OpenedFolder
  ) throws(StorageError) {
    if person.newName != nil {
      try DeskFile.change(in: opened.folder, system: opened.system) { add(person, to: &$0) }
    }
    try opened.remember(coordinator: person.code, code: nil)
  }

  private static func add(_ person: FirstStart.Person, to settings: inout JSONObject) {
    guard let name = person.newName else { return }
    let entry: JSONObject = ["code": .string(person.code), "name": .string(name)]
    settings["coordinators"] = .array((settings["coordinators"]?.array ?? []) + [.object(entry)])
  }
}
