package import Domain

/// Something to ask the caller, so that the hits part.
package struct Question: Sendable, Equatable {
  package enum About: Sendable, Hashable {
    /// Which narrower thing the concept of this name stands for.
    case which(BilingualText)
    case material, product
    /// The questions of every call.
    case since, count, deadline, mayBreak
  }

  package let about: About
  /// What the caller may answer, the one with the most hits first; empty where the coordinator types the answer.
  package let answers: [BilingualText]
  /// Bits by which the answers part the hits, by their share of the score; 0 for a question of the standing list.
  package let gain: Double

  package init(about: About, answers: [BilingualText] = [], gain: Double = 0) {
    self.about = about
    self.answers = answers
    self.gain = gain
  }
}
