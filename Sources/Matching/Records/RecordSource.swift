/// Gives a record by number when it is shown, so that a search never decodes more than what is on the screen.
package protocol RecordSource {
  /// nil where there is no such record, or it cannot be read any more.
  func searchableRecord(_ number: RecordNumber) -> SearchableRecord?
}

extension [SearchableRecord]: RecordSource {
  package func searchableRecord(_ number: RecordNumber) -> SearchableRecord? {
    indices.contains(Int(number.rawValue)) ? self[Int(number.rawValue)] : nil
  }
}
