/// What comes with the program: the sample council, the vocabulary and the templates. The program never writes there.
///
/// It is laid out as a data folder.
package struct ShippedData: Sendable, Equatable {
  package let folder: DataFolder

  package init(_ folder: DataFolder) { self.folder = folder }

  /// Looks in `share` (`$MADOGUCHI_SHARE`), then in `../share/madoguchi` beside the executable, then in the `data/` of a
  /// checkout above it; nil where none is there, which is a warning and leaves the desk without concepts.
  ///
  /// `executable` is the program's own path; links in it are followed. A `data` folder above counts only where it holds
  /// a `desk.json`, since `data` is a common name.
  package static func find(share: String?, executable: String?, in system: SystemCalls) -> ShippedData? {
    if let share, !share.isEmpty, isFolder(share, in: system) { return ShippedData(DataFolder(share)) }
    guard let executable, let own = (try? system.resolved(executable))?.parentFolder else { return nil }
    if let installed = own.parentFolder?.appendingName("share/madoguchi"), isFolder(installed, in: system) {
      return ShippedData(DataFolder(installed))
    }
    var above: String? = own
    while let folder = above {
      let data = DataFolder(folder.appendingName("data"))
      if let file = try? system.statusIfPresent(of: data.deskFile), file.kind == .file { return ShippedData(data) }
      above = folder.parentFolder
    }
    return nil
  }

  private static func isFolder(_ path: String, in system: SystemCalls) -> Bool {
    (try? system.statusIfPresent(of: path))?.kind == .folder
  }
}
