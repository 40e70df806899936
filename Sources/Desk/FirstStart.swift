package import Domain
package import Storage
import Words

/// The questions of a first start: which language, the sample council or an empty one, and who sits here.
///
/// It asks by `ask` alone, one line at a time, so that it works on any terminal and is played in tests. An empty answer
/// takes the default in brackets; the end of input leaves everything as it was.
package struct FirstStart {
  /// Shows a text and gives the answer, without its line end; nil at the end of input.
  private let ask: (String) -> String?

  package init(ask: @escaping (String) -> String?) { self.ask = ask }

  /// What a new folder is to be.
  package struct Beginning: Sendable, Equatable {
    package var language: Language
    /// nil: a copy of the sample council.
    package var council: String?
    package var coordinator: Person?

    package init(language: Language, council: String?, coordinator: Person?) {
      self.language = language
      self.council = council
      self.coordinator = coordinator
    }
  }

  /// Someone who takes calls, in the list already or to be added to it.
  package struct Person: Sendable, Equatable {
    package var code: String
    /// nil where the list has the code.
    package var newName: String?
  }

  /// Asks what a new folder is to be; nil where the input ended before the last answer.
  ///
  /// - Parameters:
  ///   - language: asked for on the command line, and then not asked; else the environment's is the default.
  ///   - sample: the coordinators of the sample council; nil where no sample ships.
  package func beginning(
    at path: String, language: Language?, environmentLanguage: Language, sample: [DeskSettings.Coordinator]?
  ) -> Beginning? {
    var say = Voice(isJapanese: (language ?? environmentLanguage) == .japanese)
    var opening = say(FirstStartWords.welcome(path)) + "\n"
    var chosen = language
    if chosen == nil {
      let languages = [environmentLanguage, environmentLanguage.other]
      let names = languages.map { $0 == .japanese ? "日本語" : "English" }
      guard let place = choose(opening + say(FirstStartWords.language), names, say) else { return nil }
      chosen = languages[place]
      opening = ""
    }
    let language = chosen ?? environmentLanguage
    say = Voice(isJapanese: language == .japanese)
    var council: String?
    if let sample {
      let ways = [say(FirstStartWords.sample), say(FirstStartWords.empty)]
      guard let place = choose(opening + say(FirstStartWords.beginning), ways, say) else { return nil }
      opening = ""
      if place == 0 {
        guard let person = person(among: sample, language) else { return nil }
        return Beginning(language: language, council: nil, coordinator: person)
      }
    }
    council = line(opening + say(FirstStartWords.council), say)
    guard let council, let name = line(say(FirstStartWords.name), say) else { return nil }
    return Beginning(
      language: language, council: council, coordinator: Person(code: Self.code(for: name, besides: []), newName: name))
  }

  /// Asks who sits here; nil where the input ended.
  package func person(among known: [DeskSettings.Coordinator], _ language: Language) -> Person? {
    let say = Voice(isJapanese: language == .japanese)
    if !known.isEmpty {
      let names = known.map { $0.name?.text(in: language) ?? $0.code }
      let choices = names + [say(FirstStartWords.someoneElse)]
      guard let place = choose(say(FirstStartWords.who), choices, say) else { return nil }
      if place < known.count { return Person(code: known[place].code, newName: nil) }
    }
    guard let name = line(say(FirstStartWords.name), say) else { return nil }
    return Person(code: Self.code(for: name, besides: known.map(\.code)), newName: name)
  }

  /// Asks until a number of the list, or nothing (the first), is answered.
  private func choose(_ question: String, _ choices: [String], _ say: Voice) -> Int? {
    var text = question + "\n" + choices.enumerated().map { "  \($0 + 1)  \($1)\n" }.joined() + "[1]> "
    while let answer = ask(text) {
      let digits = answer.trimmed.map { $0.wholeNumberValue.map { Character(String($0)) } ?? $0 }
      if digits.isEmpty { return 0 }
      if let number = Int(String(digits)), (1...choices.count).contains(number) { return number - 1 }
      text = say(FirstStartWords.chooseAmong(choices.count)) + "\n[1]> "
    }
    return nil
  }

  /// Asks until something is typed. Characters that disturb a screen are left out.
  private func line(_ question: String, _ say: Voice) -> String? {
    var text = question + "\n> "
    while let answer = ask(text) {
      let answer = answer.visible.trimmed
      if !answer.isEmpty { return answer }
      text = say(FirstStartWords.needsAnswer) + "\n> "
    }
    return nil
  }

  /// A code for a new coordinator: the initials of a name in Latin letters, else `c`; with a number where it is taken.
  static func code(for name: String, besides taken: [String]) -> String {
    let words = name.lowercased().split(whereSeparator: { !$0.isLetter })
    let initials = words.compactMap(\.first).filter { $0.isASCII }.prefix(3)
    let stem = initials.count == words.count && !initials.isEmpty ? String(initials) : "c"
    if stem != "c", !taken.contains(stem) { return stem }
    return (1...).lazy.map { "\(stem)\($0)" }.first { !taken.contains($0) } ?? stem
  }
}

extension String {
  /// Without characters that are not seen but steer a terminal or turn the direction of writing.
  fileprivate var visible: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { shown($0) == String($0) }))
  }

  /// Without the blanks at both ends, full-width ones too.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
