/// The folder that holds everything a council keeps, and the names in it (DESIGN §3).
package struct DataFolder: Sendable, Equatable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The folder to use: `option` (`--data`), else `$MADOGUCHI_DATA`, else `$XDG_DATA_HOME/madoguchi`, else
  /// `~/.local/share/madoguchi`; nil where not even `$HOME` is known.
  ///
  /// `variable` looks a variable of the environment up; an empty one counts as unset, and so does an `XDG_DATA_HOME`
  /// that is no absolute path (as its specification asks).
  package init?(option: String?, variable: (String) -> String?) {
    func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    if let option {
      self.init(option)
    } else if let given = value("MADOGUCHI_DATA") {
      self.init(given)
    } else if let shared = value("XDG_DATA_HOME"), shared.hasPrefix("/") {
      self.init(shared.appendingName("madoguchi"))
    } else if let home = value("HOME") {
      self.init(home.appendingName(".local/share/madoguchi"))
    } else {
      return nil
    }
  }

  /// The path of a name inside the folder.
  package func path(of name: String) -> String { path.appendingName(name) }

  package var deskFile: String { path(of: DataFolder.deskFileName) }
  package var catalog: String { path(of: "catalog") }
  package var vocabulary: String { path(of: "vocabulary") }
  package var templates: String { path(of: "templates") }
  package var journal: String { path(of: "journal") }
  package var texts: String { path(of: "texts") }
  package var `private`: String { path(of: "private") }
  package var drafts: String { path(of: "drafts") }
  package var cache: String { path(of: ".cache") }

  package static let deskFileName = "desk.json"
}

extension DataFolder {
  /// What stands at the folder's path.
  package enum State: Sendable, Equatable {
    /// Nothing yet: the first start makes it.
    case missing
    case empty
    case present
  }

  /// Looks what is there. Throws `.notAFolder` for a file of that name, and what the system refuses.
  package func state(in system: SystemCalls) throws(StorageError) -> State {
    let status = try asStorageError { () throws(SystemFailure) in try system.statusIfPresent(of: path) }
    guard let status else { return .missing }
    guard status.kind == .folder else { throw .notAFolder(path) }
    let names = try asStorageError { () throws(SystemFailure) in try system.names(inFolder: path) }
    return names.isEmpty ? .empty : .present
  }
}
