/// What alignment knows of the segments of one side of a document pair.
struct SegmentFeatures: Sendable {
  /// A word as it occurs, with everything that it may meet on the other side.
  struct WordType: Sendable {
    var kind: Kind
    /// The stem, for what is learned about words.
    var own: EvidenceKey
    /// What the other side must have for a match.
    var keys: [EvidenceKey]
  }

  enum Kind: Int, Sendable, CaseIterable {
    /// A word that a glossary or lexicon translates.
    case lexical
    /// A name that one translates.
    case name
    /// A word that nothing translates: known by its sound at best.
    case unknown
    case number
    /// A word in Latin or another script.
    case foreign
    case sign
  }

  /// The end and the beginning of a segment, which tell where a sentence was cut.
  struct Edges: Sendable {
    /// The number of sentences that end in the segment.
    var stops: Float = 0
    /// A sentence ends where the segment ends.
    var isFinished = true
    /// The last sign is a comma.
    var endsInComma = false
    /// The first letter is a small one.
    var startsSmall = false
  }

  var types: [WordType] = []
  /// The distinct types of each segment.
  var segments: [[Int32]] = []
  /// The length of each segment in letters and signs.
  var lengths: [Float] = []
  var edges: [Edges] = []

  var count: Int { segments.count }

  /// The distinct words of a group of segments, by their stems.
  func words(in group: Range<Int>) -> [EvidenceKey] {
    var found: [EvidenceKey] = []
    var seen: Set<EvidenceKey> = []
    for segment in group {
      for type in segments[segment] where types[Int(type)].kind != .sign && types[Int(type)].kind != .number {
        if seen.insert(types[Int(type)].own).inserted { found.append(types[Int(type)].own) }
      }
    }
    return found
  }
}
