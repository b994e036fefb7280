/// A run of stop marks and what belongs to it.
struct Stop {
  enum Kind { case fullStop, ellipsis, question, exclamation }

  var marksStart: Int
  var marksEnd: Int
  /// After closing quotes, brackets and footnotes.
  var closersEnd: Int
  /// Where the next segment would begin.
  var next: Int
  var closesQuote = false
  var closesBracket = false
  var spaceAfter = false
  private var marks = 0
  private var strongest = Kind.fullStop
  /// True for `۔`, which no abbreviation ends in.
  private(set) var isUrduStop = false

  init(marksStart: Int) {
    self.marksStart = marksStart
    marksEnd = marksStart
    closersEnd = marksStart
    next = marksStart
  }

  mutating func add(_ mark: UInt32) {
    marks += 1
    switch mark {
    case 0x3F, 0x061F, 0x203D, 0x2047...0x2049, 0xFE56, 0xFF1F: strongest = .question
    case 0x21, 0x203C, 0xFE57, 0xFF01: if strongest != .question { strongest = .exclamation }
    case 0x2026: if strongest == .fullStop { strongest = .ellipsis }
    case 0x06D4: isUrduStop = true
    default: break
    }
  }

  var kind: Kind {
    strongest == .fullStop && marks > 1 ? .ellipsis : strongest
  }
}
