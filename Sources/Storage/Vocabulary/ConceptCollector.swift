import Domain

/// Gathers the concepts of the vocabulary's files, layer over layer.
///
/// What counts of an id is the first sound entry of the topmost layer that has one; a retraction takes away what lies
/// below it.
struct ConceptCollector {
  private var reading = VocabularyReading()
  private var concepts: [String: Concept] = [:]
  private var domains: [Vocabulary.Domain] = []
  private var misconversions: [Misconversion] = []
  /// The first entry of each id in this layer.
  private var first: [String: VocabularyReading.Origin] = [:]
  private var digests: [UInt8] = []
  /// Wordings approved for concepts, with where each file stands, for the faults that only all concepts show.
  private var taught: [TaughtLabel] = []
  private var taughtFiles: [JSONFile] = []

  mutating func beginLayer() { first = [:] }

  /// Tells what is wrong with a file or folder as a whole.
  mutating func tell(_ fault: FindingFault, in file: String) {
    reading.findings.append(Finding(file: file, fault: fault))
  }

  /// Takes a file of the layer.
  mutating func take(_ bytes: [UInt8], name: String, isShipped: Bool) {
    digests += Sodium.rawDigest(bytes.span)
    let scanner = VocabularyScanner(bytes.span)
    let domain = scanner.head["domain"]?.string ?? ""
    reading.files.append(
      VocabularyReading.File(name: name, bytes: bytes, isShipped: isShipped, domain: domain))
    if !domain.isEmpty, let wording = BilingualText(scanner.head["label"]) {
      domains.removeAll { $0.code == domain }
      domains.append(Vocabulary.Domain(code: domain, name: wording))
    }
    var ruler = TextRuler()
    for (fault, offset) in scanner.faults.sorted(by: { $0.offset < $1.offset }) {
      reading.findings.append(Finding(file: name, place: ruler.place(of: offset, in: bytes.span), fault: fault))
    }
    for (value, offset) in scanner.elements ?? [] {
      take(value, at: VocabularyReading.Origin(file: reading.files.count - 1, offset: offset), domain: domain)
    }
  }

  /// Takes the layer's table of misconversions.
  mutating func takeMisconversions(_ bytes: [UInt8], name: String) {
    digests += Sodium.rawDigest(bytes.span)
    let file = JSONFile(name: name, bytes: bytes)
    reading.findings += file.findings
    guard let value = file.value else { return }
    reading.findings += MisconversionFile.problems(in: value).map {
      file.finding(at: $0.path, .misconversion($0.fault))
    }
    var groups: [Misconversion] = []
    for group in MisconversionFile.groups(in: value) where !groups.contains(where: { $0.reading == group.reading }) {
      groups.append(group)
    }
    misconversions.removeAll { below in groups.contains { $0.reading == below.reading } }
    misconversions += groups
  }

  /// Takes the layer's approved wordings.
  mutating func takeTaught(_ bytes: [UInt8], name: String) {
    digests += Sodium.rawDigest(bytes.span)
    let file = JSONFile(name: name, bytes: bytes)
    reading.findings += file.findings
    guard let value = file.value else { return }
    reading.findings += TaughtFile.problems(in: value).map { file.finding(at: $0.path, .vocabulary($0.fault)) }
    taught += TaughtFile.labels(in: value)
    taughtFiles.append(file)
  }

  /// Approved wordings of concepts that are nowhere.
  private var strayTaught: [Finding] {
    taughtFiles.flatMap { file in
      (file.value?.object?["labels"]?.array ?? []).enumerated().compactMap { place, element -> Finding? in
        guard let id = element.object?["concept"]?.string, concepts[id] == nil else { return nil }
        return file.finding(
          at: [.key("labels"), .index(place), .key("concept")], .vocabulary(.dangling(key: "concept", id: id)))
      }
    }
  }

  private mutating func take(_ value: JSONValue, at origin: VocabularyReading.Origin, domain: String) {
    if let (path, fault) = ConceptShape.reasonToSetAside(value) {
      reading.findings += reading.located([(origin, path, fault)])
      if let id = value.object?["id"]?.string { reading.absent.insert(id) }
      return
    }
    guard let members = value.object, let id = members["id"]?.string else { return }
    if let earlier = first[id] {
      if reading.value(at: earlier) != value {
        let fault = VocabularyFault.doubleID(id, first: place(of: earlier))
        reading.findings += reading.located([(origin, [.key("id")], fault)])
      }
      return
    }
    first[id] = origin
    if members["retracted"]?.bool == true {
      if concepts.removeValue(forKey: id) == nil {
        reading.findings += reading.located([(origin, [.key("id")], .retractsNothing(id))])
      }
      reading.origins[id] = nil
      reading.absent.insert(id)
    } else if let concept = Concept(members, domain: domain) {
      concepts[id] = concept
      reading.origins[id] = origin
      if concept.type == .symptom, concept.replacedBy == nil { reading.files[origin.file].symptomCount += 1 }
    }
  }

  /// `surface.json:12`.
  private func place(of origin: VocabularyReading.Origin) -> String {
    var ruler = TextRuler()
    let file = reading.files[origin.file]
    return "\(file.name):\(ruler.place(of: origin.offset, in: file.bytes.span).line)"
  }

  /// What was gathered, with the vocabulary's version: twelve hex digits that the same files always give.
  func finished() -> VocabularyReading {
    var result = reading
    let version = concepts.isEmpty ? "" : String(Sodium.digest(digests).prefix(12))
    result.vocabulary = Vocabulary(
      Array(concepts.values), domains: domains, misconversions: misconversions, version: version
    ).teaching(taught, keepingVersion: true)
    result.findings += strayTaught
    result.absent.subtract(concepts.keys)
    result.findings.sort()
    return result
  }
}
