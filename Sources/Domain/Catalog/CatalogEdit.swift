/// A change of one record that lies over the files: what keys become (nil: the key goes).
///
/// The journal keeps `{id, base, changes}` where `base` is the digest of the record it was made from, so that a change
/// made on an older state can be told. Applying is key by key, so changes of different keys by two people both hold.
package struct CatalogEdit: Sendable, Equatable {
  package let id: RecordID
  /// Digest of the record as its editor saw it, lower-case hex; nil where not known.
  package let base: String?
  /// The new value of each changed key; `null` removes it.
  package let changes: JSONObject

  package init(id: RecordID, base: String?, changes: JSONObject) {
    self.id = id
    self.base = base
    self.changes = changes
  }

  /// The record's JSON with the changes made; `id` can't change.
  package func applied(to json: JSONObject) -> JSONObject {
    var edited = json
    for change in changes.members where change.key != "id" {
      edited[change.key] = change.value == .null ? nil : change.value
    }
    return edited
  }

  /// The changes that lead from one state of a record to another, in the order of the new state.
  package static func difference(from old: JSONObject, to new: JSONObject) -> JSONObject {
    var changes = JSONObject()
    for member in new.members where old[member.key] != member.value { changes[member.key] = member.value }
    for member in old.members where new[member.key] == nil { changes[member.key] = .null }
    return changes
  }
}
