internal import Domain

/// Follows the three files of one writer and joins what they say to events.
struct WriterFiles: Sendable {
  let writer: WriterID
  private(set) var chain: JournalChain
  private(set) var payloads: [PayloadPart: PayloadFile] = [:]
  /// Events whose payload is not here.
  private(set) var missing: [MissingPayload] = []

  private var journalFile: FollowedFile
  private var payloadFiles: [PayloadPart: FollowedFile] = [:]
  /// What is wrong and stays so; what may pass (a torn tail, a refusal) is read from the state.
  private var faults: [Finding] = []
  private var refusals: [String: SystemFailure] = [:]

  struct MissingPayload: Sendable {
    let event: EventID
    let caseID: EventID
    let part: PayloadPart
    let line: Int
  }

  /// What a reading gave; nil where the files no longer go on from what was read, and all must be read again.
  typealias News = [Event]?

  init(writer: WriterID) {
    self.writer = writer
    chain = JournalChain(writer: writer)
    journalFile = FollowedFile(name: JournalPlaces.journal(of: writer))
    for part in PayloadPart.allCases {
      payloads[part] = PayloadFile()
      payloadFiles[part] = FollowedFile(name: JournalPlaces.payload(part, of: writer))
    }
  }

  /// Why a file could not be read at the last try, if so.
  var journalRefusal: SystemFailure? { refusals[journalFile.name] }

  /// Events that were appended since the last call, joined with their payloads. The journal is read first, since a
  /// payload is on the disk before its line.
  /// An event that is among `seen` (a doubled line, a copied file) is not given again; what is given joins them.
  mutating func readNew(in folder: String, of system: SystemCalls, seen: inout Set<EventID>) -> News {
    refusals = [:]
    var lines: [JournalChain.Numbered] = []
    switch journalFile.news(after: chain.offset, in: folder, of: system) {
    case .none: break
    case .replaced: return nil
    case .refused(let failure): refusals[journalFile.name] = failure
    case .bytes(let bytes):
      guard let news = chain.read(bytes.span) else { return nil }
      lines = news.lines
      faults += news.faults.map { Finding(file: journalFile.name, place: $0.place, fault: $0.fault) }
    }
    for part in PayloadPart.allCases {
      guard readPayloads(part, in: folder, of: system) else { return nil }
    }
    // Words that came later than their event: the event was given without them.
    if missing.contains(where: { payloads[$0.part]?.holds($0.event) == true }) { return nil }
    return lines.compactMap { seen.insert($0.line.header.id).inserted ? join($0) : nil }
  }

  /// False where the file was replaced, as by an erasure.
  private mutating func readPayloads(_ part: PayloadPart, in folder: String, of system: SystemCalls) -> Bool {
    guard var file = payloadFiles[part], var payload = payloads[part] else { return true }
    switch file.news(after: payload.offset, in: folder, of: system) {
    case .none: return true
    case .replaced: return false
    case .refused(let failure):
      // Another user's private file is not for us: it counts as not here.
      if part != .private || !failure.isForbidden { refusals[file.name] = failure }
    case .bytes(let bytes):
      guard payload.read(bytes.span) else { return false }
    }
    payloadFiles[part] = file
    payloads[part] = payload
    return true
  }

  private mutating func join(_ numbered: JournalChain.Numbered) -> Event {
    let line = numbered.line
    return Event(
      header: line.header,
      body: EventBody(
        type: line.type,
        parts: EventParts(
          data: line.data, texts: content(.texts, of: numbered), confidential: content(.private, of: numbered))))
  }

  private mutating func content(_ part: PayloadPart, of numbered: JournalChain.Numbered) -> JSONObject {
    guard let digest = numbered.line.seals[part] else { return [:] }
    let event = numbered.line.header.id
    switch payloads[part]?.claim(event, sealedWith: digest) {
    case .sealed(let data)?: return data
    case .changed(let line)?:
      faults.append(
        Finding(
          file: JournalPlaces.payload(part, of: writer), place: TextPlace(line: line, column: 1),
          fault: .journal(.payloadMismatch(part, event: event.text))))
    case .missing?, nil:
      let caseID = numbered.line.data["case"]?.string.map(EventID.init) ?? event
      missing.append(MissingPayload(event: event, caseID: caseID, part: part, line: numbered.number))
    }
    return [:]
  }
}

extension WriterFiles {
  /// Everything that is wrong or worth knowing in these files.
  func findings(erased: ErasedEvents) -> [Finding] {
    var findings = faults
    for (file, failure) in refusals { findings.append(Finding(file: file, fault: .file(.unreadable(failure.errno)))) }
    findings += tail(
      of: journalFile.name, torn: chain.tornBytes, unterminated: chain.lacksNewline, line: chain.line)
    for part in PayloadPart.allCases {
      guard let payload = payloads[part] else { continue }
      let file = JournalPlaces.payload(part, of: writer)
      findings += payload.faults.map { Finding(file: file, place: $0.place, fault: $0.fault) }
      findings += tail(
        of: file, torn: payload.tornBytes, unterminated: payload.lacksNewline, line: payload.line)
      findings += payload.orphans.map {
        Finding(
          file: file, place: TextPlace(line: $0.line, column: 1),
          fault: .journal(.orphanPayload(part, event: $0.payload.event.text)))
      }
      findings += absences(of: part, erased: erased)
    }
    return findings
  }

  private func tail(of file: String, torn: Int, unterminated: Bool, line: Int) -> [Finding] {
    if torn > 0 {
      return [Finding(file: file, place: TextPlace(line: line + 1, column: 1), fault: .journal(.tornLastLine))]
    }
    guard unterminated else { return [] }
    return [Finding(file: file, place: TextPlace(line: line, column: 1), fault: .journal(.unterminatedLastLine))]
  }

  /// A private file that is not here at all is told once, not for each of its events.
  private func absences(of part: PayloadPart, erased: ErasedEvents) -> [Finding] {
    let absent = missing.filter { $0.part == part && !erased.contains($0) }
    let told = part == .private && payloadFiles[part]?.isHere != true ? Array(absent.prefix(1)) : absent
    return told.map {
      Finding(
        file: journalFile.name, place: TextPlace(line: $0.line, column: 1),
        fault: .journal(.payloadMissing(part, event: $0.event.text)))
    }
  }
}
