package import Domain

/// What the files of `catalog/` gave: the records, where each stands, and what had to be left out and why.
package struct CatalogReading: Sendable {
  /// Where a record stands.
  package struct Origin: Sendable, Equatable {
    /// The file's place in `files`.
    package let file: Int
    /// From 1.
    package let line: Int
    /// Of the record's first byte in the file.
    package let offset: Int
  }

  /// The files read, as paths inside the data folder (`catalog/a.json`), in the order of their names.
  package var files: [String] = []
  /// The usable records in the order of files and places, each id once.
  package var records: [CatalogRecord] = []
  /// Where each of `records` stands.
  package var origins: [Origin] = []
  /// One finding for each record that was set aside, saying why.
  package var setAside: [Finding] = []
  /// Everything found while reading, `setAside` included, in the order of files and places. It is what shows without
  /// looking into sound records; `CatalogCheck` finds the rest.
  package var findings: [Finding] = []

  package init() {}
}

extension CatalogReading {
  /// The catalog as it stands with the journal's changes over the files.
  ///
  /// An added record whose id the files already have is passed over: it was folded into them since. A change of a record
  /// that is nowhere, or that would leave no sound record, has no effect and is handed back.
  package func catalog(
    under changes: [Ledger.CatalogChange]
  ) -> (catalog: Catalog, withoutEffect: [Ledger.CatalogChange]) {
    if changes.isEmpty { return (Catalog(records), []) }
    var edited = records
    var places = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($1.id, $0) })
    var withoutEffect: [Ledger.CatalogChange] = []
    for change in changes {
      switch change {
      case .added(let json):
        guard let record = CatalogRecord(json) else {
          withoutEffect.append(change)
          continue
        }
        if places[record.id] == nil {
          places[record.id] = edited.count
          edited.append(record)
        }
      case .edited(let edit):
        guard let place = places[edit.id], let record = CatalogRecord(edit.applied(to: edited[place].json)) else {
          withoutEffect.append(change)
          continue
        }
        edited[place] = record
      }
    }
    return (Catalog(edited), withoutEffect)
  }
}
