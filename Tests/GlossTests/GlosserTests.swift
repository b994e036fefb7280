import BriefText
import Terminology
import Testing

@testable import Gloss

@Suite struct GlosserTests {
  static let sentences = [
    "وقال وزير الخارجية البريطاني إن الحكومة رفضت الاتفاق الذي وقعته الشركة في لندن أمس.",
    "أعلنت الحكومة الفرنسية، الاثنين، أن 17 شخصا قتلوا في سوريا يوم 16 يناير 2015.",
    "لم يصل الرئيس باراك أوباما إلى القاهرة، لكن الوزراء استقبلوا محمد زعفران.",
    "«الاتفاق جديد» قال الوزير (محمد حسن) لـ BBC: لن نوقع!",
    "قامت الشركة بتسوية النزاع بعد أن تم إطلاق سراح الأسرى.",
  ]

  @Test(arguments: sentences) func piecesLieInTheText(_ sentence: String) {
    let text = UTF8Text(sentence)
    let gloss = Samples.glosser.gloss(text)
    #expect(!gloss.pieces.isEmpty)
    for piece in gloss.pieces {
      #expect(piece.range.lowerBound >= 0 && piece.range.upperBound <= text.count)
      if piece.origin != .grammar { #expect(!text[piece.range].isEmpty, "\(piece)") }
    }
  }

  @Test(arguments: sentences) func wordsAreCoveredByPieces(_ sentence: String) {
    let text = UTF8Text(sentence)
    let pieces = Samples.glosser.gloss(text).pieces
    // Particles that English says otherwise or not at all, and what a light verb or a preposition's verb has rendered.
    let silent: Set<String> = [
      "قد", "لقد", "لم", "لن", "لا", "سوف", "أن", "إن", "عن", "إلى", "يوم", "عام", "تم", "بتسوية",
    ]
    for token in Tokenizer().tokenize(text).tokens where token.kind == .arabic || token.kind == .number {
      let isCovered = pieces.contains { $0.range.overlaps(token.range) }
      #expect(isCovered || silent.contains(text[token.range]), "\(text[token.range])")
    }
  }

  @Test(arguments: sentences) func theSameSentenceHasTheSameRendering(_ sentence: String) {
    let other = Glosser(matcher: TermMatcher(Glossary(Samples.terms)), lexicon: Lexicon(Samples.entries))
    let first = Samples.gloss(sentence)
    #expect(first == Samples.gloss(sentence))
    #expect(first == other.gloss(UTF8Text(sentence)))
  }

  @Test func aRangeIsRenderedAsIfItStoodAlone() {
    let text = UTF8Text("وصل الوزير. رفض الرئيس الاتفاق.")
    let start = UTF8Text("وصل الوزير. ").count
    let gloss = Samples.glosser.gloss(text, in: start..<text.count)
    #expect(gloss.text == "The president refused the agreement.")
    for piece in gloss.pieces { #expect(piece.range.lowerBound >= start) }
  }

  @Test func aTermThatIsKeptAsItIsIsRomanized() {
    let terms = [TermEntry(source: "كليب كلوب", target: "", pos: "name", status: .keep)]
    let glosser = Glosser(matcher: TermMatcher(Glossary(terms)), lexicon: Samples.lexicon)
    let english = glosser.gloss(UTF8Text("زار كليب كلوب لندن")).text
    #expect(english.contains("Kalib Kalob"), "\(english)")
    #expect(!english.unicodeScalars.contains(where: Samples.isArabic))
  }

  @Test func anEmptyLineHasAnEmptyRendering() {
    for line in ["", " ", "\t", "\u{200F}"] {
      let gloss = Samples.gloss(line)
      #expect(gloss.text.isEmpty)
      #expect(gloss.coverage == 1)
      #expect(!gloss.isShaky)
    }
  }

  @Test func coverageCountsTheWordsThatAreKnown() {
    #expect(Samples.gloss("وصل الوزير.").coverage == 1)
    #expect(Samples.gloss("زعفران بقدونس").coverage == 0)
    #expect(Samples.gloss("وصل الوزير زعفران بقدونس").coverage == 0.5)
    #expect(Samples.gloss("وصل بقدونس زعفران كزبرة").isShaky)
    #expect(Samples.gloss("17 BBC").coverage == 1)
  }

  @Test func unknownWordsAreShownRomanized() {
    let gloss = Samples.gloss("وصل الزعفران")
    #expect(gloss.text.contains("‹"))
    #expect(gloss.pieces.contains { $0.origin == .unknown })
  }

  @Test func originsSayWhoSpoke() {
    let gloss = Samples.gloss("زار أحمد فرنسا 3 أيام.")
    func origin(_ english: String) -> GlossPiece.Origin? { gloss.pieces.first { $0.english == english }?.origin }
    #expect(origin("visited") == .lexicon)
    #expect(origin("Ahmed") == .name)
    #expect(origin("France") == .term)
    #expect(origin("3") == .number)
    #expect(origin(".") == .literal)
  }
}

@Suite struct GlosserRobustnessTests {
  @Test func aSentenceOfEightyWordsIsRendered() {
    let words = Array(repeating: "وقال الوزير إن الحكومة رفضت الاتفاق الجديد في", count: 10).joined(separator: " ")
    let gloss = Samples.gloss(words)
    #expect(gloss.text.components(ofWord: "refused") == 10)
    #expect(gloss.coverage == 1)
  }

  @Test(arguments: [
    "وزير بريطاني: الحرب في سوريا مهمة", "الرئيس يزور لندن", "17 قتيلا في سوريا", "أوباما وأحمد حسن",
  ])
  func headlinesAreRendered(_ headline: String) {
    let text = Samples.english(headline)
    #expect(!text.isEmpty)
    #expect(text.first?.isLowercase == false)
  }

  @Test(arguments: [
    "قال: \"وصل الوزير", "وصل\" الوزير", "«وصل الوزير", "»»««", "\"\"\"", "(((وصل", "وصل)))", "“وصل” الوزير”",
  ])
  func unbalancedMarksDoNoHarm(_ text: String) {
    #expect(!Samples.english(text).isEmpty)
    #expect(!Samples.english(text).unicodeScalars.contains(where: Samples.isArabic))
  }

  @Test func latinTextStaysAsItIs() {
    let text = Samples.english("أعلنت شركة Apple Inc عن iPhone 6s في https://example.org/a?b=c")
    for word in ["Apple", "Inc", "iPhone"] { #expect(text.contains(word)) }
    #expect(Samples.english("Hello world") == "Hello world")
  }

  @Test(arguments: ["...", "؟!", "،؛", "- - -", "()", "…", "%", "*#@", "/", "—"])
  func punctuationAloneStaysPunctuation(_ text: String) {
    let english = Samples.english(text)
    #expect(!english.isEmpty)
    #expect(!english.unicodeScalars.contains { $0.properties.isAlphabetic })
  }

  @Test(arguments: [
    "\u{0}\u{1}\u{2}", "\u{FFFD}\u{FFFD}", "ـــــ", "ًٌٍ", "وووووووو", "الالالالال", "لللللل", "٫٬٪", "😀 وصل 😀",
    "\u{202E}وصل\u{202C}",
    "ﷺ", "ﻻﻻﻻ", "کتاب پچ ژگ", "ٱلْوَزِيرُ", "و", "ف", "ب", "ل", "ال", "د.", "د. ", "ة", "ء",
    "123456789012345678901234567890",
    "a و b", "لـ", "لـBBC", "بـ 5", "5 و 6", "%5", "ﷲ", "\n\nوصل\r\n", "e\u{301}وصل",
  ])
  func garbageDoesNoHarm(_ text: String) {
    let english = Samples.english(text)
    #expect(!english.unicodeScalars.contains(where: Samples.isArabic), "\(english)")
  }

  @Test func aLongRunOfOneWordEnds() {
    for word in ["كان", "الذي", "أن", "و", "وزير", "كل", "أكبر", "ثلاثة", "لم", "في", "إلى", "هو", "«", "د."] {
      let text = Array(repeating: word, count: 300).joined(separator: " ")
      #expect(!Samples.english(text).unicodeScalars.contains(where: Samples.isArabic))
    }
  }

  @Test func anEmptyLexiconStillShowsTheWords() {
    let glosser = Glosser(matcher: TermMatcher(Glossary()), lexicon: Lexicon([]))
    let gloss = glosser.gloss(UTF8Text("وصل الوزير إلى لندن."))
    #expect(!gloss.text.unicodeScalars.contains(where: Samples.isArabic))
    #expect(gloss.coverage == 0)
    #expect(gloss.text.count > 8)
  }

  @Test func brokenEntriesDoNoHarm() {
    let lexicon = Lexicon([
      TermEntry(source: "", target: ""), TermEntry(source: " ", target: "x", pos: "verb"),
      TermEntry(source: "قال", target: "", pos: "verb"), TermEntry(source: "قال", target: "say", pos: "nonsense"),
      TermEntry(source: "و", target: "and", pos: "verb", variants: [""]),
      TermEntry(source: "ا ب ت", target: "abc", pos: "verb", variants: ["", " "]),
    ])
    let glosser = Glosser(matcher: TermMatcher(Glossary()), lexicon: lexicon)
    for text in ["قال", "وقال ا ب ت", "ا ب", ""] {
      #expect(!glosser.gloss(UTF8Text(text)).text.unicodeScalars.contains(where: Samples.isArabic))
    }
  }

  /// Words, clitics and signs in any order: no crash, no Arabic letter, every piece inside the text.
  @Test(arguments: 0..<20) func anythingCanBeRendered(_ seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let words = Samples.entries.flatMap(\.forms) + Samples.terms.map(\.source)
    let clitics = ["", "", "", "و", "ف", "ب", "ل", "ك", "س", "ال", "وال", "بال", "لل", "فال"]
    let endings = ["", "", "", "ه", "ها", "هم", "ان", "ين", "ون", "ات", "ا", "ت", "وا", "نا", "ي"]
    let signs = [
      ".", "،", "؟", "\"", "«", "»", ":", "(", ")", "-", "/", "%", "17", "2016", "3,5", "BBC", "زعفران", "ًّ",
    ]
    for _ in 0..<40 {
      var parts: [String] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let sign = Int.random(in: 0..<6, using: &random) == 0
        let word = (sign ? signs : words).randomElement(using: &random) ?? ""
        let head = sign ? "" : clitics.randomElement(using: &random) ?? ""
        let tail = sign ? "" : endings.randomElement(using: &random) ?? ""
        parts.append(head + word + tail)
      }
      let text = UTF8Text(parts.joined(separator: Bool.random(using: &random) ? " " : ""))
      let gloss = Samples.glosser.gloss(text)
      #expect(!gloss.text.unicodeScalars.contains(where: Samples.isArabic), "\(text.string)")
      #expect((0...1).contains(gloss.coverage))
      for piece in gloss.pieces {
        #expect(piece.range.lowerBound >= 0 && piece.range.upperBound <= text.count, "\(text.string)")
      }
    }
  }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension String {
  fileprivate func components(ofWord word: String) -> Int { split(separator: " ").count { $0 == word } }
}
