package import Exchange
import Domain
package import Storage

extension OpenedFolder {
  /// Carries a plan out: new records go to the end of `catalog/<format>-<writer>.jsonl`, changes of records that are
  /// there become `recordEdited`. The new records are on the disk before the first change; doing it again after a
  /// failure in between takes up where it stopped, since what is there counts as unchanged.
  package mutating func carryOut(_ plan: ImportPlan, format: ImportFormat) throws(StorageError) {
    if isReadOnly {
      throw .newerFormat(file: folder.deskFile, found: settings.format, known: DeskSettings.knownFormat)
    }
    if !plan.additions.isEmpty {
      if try identity.load() == nil { try identity.update { _ in } }
      let name = try identity.load()?.writer.text ?? "unremembered"
      let path = folder.path(of: "catalog/\(format.rawValue)-\(name).jsonl")
      do throws(SystemFailure) {
        try system.makeFolders(folder.catalog)
        var bytes = try system.contentIfPresent(of: path) ?? []
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        for addition in plan.additions {
          bytes += JSONWriter.line(.object(addition.json))
          bytes.append(UInt8(ascii: "\n"))
        }
        try ReplacingFile.write(bytes, to: path, in: system)
      } catch {
        throw .system(error)
      }
    }
    if !plan.merges.isEmpty { try append(plan.merges.map { .recordEdited($0.edit) }) }
  }

  /// The curated abbreviations that ship with the program; none where they are not there.
  package var shippedAliases: CuratedAliases {
    guard let path = shipped?.folder.path(of: "import/aliases.json"),
      let bytes = try? system.contentIfPresent(of: path),
      let aliases = try? CuratedAliases(bytes, file: path)
    else { return .none }
    return aliases
  }
}
