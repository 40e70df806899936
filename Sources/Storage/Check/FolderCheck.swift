package import Domain

/// Finds everything that `madoguchi check` tells of settings, vocabulary and catalog; the journal's reader adds its own.
package enum FolderCheck {
  /// Sorted. `changes` are the journal's over the catalog; `today` is the council's. The vocabulary is read where the
  /// caller has not done so.
  package static func findings(
    in folder: DataFolder, shipped: ShippedData?, vocabulary: VocabularyReading? = nil,
    under changes: [Ledger.CatalogChange], today: CivilDate, system: SystemCalls
  ) -> [Finding] {
    let vocabulary = vocabulary ?? VocabularyFiles.read(in: folder, shipped: shipped, system: system)
    let fields = FieldFile.read(in: folder, shipped: shipped, system: system)
    let catalog = CatalogCheck.findings(
      in: CatalogFiles.read(in: folder, system: system), under: changes, fields: fields.list,
      vocabulary: vocabulary.vocabulary, today: today, folder: folder, system: system)
    return
      (DeskFile.read(in: folder, system: system).findings + fields.findings
      + VocabularyCheck.findings(in: vocabulary) + catalog
      + staleFiles(in: folder, system: system)).sorted()
  }

  /// Files that a kill left beside those they were to replace, in the folders whose files are replaced as a whole.
  private static func staleFiles(in folder: DataFolder, system: SystemCalls) -> [Finding] {
    let places = [(folder.path, ""), (folder.catalog, "catalog/"), (folder.vocabulary, "vocabulary/")]
    return places.flatMap { path, prefix in
      ((try? system.names(inFolder: path)) ?? []).filter(ReplacingFile.isTemporary)
        .map { Finding(file: prefix + $0, fault: .file(.staleTemporaryFile)) }
    }
  }
}
