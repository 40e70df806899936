/// Why a file could not be read or written at all; faults inside files that are read are `Finding`s.
package enum StorageError: Error, Sendable, Equatable {
  /// The system refused an operation on a file.
  case system(SystemFailure)
  /// A file that must be JSON is none.
  case notJSON(file: String, place: TextPlace, JSONFault)
  /// Written by a later version than this one can read.
  case newerFormat(file: String, found: Int, known: Int)
  /// Something is there, but it is no folder.
  case notAFolder(String)
  /// A folder that was to be made new already holds files.
  case notEmpty(String)
  /// All letters for case numbers are claimed in this folder.
  case noWriterCodeLeft(String)
}

/// Runs what the system may refuse, as an error of the room.
func asStorageError<Value>(_ body: () throws(SystemFailure) -> Value) throws(StorageError) -> Value {
  do {
    return try body()
  } catch {
    throw .system(error)
  }
}
