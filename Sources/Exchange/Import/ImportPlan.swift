package import Domain
package import Storage

/// What an import would change: which records are new, which edits join it to records that are there, what stays as it is.
///
/// A record of the file belongs to the record of the catalog that carries its list's id (`nii`, `ror`), else to the one of
/// its own id, else to the one of its Japanese name (`NameMatching`). Where a name is shared and nothing tells the bodies
/// apart, the record is added beside the others and this is told: two records of one body can be made one by a person, two
/// bodies in one record can't be made two. Nothing a person typed is overwritten (`RecordFilling`), so importing a file
/// twice changes nothing the second time, and the order of two lists does not change who is joined to whom.
package struct ImportPlan: Sendable {
  /// A record for the catalog, new in every key.
  package private(set) var additions: [ImportedRecord] = []
  /// Changes of records that are there.
  package private(set) var merges: [Merge] = []
  /// Records of the catalog that say all that the file says.
  package private(set) var unchanged: [RecordID] = []
  package private(set) var setAside: [SetAside] = []
  /// What a person may want to look at; nothing waits for it.
  package private(set) var notes: [ImportNote] = []

  package struct Merge: Sendable, Equatable {
    /// How the two were found to be one body.
    package enum Way: Sendable, Equatable {
      case id, name, otherName
    }
    package let record: ImportedRecord
    package let edit: CatalogEdit
    package let way: Way
  }

  package struct SetAside: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
      /// `id`, `kind` or `name` is missing; readers of this room give none such.
      case noRecord
      /// The catalog has something else under this id.
      case idTaken(RecordID)
      /// Another row of the file was joined to this record already.
      case doubleInFile(RecordID)
    }
    package let record: ImportedRecord
    package let reason: Reason
  }

  /// Compares a file with the catalog; the file's records take the `aliases` of their names along. `digest` gives the
  /// `base` of an edit. Linear in both.
  package init(
    catalog: Catalog, imported file: ImportReading, aliases: CuratedAliases = .none, digest: (JSONObject) -> String?
  ) {
    let imported = aliases.added(to: file)
    let idKey = imported.format.idKey
    var byListID: [String: RecordID] = [:]
    for record in catalog.records where record.kind == .institution {
      if let id = ImportPlan.listID(of: record.json, idKey), byListID[id] == nil { byListID[id] = record.id }
    }
    let proposals = imported.records.map { CatalogRecord($0.json) }
    let byID = proposals.map { proposal -> CatalogRecord? in
      guard let proposal else { return nil }
      let known = ImportPlan.listID(of: proposal.json, idKey).flatMap { byListID[$0] }
      return catalog[known ?? proposal.id]
    }
    // Who carries an id of this list is somebody already, and can't be found a second time by name.
    let open = catalog.records.map { $0.json[idKey] == nil ? NameMatching.Entry($0, leavingOut: aliases) : nil }
    let matching = NameMatching(
      catalog: open,
      imported: zip(proposals, byID).map { proposal, known in
        known == nil ? proposal.flatMap { NameMatching.Entry($0, leavingOut: aliases) } : nil
      })

    var taken: Set<RecordID> = []
    for (index, record) in imported.records.enumerated() {
      guard let proposal = proposals[index] else {
        setAside.append(SetAside(record: record, reason: .noRecord))
        continue
      }
      let target = byID[index] ?? matching.joined[index].map { catalog.records[$0] }
      if let target, target.kind != .institution {
        setAside.append(SetAside(record: record, reason: .idTaken(target.id)))
      } else if !taken.insert(target?.id ?? proposal.id).inserted {
        setAside.append(SetAside(record: record, reason: .doubleInFile(target?.id ?? proposal.id)))
      } else if let target {
        let way: Merge.Way =
          byID[index] != nil ? .id : matching.byOtherName.contains(index) ? .otherName : .name
        merge(record, into: target, way: way, digest: digest)
      } else {
        additions.append(record)
        if let others = matching.ambiguous[index] {
          notes.append(
            ImportNote(
              place: record.place, id: proposal.id, kind: .sharedName(others.map { catalog.records[$0].id })))
        }
      }
    }
  }

  private mutating func merge(
    _ record: ImportedRecord, into target: CatalogRecord, way: Merge.Way, digest: (JSONObject) -> String?
  ) {
    let filled = RecordFilling.filled(target.json, from: record.json)
    let changes = CatalogEdit.difference(from: target.json, to: filled)
    let differing = RecordFilling.differences(target.json, from: record.json)
    if !differing.isEmpty {
      notes.append(ImportNote(place: record.place, id: target.id, kind: .kept(keys: differing)))
    }
    if changes.isEmpty {
      unchanged.append(target.id)
    } else {
      let edit = CatalogEdit(id: target.id, base: digest(target.json), changes: changes)
      merges.append(Merge(record: record, edit: edit, way: way))
      if way == .otherName { notes.append(ImportNote(place: record.place, id: target.id, kind: .joinedByOtherName)) }
    }
  }

  /// A list's own id as compared: ROR's with or without the address before it, in lower case.
  private static func listID(of json: JSONObject, _ key: String) -> String? {
    guard let text = json[key]?.string, let last = text.split(separator: "/").last else { return nil }
    return last.lowercased()
  }
}

/// Something about one record that a plan tells beside what it does.
package struct ImportNote: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The name is shared with these records of the catalog, or with others of the file: it was added, not joined.
    case sharedName([RecordID])
    /// Joined because a former or other name of one is the name of the other.
    case joinedByOtherName
    /// The file says something else of these keys; the catalog's values stay.
    case kept(keys: [String])
  }

  package let place: TextPlace
  /// The record of the catalog, or the one that is new.
  package let id: RecordID
  package let kind: Kind

  package init(place: TextPlace, id: RecordID, kind: Kind) {
    self.place = place
    self.id = id
    self.kind = kind
  }
}

extension ImportPlan {
  /// The catalog as it is when the plan has been carried out. O(n log n).
  package func applied(to catalog: Catalog) -> Catalog {
    var edits: [RecordID: CatalogEdit] = [:]
    for merge in merges { edits[merge.edit.id] = merge.edit }
    let edited = catalog.records.compactMap { record in
      edits[record.id].map { CatalogRecord($0.applied(to: record.json)) } ?? record
    }
    return Catalog(edited + additions.compactMap { CatalogRecord($0.json) })
  }
}
