package import Domain

/// What this user's writer for one folder remembers between runs: who it is and how far it has written.
///
/// Kept as `{"format": 1, "desk", "folder", "writer", "seq", "head", "coordinator", "code"}`; keys that this version
/// does not know stay.
package struct WriterState: Sendable, Equatable {
  /// The name of its files in the data folder.
  package var writer: WriterID
  /// Its last event's `seq`; 0 where it has written none.
  package var seq: Int
  /// Its last event's `sum`; `""` where it has written none.
  package var head: String
  /// The coordinator who works here, for events that name nobody.
  package var coordinator: String?
  /// The letters wanted for case numbers, until a `deskOpened` has claimed some.
  package var wantedCode: WriterCode?
  private var others = JSONObject()

  package init(writer: WriterID, seq: Int = 0, head: String = "") {
    self.writer = writer
    self.seq = seq
    self.head = head
  }

  /// nil where the text says nothing usable: then a new writer is taken.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSONReader.read(bytes.span).object, json["format"]?.int == WriterState.format,
      let writer = json["writer"]?.string, WriterState.isWriterID(writer), let seq = json["seq"]?.int, seq >= 0,
      let head = json["head"]?.string
    else { return nil }
    self.init(writer: WriterID(writer), seq: seq, head: head)
    coordinator = json["coordinator"]?.string
    wantedCode = json["code"]?.string.flatMap(WriterCode.init)
    others = json
  }

  func json(desk: String?, folder: String) -> JSONObject {
    var json = others
    json["format"] = .int(WriterState.format)
    json["desk"] = desk.map(JSONValue.string)
    json["folder"] = .string(folder)
    json["writer"] = .string(writer.text)
    json["seq"] = .int(seq)
    json["head"] = .string(head)
    json["coordinator"] = coordinator.map(JSONValue.string)
    json["code"] = wantedCode.map { .string($0.text) }
    return json
  }

  /// The same person's next writer: another id, nothing written yet.
  func renewed(_ writer: WriterID) -> WriterState {
    var renewed = self
    renewed.writer = writer
    renewed.seq = 0
    renewed.head = ""
    return renewed
  }

  private static let format = 1

  private static func isWriterID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}

extension WriterID {
  /// A new writer's id: twelve letters and digits without look-alikes, 60 bits, so that no two ever meet.
  package static func random(in system: SystemCalls) -> WriterID {
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    return WriterID(String(decoding: system.random(12).map { letters[Int($0 & 31)] }, as: UTF8.self))
  }
}
