/// Reads the concept vocabulary: what ships with the program, under the council's own `vocabulary/`.
///
/// Of a layer it takes the files of concepts, `MisconversionFile` and `TaughtFile`. A file of concepts is `{"format", "domain", "label", "concepts": […]}`. The council's files add concepts, replace those of the same
/// id, and retract them (`{"id", "retracted": true}`).
package enum VocabularyFiles {
  /// The concepts, where they stand, and what is wrong. A broken file or concept is left out and never hides the rest;
  /// within a layer the first of an id counts. Throws nothing. Linear in the text; values are read once.
  package static func read(in folder: DataFolder, shipped: ShippedData?, system: SystemCalls) -> VocabularyReading {
    var collector = ConceptCollector()
    if let shipped, shipped.folder != folder {
      let path = shipped.folder.vocabulary
      read(path, as: path, isShipped: true, system: system, into: &collector)
    }
    read(
      folder.vocabulary, as: "vocabulary", isShipped: shipped?.folder == folder, system: system, into: &collector)
    return collector.finished()
  }

  private static func read(
    _ path: String, as shown: String, isShipped: Bool, system: SystemCalls, into collector: inout ConceptCollector
  ) {
    collector.beginLayer()
    do {
      if let status = try system.statusIfPresent(of: path), status.kind != .folder {
        collector.tell(.file(.notAFolder), in: shown)
        return
      }
      for name in try system.names(inFolder: path) where isVocabularyFile(name) {
        do {
          let bytes = try system.content(of: path.appendingName(name))
          switch name {
          case MisconversionFile.name: collector.takeMisconversions(bytes, name: shown.appendingName(name))
          case TaughtFile.name: collector.takeTaught(bytes, name: shown.appendingName(name))
          default: collector.take(bytes, name: shown.appendingName(name), isShipped: isShipped)
          }
        } catch {
          collector.tell(.file(.unreadable(error.errno)), in: shown.appendingName(name))
        }
      }
    } catch {
      collector.tell(.file(.unreadable(error.errno)), in: shown)
    }
  }

  /// Hidden files are what an editor writes beside; the list of fields is no part of the vocabulary.
  private static func isVocabularyFile(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasPrefix(".") && name != FieldFile.name
  }
}
