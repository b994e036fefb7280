import Testing

@testable import TranslationMemory

@Suite struct EditsDifferenceTests {
  /// `[-struck-]{+added+}` as word diffs are written.
  private func marked(_ memory: String, _ query: String) -> String {
    SegmentDifference(memory: memory, query: query).pieces(memory: memory, query: query).map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .struck: "[-\(piece.text)-]"
      case .added: "{+\(piece.text)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("زار الوزير بغداد", "زار الوزير بغداد", "زار الوزير بغداد"),
    ("زار الوزير بغداد أمس.", "زار الوزير دمشق أمس.", "زار الوزير [-بغداد -]{+دمشق+} أمس."),
    ("زار الوزير بغداد أمس.", "زار الوزير أمس.", "زار الوزير[- بغداد-] أمس."),
    ("زار الوزير أمس.", "زار الوزير بغداد أمس.", "زار الوزير {+بغداد+} أمس."),
    ("one two three", "zero one two three", "{+zero+} one two three"),
    ("zero one two", "one two", "[-zero -]one two"),
    ("one two three.", "one two.", "one two[- three-]."),
    ("a b", "b c", "[-a -]b {+c+}"),
    ("a b c", "x y z", "[-a b c -]{+x y z+}"),
    ("", "a b", "{+a b+}"), ("a b", "", "[-a b-]"), ("", "", ""), ("?!", "!", "[-? -]!"),
  ])
  func differencesReadAsTheyShould(memory: String, query: String, expected: String) {
    // A struck beginning in front of kept characters takes a space; that is display, not text.
    #expect(marked(memory, query) == expected)
  }

  @Test func rangesAreThoseOfTheWords() throws {
    let memory = "قال: «خمسة» رجال"
    let query = "قال: «ستة» رجال"
    let runs = SegmentDifference(memory: memory, query: query).runs
    #expect(runs.map(\.kind) == [.kept, .struck, .added, .kept])
    #expect(UTF8Part.of(memory, try #require(runs[1].memoryRange)) == "خمسة")
    #expect(UTF8Part.of(query, try #require(runs[2].queryRange)) == "ستة")
    #expect(runs[1].queryRange == nil && runs[2].memoryRange == nil)
  }

  private static let hiddenExamples: [(String, String, HiddenDifference.Kinds)] = [
    ("الأمن", "الامن", .hamza), ("مسؤول", "مسوول", .hamza), ("القرآن", "القران", .hamza),
    ("كَتَب", "كتب", .marks), ("café", "cafe", .marks), ("مستشفى", "مستشفي", .finalYa), ("مدينة", "مدينه", .taMarbuta),
    ("Syria", "SYRIA", .letterCase), ("٢٠١٥", "2015", .digits), ("كتـــاب", "كتاب", .form), ("ﻣﺼﺮ", "مصر", .form),
    ("نعم، هو", "نعم هو", .punctuation), ("هل جاء؟", "هل جاء.", .punctuation), ("جاء  هو", "جاء هو", .spacing),
    ("إلى الأمَن", "الي الامن", [.hamza, .finalYa, .marks]),
  ]

  @Test(arguments: hiddenExamples)
  func namesWhatFoldingHides(memory: String, query: String, kinds: HiddenDifference.Kinds) {
    for (left, right) in [(memory, query), (query, memory)] {
      let difference = SegmentDifference(memory: left, query: right)
      #expect(difference.isEmpty)
      #expect(difference.hiddenKinds == kinds)
      #expect(!difference.hidden.isEmpty)
    }
  }

  @Test func canonicallyEquivalentTextsAreTheSame() {
    let difference = SegmentDifference(memory: "\u{0623}مس", query: "\u{0627}\u{0654}مس")
    #expect(difference.isEmpty && difference.hidden.isEmpty)
  }

  @Test func punctuationIsComparedBesideASubstitution() {
    let difference = SegmentDifference(memory: "ارتفع 5% أمس", query: "ارتفع 6 أمس")
    #expect(difference.hiddenKinds == [.punctuation])
    #expect(SegmentDifference(memory: "جاء رجل.", query: "جاء رجل طويل؟").hiddenKinds == [.punctuation])
  }

  @Test func kindsHaveNames() {
    let kinds: HiddenDifference.Kinds = [.hamza, .letterCase]
    #expect(kinds.description == "hamza, case")
  }

  @Test func randomSegmentsKeepTheInvariants() {
    var segments = RandomSegments(seed: 7)
    var texts: [String] = []
    for _ in 0..<60 { texts.append(segments.next()) }
    for memory in texts {
      for query in texts.prefix(20) {
        let difference = SegmentDifference(memory: memory, query: query)
        let (left, right) = (SegmentWords(of: memory), SegmentWords(of: query))
        #expect(difference.runs.flatMap { Array($0.memoryWords) } == Array(0..<left.count))
        #expect(difference.runs.flatMap { Array($0.queryWords) } == Array(0..<right.count))
        for run in difference.runs {
          #expect(run.memoryRange == left.range(of: run.memoryWords))
          #expect(run.queryRange == right.range(of: run.queryWords))
          if run.kind == .kept {
            #expect(run.memoryWords.map { left[$0].folded } == run.queryWords.map { right[$0].folded })
          }
        }
        #expect(zip(difference.runs, difference.runs.dropFirst()).allSatisfy { $0.kind != $1.kind })
        let longer = max(left.count, right.count)
        #expect(MatchScore.percent(distance: difference.distance, longer: longer) == MatchScore.of(left, right))
        #expect(difference.isEmpty == SegmentWords.areEqual(left, right))
        let pieces = difference.pieces(memory: memory, query: query)
        #expect(pieces.filter { $0.kind != .struck }.map(\.text).joined() == query)
        #expect(SegmentDifference(memory: memory, query: query) == difference)
      }
    }
  }

  @Test func aMiddleTooLongForATableIsAllReplaced() {
    let memory = (0..<4200).map { "ا\($0)" }.joined(separator: " ")
    let difference = SegmentDifference(memory: "بدء " + memory + " ختام", query: "بدء x ختام")
    #expect(difference.runs.map(\.kind) == [.kept, .struck, .added, .kept])
  }
}

/// Parts of a text by bytes.
enum UTF8Part {
  static func of(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
