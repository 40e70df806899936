/// The catalog as a whole: every sound record, in the order of ids, with look-up by id and by institution.
///
/// A record number is its place in `records`; numbers hold for one value of the catalog only.
package struct Catalog: Sendable {
  /// Ordered by id, so that a number's order is the id's order and ties are stable.
  package let records: [CatalogRecord]
  private let numbers: [RecordID: Int]

  /// Of several records with one id the first given is kept (`CatalogProblem` tells of the others). O(n log n).
  package init(_ records: [CatalogRecord]) {
    var seen: Set<RecordID> = []
    let kept = records.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    self.records = kept
    numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0) })
  }

  package subscript(id: RecordID) -> CatalogRecord? { numbers[id].map { records[$0] } }

  /// The record of an id written as text, nil where the text is no id of this catalog.
  package func record(id text: String) -> CatalogRecord? { RecordID(text).flatMap { self[$0] } }

  /// The number of a record, its place in `records`.
  package func number(of id: RecordID) -> Int? { numbers[id] }

  /// The institution behind a record: the record itself where it is one, nil where none is named or known.
  package func institution(of record: CatalogRecord) -> CatalogRecord? {
    record.kind == .institution ? record : record.institutionID.flatMap { self[$0] }
  }

  /// The contact to read out: the record's own; key by key what it does not say is its institution's only where the
  /// record has no contact at all (a person's extension must not be joined to another department's phone).
  package func contact(of record: CatalogRecord) -> Contact? {
    record.ownContact ?? institution(of: record)?.ownContact
  }
}
