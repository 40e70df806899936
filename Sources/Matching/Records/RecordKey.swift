/// The keys of a record that are searched, each with what a word found there is worth.
///
/// `weight` is the key's boost in BM25F, where the name is 1. Because the saturation is steep (`Relevance`), a single
/// Japanese term in a key of weight w counts w(1+k)/(w+k) of one in the name, with k = 0.2: the figures in brackets.
package enum RecordKey: UInt8, Sendable, CaseIterable {
  case name, aliases, model, keywords, canHelpWith, topics, service, summary, specification, manufacturer, department
  case institution, yomi

  package var weight: Double {
    switch self {
    // What the thing is (1), under whichever of its names.
    case .name, .aliases: 1
    // Typed letter by letter from a label; also part of longer words (0.9).
    case .model, .keywords: 0.6
    // What a person offers to do, in words written for companies (0.8).
    case .canHelpWith, .topics, .service: 0.4
    // Prose: much of it is beside the point (0.6).
    case .summary, .specification: 0.2
    // Shared by many records; it narrows and does not decide (0.4).
    case .manufacturer, .department: 0.1
    // The institution's name, on each of its records: typed with something else it prefers that house (0.24), but the
    // institution's own record stays before them.
    case .institution: 0.05
    // Only looked up as a reading (`NameLookup`); as text, kana names would meet ordinary words.
    case .yomi: 0
    }
  }
}
