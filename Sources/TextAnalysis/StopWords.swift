/// English words that say nothing about a subject.
///
/// The function words, and the verbs and adverbs of asking and reporting, of the SMART list (Salton and Buckley,
/// Cornell University); numbers and words with a technical sense (order, second, value) are left out of it. Japanese
/// needs no list: its particles are hiragana, and hiragana weighs little.
struct StopWords: Sendable {
  private let keys: Set<UInt64>

  init() {
    let list = """
      a about above across after again against all almost alone along already also although always am among an and \
      another any anything are around as at away be became because become been before behind being below between both \
      but by came can cannot could did do does done down during each either enough even ever every few find for found \
      from further get give given go had has have having he her here him his how however i if in into is it its itself \
      just keep last least less let like made make many may me might more most much must my near need never next no \
      none nor not nothing now of off often on one only or other others our out over own per perhaps please put quite \
      rather really s said same say see seem seems several shall she should show since so some something still such t \
      take than that the their them then there therefore these they this those through thus to too toward under until \
      up upon us use used using very want was way we well were what when where whether which while who whom whose why \
      will with within without would yet you your
      """
    keys = Set(list.split(separator: " ").map { TermKey.of(.word, $0.unicodeScalars.map(\.value)[...]) })
  }

  /// Whether the word with this key (unstemmed, class word) is one.
  func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
