import Testing

@testable import TranslationMemory

@Suite struct EditsTermTests {
  struct Example: Sendable {
    let source: String
    let target: String
    let query: String
    let expected: String?
    var needsCheck = false
  }

  /// Written form, dictionary form, English.
  private static let glossary: [(String, String, String)] = [
    ("للمقاتلين الأجانب", "مقاتلون أجانب", "foreign fighters"),
    ("المقاتلين الأجانب", "مقاتلون أجانب", "foreign fighters"),
    ("بالمقاتلين الأجانب", "مقاتلون أجانب", "foreign fighters"), ("مقاتل أجنبي", "مقاتل أجنبي", "foreign fighter"),
    ("للمسلحين المحليين", "مسلحون محليون", "local gunmen"), ("المسلحين المحليين", "مسلحون محليون", "local gunmen"),
    ("اللجنة", "لجنة", "committee"), ("الجيش", "جيش", "army"), ("الشرطة", "شرطة", "police"), ("حماس", "حماس", "Hamas"),
    ("الأمم المتحدة", "الأمم المتحدة", "the United Nations"), ("مصر", "مصر", "Egypt"), ("العراق", "العراق", "Iraq"),
    ("الطائرة", "طائرة", "airplane"), ("الصاروخ", "صاروخ", "missile"), ("صاروخ", "صاروخ", "missile"),
    ("طائرة", "طائرة", "airplane"), ("صواريخ", "صاروخ", "missile"), ("دبابات", "دبابة", "tank"),
    ("طائرات", "طائرة", "airplane"),
    ("جيشه", "جيش", "army"), ("شرطتها", "شرطة", "police"), ("والجيش", "جيش", "army"), ("المجلس", "مجلس", "council"),
    ("مجلس الأمن", "مجلس الأمن", "the Security Council"),
  ]

  /// All places of the glossary's written forms.
  private func terms(_ text: String) -> [TermOccurrence] {
    let bytes = Array(text.utf8)
    return Self.glossary.flatMap { form, source, target -> [TermOccurrence] in
      let wanted = Array(form.utf8)
      guard wanted.count <= bytes.count else { return [] }
      return (0...bytes.count - wanted.count).compactMap { start in
        let end = start + wanted.count
        guard bytes[start..<end].elementsEqual(wanted), start == 0 || bytes[start - 1] == 0x20,
          end == bytes.count || bytes[end] < 0x40
        else { return nil }
        return TermOccurrence(byteRange: start..<end, source: source, target: target)
      }
    }
  }

  private func adapted(_ source: String, _ target: String, _ query: String) -> AdaptedMatch? {
    AdaptedMatch(
      EditsMatch.of(source, target, query), query: query, memoryTerms: terms(source), queryTerms: terms(query))
  }

  @Test(arguments: [
    Example(
      source: "لا مكان للمقاتلين الأجانب في المدينة", target: "There is no place for foreign fighters in the city",
      query: "لا مكان للمسلحين المحليين في المدينة", expected: "There is no place for local gunmen in the city"),
    Example(
      source: "وصل الجيش أمس.", target: "The army arrived yesterday.", query: "وصل المجلس أمس.",
      expected: "The council arrived yesterday."),
    Example(
      source: "أعلنت مصر موقفها", target: "Egypt declared its position", query: "أعلنت العراق موقفها",
      expected: "Iraq declared its position"),
    Example(
      source: "أعلنت مصر موقفها", target: "Egypt declared its position", query: "أعلنت الأمم المتحدة موقفها",
      expected: "The United Nations declared its position"),
    Example(
      source: "أسقط صاروخ هناك", target: "A missile was downed there", query: "أسقط طائرة هناك",
      expected: "An airplane was downed there"),
    Example(
      source: "سقط صاروخ هناك", target: "Missiles fell there", query: "سقط طائرة هناك", expected: "Airplanes fell there"
    ),
    // A plural by its ending against a listed singular.
    Example(
      source: "رأيت صاروخ هناك", target: "I saw the missile there", query: "رأيت دبابات هناك",
      expected: "I saw the tanks there", needsCheck: true),
    Example(
      source: "قتل مقاتل أجنبي أمس", target: "A foreign fighter was killed yesterday", query: "قتل طائرة أمس",
      expected: "An airplane was killed yesterday"),
    Example(
      source: "أكدت مصر هذا", target: "That was confirmed by Egypt's envoy", query: "أكدت العراق هذا",
      expected: "That was confirmed by Iraq's envoy"),
    // A name for a common noun: the article can't be known.
    Example(
      source: "قالت اللجنة هذا", target: "The committee said so", query: "قالت حماس هذا", expected: "The Hamas said so",
      needsCheck: true),
    // Numbers and terms together.
    Example(
      source: "قتل الجيش 35 شخصا", target: "The army killed 35 people", query: "قتل المجلس 47 شخصا",
      expected: "The council killed 47 people"),
    // Two terms.
    Example(
      source: "بين مصر واللجنة وبين الجيش", target: "between Egypt and the committee and the army",
      query: "بين العراق واللجنة وبين المجلس", expected: "between Iraq and the committee and the council"),
  ])
  func termsAreRepaired(example: Example) throws {
    let match = try #require(adapted(example.source, example.target, example.query))
    #expect(match.target == example.expected)
    #expect(match.hasTerms)
    #expect(match.needsCheck == example.needsCheck)
    #expect(match.score <= 99 && match.score >= match.match.score)
  }

  @Test(arguments: [
    // Another preposition, conjunction or pronoun.
    Example(
      source: "لا مكان للمقاتلين الأجانب هنا", target: "No place for foreign fighters here",
      query: "لا مكان المسلحين المحليين هنا", expected: nil),
    Example(source: "جاء والجيش أمس", target: "He came with the army", query: "جاء المجلس أمس", expected: nil),
    Example(source: "جاء جيشه أمس", target: "His army came", query: "جاء شرطتها أمس", expected: nil),
    // The old English isn't there, is there twice, or inside another word.
    Example(source: "وصل الجيش أمس", target: "The troops arrived", query: "وصل المجلس أمس", expected: nil),
    Example(
      source: "وصل الجيش أمس", target: "The army and its army chief arrived", query: "وصل المجلس أمس", expected: nil),
    Example(source: "وصل الجيش أمس", target: "The army-backed group arrived", query: "وصل المجلس أمس", expected: nil),
    // The term stands twice in the source.
    Example(
      source: "قال الجيش إن الجيش وصل", target: "The army said it had arrived", query: "قال الجيش إن المجلس وصل",
      expected: nil),
    // An article for one before a plural.
    Example(source: "رأيت صاروخ هناك", target: "I saw a missile there", query: "رأيت دبابات هناك", expected: nil),
    // Something else differs too.
    Example(source: "وصل الجيش أمس", target: "The army arrived yesterday", query: "غادر المجلس أمس", expected: nil),
    Example(
      source: "وصل الجيش أمس", target: "The army arrived yesterday", query: "وصل المجلس الكبير أمس", expected: nil),
    // No term on one side.
    Example(source: "وصل الجيش أمس", target: "The army arrived yesterday", query: "وصل الرجل أمس", expected: nil),
  ])
  func whatIsNotCertainIsLeft(example: Example) {
    #expect(adapted(example.source, example.target, example.query)?.target == nil)
  }

  @Test func editsMarkTheTerm() throws {
    let source = "لا مكان للمقاتلين الأجانب في المدينة"
    let query = "لا مكان للمسلحين المحليين في المدينة"
    let match = try #require(adapted(source, "No place for foreign fighters", query))
    let edit = try #require(match.edits.first)
    #expect(edit.kind == .term)
    #expect(edit.original == "foreign fighters")
    #expect(UTF8Part.of(match.target, edit.range) == "local gunmen")
    #expect(UTF8Part.of(source, edit.memoryRange) == "للمقاتلين الأجانب")
    #expect(UTF8Part.of(query, edit.queryRange) == "للمسلحين المحليين")
    #expect(match.match.score == 66 && match.score == 83)
  }

  @Test func aTermWithoutDictionaryFormIsAlwaysToBeChecked() throws {
    let (source, query) = ("وصل الجيش", "وصل المجلس")
    let match = try #require(
      AdaptedMatch(
        EditsMatch.of(source, "The army arrived", query), query: query,
        memoryTerms: [TermOccurrence(byteRange: 7..<17, target: "army")],
        queryTerms: [TermOccurrence(byteRange: 7..<19, target: "council")]))
    #expect(match.target == "The council arrived")
    #expect(match.needsCheck)
  }

  @Test func placesOutsideTheTextAreNoTerms() {
    let match = EditsMatch.of("وصل الجيش", "The army arrived", "وصل المجلس")
    let stray = TermOccurrence(byteRange: 7..<99, target: "army")
    #expect(AdaptedMatch(match, query: "وصل المجلس", memoryTerms: [stray], queryTerms: [stray]) == nil)
  }

  @Test(arguments: [
    ("army", "armies"), ("fighter", "fighters"), ("member of parliament", "members of parliament"),
    ("gunman", "gunmen"),
    ("foreign fighters", "foreign fighters"), ("bus", "buses"), ("aircraft", "aircraft"), ("key", "keys"),
  ])
  func pluralsAreFormed(singular: String, plural: String) {
    #expect(EnglishPlural.of(singular) == plural)
  }

  @Test(arguments: [
    ("army", true), ("council", false), ("hour", true), ("university", false), ("unidentified man", true),
    ("EU envoy", true),
    ("NATO envoy", false), ("US envoy", false), ("8-year plan", true), ("one-day strike", false), ("MP", true),
  ])
  func articlesFollowTheSound(phrase: String, isAn: Bool) {
    #expect(EnglishArticle.isAn(before: phrase) == isAn)
  }
}
