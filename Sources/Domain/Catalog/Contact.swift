/// Whom to call, as the coordinator reads it out.
package struct Contact: Sendable, Equatable {
  package var name: BilingualText?
  package var yomi: String?
  package var department: BilingualText?
  package var phone: String?
  package var `extension`: String?
  package var fax: String?
  package var email: String?
  package var url: String?
  package var hours: BilingualText?

  /// nil where none of the keys says anything.
  package init?(_ json: JSONObject) {
    func text(_ key: String) -> String? {
      guard let text = json[key]?.string, !text.allSatisfy(\.isWhitespace) else { return nil }
      return text
    }
    name = BilingualText(json["name"])
    yomi = text("yomi")
    department = BilingualText(json["department"])
    phone = text("phone")
    `extension` = text("extension")
    fax = text("fax")
    email = text("email")
    url = text("url")
    hours = BilingualText(json["hours"])
    let texts = [yomi, phone, `extension`, fax, email, url]
    if texts.allSatisfy({ $0 == nil }), name == nil, department == nil, hours == nil { return nil }
  }
}
