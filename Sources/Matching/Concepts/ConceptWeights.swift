import Domain

/// What a way through the vocabulary is worth: every constant of the concepts layer with its reason.
///
/// A record gets from a concept of the query, at best over the ways that lead to it,
///
///     units = full · way/256 · telling/256 · tie/16 · activation/256 · type/16 · rarity/256
///
/// where `way` falls along the path (`ConceptGraph`), `telling` with the number of symptoms that lead to the same method
/// or machine, `tie` tells in which key of the record the last concept stands,
/// and `activation` how surely the query speaks of the first. The figures were fitted on the tuning half of the judged
/// problems (`Tests/README.md`).
enum ConceptWeights {
  /// A usual way to a machine's name, for a symptom that was named: about sixteen kanji met in the words layer.
  static let full: Int64 = 32 * Int64(Relevance.unitsPerPoint)

  /// The share of a step in 256: as a practitioner would say.
  static func way(_ weight: WeightClass) -> Int32 {
    switch weight {
    case .usual: 256
    case .possible: 160
    case .rare: 16
    }
  }

  /// What is left of a way after a step, in sixteenths.
  ///
  /// To the broader symptom: its methods are those of every case, mostly not of this.
  static let broaderSymptom: Int32 = 1
  static let cause: Int32 = 2
  static let related: Int32 = 6
  /// Between a method and its broader one, up and down.
  static let broaderMethod: Int32 = 3
  static let narrowerMethod: Int32 = 5
  /// A record that speaks of the symptom or the material itself, by the same concept, by a broader, by a narrower one.
  static let itself: Int32 = 20
  static let itsBroader: Int32 = 6
  static let itsNarrower: Int32 = 6

  /// From a method to what it is done with, in sixteenths: what is rarely used answers rarely.
  static func performedWith(_ weight: WeightClass) -> Int32 {
    switch weight {
    case .usual: 16
    case .possible: 7
    case .rare: 5
    }
  }

  /// What is left in 256 of a way to a method or machine to which so many symptoms lead:
  /// 1 / (1 + 0.6 ln(1 + reach/20)), the thought of inverse document frequency (Spärck Jones, 1972) on ways. A scanning
  /// electron microscope, which looks into some hundreds of symptoms, keeps two fifths.
  static func telling(reach: Double) -> Int32 {
    Int32(256 / (1 + 0.6 * NaturalLogarithm.of(1 + reach / 20)))
  }

  /// What a concept of each type says about the help that is wanted, in sixteenths. What is wrong decides; what it is
  /// made of, or made by, goes with all that is ever done to it.
  static func type(_ type: ConceptType) -> Int32 {
    switch type {
    case .symptom: 16
    case .method, .standard: 13
    case .equipment: 32
    case .product, .material: 8
    case .property: 5
    case .process, .field: 1
    }
  }

  /// How strongly a key of the record ties it to a concept whose label stands there, in sixteenths.
  static func tie(_ key: RecordKey) -> Int32 {
    switch key {
    case .name, .aliases: 16
    case .keywords, .canHelpWith, .topics, .service: 10
    case .summary, .specification: 4
    case .model, .manufacturer, .department, .institution, .yomi: 0
    }
  }
  /// A text longer than this many scalars is about more than one thing: its ties weaken in proportion.
  static let longestName = 48
  /// `techniques` names concepts outright.
  static let techniqueTie: Int32 = 16

  /// A concept that reaches a share s of the catalog counts 1/(1 + 20 s) of one that reaches nobody: what could be done
  /// everywhere tells little.
  static let commonness = 20.0

  /// How many concepts a text may wake by its wording, besides those whose labels stand in it.
  static let mostByWording = 16
  /// A concept half as near as the nearest counts an eighth: (1/2)³.
  static let nearnessPower = 3
  /// How far a concept is woken by a label that stands in the text, and at most by its wording.
  static let byLabel: Int32 = 160
  static let byWording = 500.0
  /// The share of the query's weight that the nearest wording must hold to count in full; below, in proportion.
  static let sureShare = 0.35
  /// Below this share nothing is woken: a name, a greeting.
  static let leastShare = 0.1
  /// A concept whose narrower one is spoken of too counts half.
  static let halved: Int32 = 128
}
