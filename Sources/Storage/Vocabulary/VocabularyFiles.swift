package import Domain

/// Reads the concept vocabulary: what ships with the program, under the council's own `vocabulary/`.
///
/// A file is `{"format", "domain", "label", "concepts": […]}`. The council's files add concepts, replace those of the same
/// id, and retract them (`{"id", "retracted": true}`).
package enum VocabularyFiles {
  /// The concepts, and what is wrong in the files. A broken file or concept is left out and never hides the rest.
  package static func read(
    in folder: DataFolder, shipped: ShippedData?, system: SystemCalls
  ) -> (vocabulary: Vocabulary, findings: [Finding]) {
    var concepts: [String: Concept] = [:]
    var domains: [Vocabulary.Domain] = []
    var findings: [Finding] = []
    var bytesOfAll: [UInt8] = []
    var layers: [(path: String, prefix: String)] = []
    if let shipped, shipped.folder != folder {
      layers.append((shipped.folder.vocabulary, shipped.folder.vocabulary + "/"))
    }
    layers.append((folder.vocabulary, "vocabulary/"))
    for (path, prefix) in layers {
      for name in names(in: path, system) {
        let shown = prefix + name
        do {
          let bytes = try system.content(of: path.appendingName(name))
          bytesOfAll += Sodium.digest(bytes).utf8
          let file = JSONFile(name: shown, bytes: bytes)
          findings += file.findings
          guard let json = file.value?.object else {
            if let value = file.value {
              findings.append(file.finding(at: [], .vocabulary(.notAnObject(found: value.typeName))))
            }
            continue
          }
          take(json, of: file, into: &concepts, &domains, &findings)
        } catch {
          findings.append(Finding(file: shown, fault: .file(.unreadable(error.errno))))
        }
      }
    }
    let version = concepts.isEmpty ? "" : String(Sodium.digest(bytesOfAll).prefix(12))
    return (Vocabulary(Array(concepts.values), domains: domains, version: version), findings.sorted())
  }

  private static func names(in path: String, _ system: SystemCalls) -> [String] {
    ((try? system.names(inFolder: path)) ?? []).filter { $0.hasSuffix(".json") && $0 != "fields.json" }.sorted()
  }

  private static func take(
    _ json: JSONObject, of file: JSONFile, into concepts: inout [String: Concept],
    _ domains: inout [Vocabulary.Domain], _ findings: inout [Finding]
  ) {
    let code = json["domain"]?.string ?? ""
    if !code.isEmpty, let name = BilingualText(json["label"]) {
      domains.removeAll { $0.code == code }
      domains.append(Vocabulary.Domain(code: code, name: name))
    }
    guard let elements = json["concepts"]?.array else {
      findings.append(file.finding(at: [], .vocabulary(.missing(key: "concepts"))))
      return
    }
    for (place, element) in elements.enumerated() {
      let path: [JSONStep] = [.key("concepts"), .index(place)]
      guard let members = element.object else {
        let fault = VocabularyFault.wrongType(key: "concepts", found: element.typeName, expected: .object)
        findings.append(file.finding(at: path, .vocabulary(fault)))
        continue
      }
      guard let id = members["id"]?.string, !id.isEmpty else {
        findings.append(file.finding(at: path, .vocabulary(.missing(key: "id"))))
        continue
      }
      if members["retracted"]?.bool == true {
        concepts[id] = nil
      } else if let concept = Concept(members, domain: code) {
        concepts[id] = concept
      } else {
        let key = members["type"]?.string.flatMap(ConceptType.init) == nil ? "type" : "prefLabel"
        findings.append(file.finding(at: path, .vocabulary(.missing(key: key))))
      }
    }
  }
}
