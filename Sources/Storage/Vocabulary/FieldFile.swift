package import Domain

/// Reads the list of technical fields, `vocabulary/fields.json`: the council's own where it has one, else the shipped.
package enum FieldFile {
  /// The list, nil where there is none to be read (then no field code is judged), and what is wrong in the file.
  package static func read(
    in folder: DataFolder, shipped: ShippedData?, system: SystemCalls
  ) -> (list: FieldList?, findings: [Finding]) {
    let own = read(folder.vocabulary.appendingName(name), as: "vocabulary/" + name, system: system)
    if let own, own.list != nil { return own }
    let path = shipped?.folder.vocabulary.appendingName(name)
    let other = path.flatMap { read($0, as: $0, system: system) }
    return (other?.list, (own?.findings ?? []) + (other?.findings ?? []))
  }

  static let name = "fields.json"

  private static func read(
    _ path: String, as name: String, system: SystemCalls
  ) -> (list: FieldList?, findings: [Finding])? {
    do {
      guard let bytes = try system.contentIfPresent(of: path) else { return nil }
      let file = JSONFile(name: name, bytes: bytes)
      guard let value = file.value else { return (nil, file.findings) }
      let findings = problems(in: value).map { path, fault in file.finding(at: path, .fieldList(fault)) }
      return (value.object.map { FieldList($0) }, (file.findings + findings).sorted())
    } catch {
      return (nil, [Finding(file: name, fault: .file(.unreadable(error.errno)))])
    }
  }

  private static func problems(in value: JSONValue) -> [([JSONStep], FieldListFault)] {
    guard let json = value.object else { return [([], .notAnObject(found: value.typeName))] }
    guard let fields = json["fields"] else { return [([], .missing(key: "fields"))] }
    guard let elements = fields.array else {
      return [([.key("fields")], .wrongType(key: "fields", found: fields.typeName, expected: .array))]
    }
    var found: [([JSONStep], FieldListFault)] = []
    var codes: Set<String> = []
    for (place, element) in elements.enumerated() {
      let path: [JSONStep] = [.key("fields"), .index(place)]
      guard let members = element.object else {
        found.append((path, .wrongType(key: "fields", found: element.typeName, expected: .object)))
        continue
      }
      switch members["code"] {
      case nil: found.append((path, .missing(key: "code")))
      case .string(let code)?:
        if !codes.insert(code).inserted { found.append((path + [.key("code")], .doubleCode(code))) }
      case let other?:
        found.append((path + [.key("code")], .wrongType(key: "code", found: other.typeName, expected: .string)))
      }
      if BilingualText(members["name"]) == nil {
        found.append((members["name"] == nil ? path : path + [.key("name")], .missing(key: "name")))
      }
      if let aliases = members["aliases"], aliases.array == nil {
        found.append(
          (path + [.key("aliases")], .wrongType(key: "aliases", found: aliases.typeName, expected: .array)))
      }
    }
    return found
  }
}
