import Testing

@testable import TranslationMemory

@Suite struct EditsNumberTests {
  private func adapted(_ source: String, _ target: String, _ query: String) -> AdaptedMatch? {
    AdaptedMatch(EditsMatch.of(source, target, query), query: query)
  }

  struct Example: Sendable {
    let source: String
    let target: String
    let query: String
    let expected: String
  }

  @Test(arguments: [
    Example(
      source: "قتل 35 شخصا", target: "35 people were killed", query: "قتل 47 شخصا", expected: "47 people were killed"),
    Example(
      source: "قتل ٣٥ شخصا", target: "35 people were killed", query: "قتل ۴۷ شخصا", expected: "47 people were killed"),
    Example(
      source: "بلغ العدد 1500 لاجئ", target: "There were 1,500 refugees", query: "بلغ العدد 22700 لاجئ",
      expected: "There were 22,700 refugees"),
    Example(
      source: "بلغ العدد ١٬٥٠٠ لاجئ", target: "There were 1500 refugees", query: "بلغ العدد ٢٬٧٠٠ لاجئ",
      expected: "There were 2700 refugees"),
    Example(
      source: "بلغ العدد 900 لاجئ", target: "There were 900 refugees", query: "بلغ العدد ١٢٬٠٠٠ لاجئ",
      expected: "There were 12,000 refugees"),
    Example(source: "منذ عام 900", target: "since 900", query: "منذ عام 1990", expected: "since 1990"),
    Example(
      source: "نمو ٣٫٥٪ هذا العام", target: "growth of 3.5% this year", query: "نمو ٤٫٢٥٪ هذا العام",
      expected: "growth of 4.25% this year"),
    Example(
      source: "نمو 3,5% هذا العام", target: "growth of 3.5 percent this year", query: "نمو 4,2% هذا العام",
      expected: "growth of 4.2 percent this year"),
    Example(
      source: "دفع 1.500 دولار", target: "He paid 1,500 dollars", query: "دفع 2.750 دولار",
      expected: "He paid 2,750 dollars"),
    Example(
      source: "دفع 1.500.000 دولار", target: "He paid 1,500,000 dollars", query: "دفع 2.750.000 دولار",
      expected: "He paid 2,750,000 dollars"),
    Example(
      source: "في الساعة 12:30 ظهرا", target: "at 12:30 noon", query: "في الساعة 12:45 ظهرا", expected: "at 12:45 noon"),
    Example(source: "الساعة 09:15", target: "at 9:15", query: "الساعة 10:05", expected: "at 10:05"),
    Example(
      source: "يوم 20/11/2015 في باريس", target: "on 20 November 2015 in Paris", query: "يوم 21/11/2016 في باريس",
      expected: "on 21 November 2016 in Paris"),
    Example(source: "يوم ٢٠/١١/٢٠١٥", target: "on 2015-11-20", query: "يوم ٠٣/١١/٢٠١٥", expected: "on 2015-11-03"),
    Example(
      source: "يوم 20/11/2015", target: "on 20 November 2015", query: "يوم 03/11/2015", expected: "on 3 November 2015"),
    Example(source: "من 5 الى 10 أيام", target: "5-10 days", query: "من 5 الى 8 أيام", expected: "5-8 days"),
    Example(
      source: "المادة 3 من القانون 15", target: "Law 15, article 3", query: "المادة 15 من القانون 3",
      expected: "Law 3, article 15"),
    Example(
      source: "جرح 5 رجال", target: "Five men were wounded", query: "جرح 7 رجال", expected: "Seven men were wounded"),
    Example(
      source: "جرح 5 رجال", target: "Five men were wounded", query: "جرح 17 رجال", expected: "17 men were wounded"),
    Example(
      source: "القرن 20 كان طويلا", target: "The 20th century was long", query: "القرن 21 كان طويلا",
      expected: "The 21st century was long"),
    Example(
      source: "القرن 13 كان طويلا", target: "The 13th century was long", query: "القرن 12 كان طويلا",
      expected: "The 12th century was long"),
    Example(
      source: "طفل عمره 8 سنوات", target: "an 8-year-old child", query: "طفل عمره 6 سنوات",
      expected: "a 6-year-old child"),
    Example(
      source: "قمة مجموعة G20 غدا", target: "The G20 summit is tomorrow", query: "قمة مجموعة G7 غدا",
      expected: "The G7 summit is tomorrow"),
    Example(
      source: "من 5 الى 5 أيام", target: "from 5 to 5 days", query: "من 6 الى 6 أيام", expected: "from 6 to 6 days"),
    Example(source: "الساعة 7:20 مساء", target: "at 7:20 p.m.", query: "الساعة 8:20 مساء", expected: "at 8:20 p.m."),
  ])
  func numbersAreSubstituted(example: Example) throws {
    let match = try #require(adapted(example.source, example.target, example.query))
    #expect(match.target == example.expected)
    #expect(match.score <= 99 && match.score >= match.match.score)
    #expect(match.hasNumbers && !match.hasTerms)
    for edit in match.edits {
      #expect(UTF8Part.of(example.target, edit.originalRange) == edit.original)
      #expect(edit.range.upperBound <= match.target.utf8.count)
    }
    // A unit of the adapted pair is exact for the query: nothing is left to adapt.
    #expect(adapted(example.query, match.target, example.query) == nil)
    // And back again: the source's own numbers come back where the writing allows for it.
    if let back = adapted(example.query, match.target, example.source) {
      #expect(back.edits.count == match.edits.count)
    }
  }

  @Test(arguments: [
    // Another word differs.
    Example(source: "قتل 35 شخصا", target: "35 people were killed", query: "جرح 47 شخصا", expected: ""),
    // The number isn't in the target, or twice, or in another way.
    Example(source: "قتل 35 شخصا", target: "Dozens were killed", query: "قتل 47 شخصا", expected: ""),
    Example(source: "قتل 35 شخصا", target: "35 killed: all 35 died", query: "قتل 47 شخصا", expected: ""),
    Example(source: "بلغ 5 ملايين", target: "It was 5,000,000", query: "بلغ 6 ملايين", expected: ""),
    Example(
      source: "في 2 يناير قتل شخصان", target: "On 2 January two people died", query: "في 3 يناير قتل شخصان",
      expected: ""),
    Example(source: "جرح 5 رجال", target: "Twenty-five men", query: "جرح 6 رجال", expected: ""),
    // The same number becomes two, or stays in one place.
    Example(source: "من 5 الى 5 أيام", target: "from 5 to 5 days", query: "من 6 الى 7 أيام", expected: ""),
    Example(source: "من 5 الى 5 أيام", target: "from 5 to 5 days", query: "من 5 الى 7 أيام", expected: ""),
    // Another sign, another form.
    Example(source: "نمو 5% هذا العام", target: "growth of 5% this year", query: "نمو 6 هذا العام", expected: ""),
    Example(source: "ربح $5 اليوم", target: "won $5 today", query: "ربح €6 اليوم", expected: ""),
    Example(source: "الساعة 12:30", target: "at 12:30", query: "الساعة 5", expected: ""),
    Example(source: "الساعة 2:30", target: "at 2:30 pm", query: "الساعة 15:30", expected: ""),
    Example(source: "الساعة 14:30", target: "at 2:30 pm", query: "الساعة 16:30", expected: ""),
    // A month in digits against its name.
    Example(source: "يوم 20/11/2015", target: "on 20 November 2015", query: "يوم 20/12/2015", expected: ""),
    // A full stop that may be either.
    Example(source: "دفع 900 دولار", target: "He paid 900 dollars", query: "دفع 1.200 دولار", expected: ""),
    // A number more or less.
    Example(source: "قتل 35 شخصا", target: "35 people were killed", query: "قتل 35 شخصا 7", expected: ""),
    // Equal, or equal but for spelling.
    Example(source: "قتل 35 شخصا", target: "35 people were killed", query: "قتل ٣٥ شخصاً", expected: ""),
  ])
  func whatIsNotCertainIsLeft(example: Example) {
    #expect(adapted(example.source, example.target, example.query) == nil)
  }

  @Test func oneAndTwoWantACheck() throws {
    let one = try #require(adapted("جرح 1 أمس", "1 person was wounded", "جرح 4 أمس"))
    #expect(one.target == "4 person was wounded")
    #expect(one.needsCheck)
    #expect(try #require(adapted("جرح 3 أمس", "3 people were wounded", "جرح 4 أمس")).needsCheck == false)
    #expect(try #require(adapted("الساعة 1:30", "at 1:30", "الساعة 3:30")).needsCheck == false)
  }

  @Test func aNumberWrittenOtherwiseNeedsNoEdit() throws {
    let match = try #require(adapted("دفع 1,500 دولار", "He paid 1,500 dollars", "دفع 1500 دولار"))
    #expect(match.target == "He paid 1,500 dollars")
    #expect(match.edits.isEmpty && match.score < 100)
  }

  @Test func theScoreCountsANumberAsAQuarterOfAWord() throws {
    let match = try #require(adapted("قتل 35 شخصا أمس", "35 people were killed yesterday", "قتل 47 شخصا أمس"))
    #expect(match.match.score == 75)
    #expect(match.score == 93)
  }

  @Test func editsMarkTheNewNumbers() throws {
    let query = "من 16 الى 7 أيام"
    let match = try #require(adapted("من 5 الى 8 أيام", "from 5 to 8 days", query))
    #expect(match.edits.map { UTF8Part.of(match.target, $0.range) } == ["16", "7"])
    #expect(match.edits.map { UTF8Part.of(query, $0.queryRange) } == ["16", "7"])
    #expect(match.edits.map { UTF8Part.of(match.match.unit.source, $0.memoryRange) } == ["5", "8"])
    #expect(match.edits.map(\.original) == ["5", "8"])
  }

  @Test func nothingOutsideTheEditsChanges() {
    var numbers = SeededNumbers(11)
    let parts = [
      "5", "12", "٣", "1,500", "2.750", "12:30", "½", "،", ".", "%", "قتل", "five", "an", "8", "th", "’s", "é", "-",
      "a",
    ]
    func some() -> [String] {
      (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        (parts.randomElement(using: &numbers) ?? "") + (Int.random(in: 0..<4, using: &numbers) > 0 ? " " : "")
      }
    }
    func edited(_ text: [String]) -> String {
      text.map { part in
        guard part.contains(where: \.isNumber), Bool.random(using: &numbers) else { return part }
        return (["7", "٢٣", "11", "1,900", "8:40"].randomElement(using: &numbers) ?? "") + " "
      }.joined()
    }
    var adaptations = 0
    for _ in 0..<5_000 {
      let text = some()
      let source = text.joined()
      let target = Bool.random(using: &numbers) ? text.shuffled(using: &numbers).joined() : some().joined()
      let query = Bool.random(using: &numbers) ? edited(text) : edited(some())
      guard let match = adapted(source, target, query) else { continue }
      adaptations += 1
      var (old, new) = (0, 0)
      for edit in match.edits {
        #expect(
          UTF8Part.of(target, old..<edit.originalRange.lowerBound)
            == UTF8Part.of(match.target, new..<edit.range.lowerBound))
        (old, new) = (edit.originalRange.upperBound, edit.range.upperBound)
      }
      #expect(UTF8Part.of(target, old..<target.utf8.count) == UTF8Part.of(match.target, new..<match.target.utf8.count))
      #expect(adapted(query, match.target, query) == nil)
      #expect(match.score <= 99)
    }
    #expect(adaptations > 100)
  }

  @Test func onlyEnglishTargetsAreAdapted() {
    let unit = TranslationUnit(source: "قتل 35 شخصا", target: "35 personnes tuées", targetLanguage: "fr")
    let match = MemoryMatch(id: 1, unit: unit, score: 66, isIdentical: false)
    #expect(AdaptedMatch(match, query: "قتل 47 شخصا") == nil)
  }

  @Test(arguments: [
    ("1,500", "1500"), ("1,5", "1.5"), ("1.50", "1.5"), ("007", "7"), ("1,500.25", "1500.25"),
    ("1.500,25", "1500.25"), ("0,125", "0.125"), ("20.11.2015", "20 11 2015"), ("12:30", "12 30"), ("1/2/3", "1 2 3"),
    ("1٬234٫50", "1234.5"), ("99999999999999999999999", "99999999999999999999999"),
  ])
  func numbersAreRead(written: String, values: String) {
    #expect(WrittenNumber(written, .arabic).parts.map(\.value).joined(separator: " ") == values)
  }
}

/// Matches as a lookup gives them.
enum EditsMatch {
  static func of(_ source: String, _ target: String, _ query: String) -> MemoryMatch {
    MemoryMatch(
      id: 1, unit: TranslationUnit(source: source, target: target), score: MatchScore.of(source, query),
      isIdentical: source == query)
  }
}
