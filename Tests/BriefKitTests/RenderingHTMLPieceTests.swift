import BriefKit
import Testing

@Suite struct RenderingHTMLPieceTests {
  private func page(
    _ texts: RenderedText..., options: RenderingOptions = .init(), language: BriefLanguage = .english
  ) -> String {
    HTMLRenderer(options: options).render([RenderingSamples.brief(texts, language: language)])
  }

  @Test func bothSidesBearTheSameNumber() {
    let page = page(RenderingPieceSamples.visit)
    #expect(page.contains("<span class=\"piece p3\" tabindex=\"-1\" data-target=\"will visit it\">سيزورها</span>"))
    #expect(page.contains("<span class=\"piece p3\" tabindex=\"0\" data-source=\"سيزورها\">will visit</span> "))
    #expect(page.contains("<span class=\"piece p3\" tabindex=\"-1\" data-source=\"سيزورها\">it</span> and "))
    #expect(page.contains(".pair:has(.p6:is(:hover, :focus)) .p6 {") && !page.contains(".p7"))
    #expect(!page.contains("<script") && page.contains("default-src 'none'; style-src 'unsafe-inline'"))
  }

  @Test func termsAndUnknownWordsAreMarkedInBoth() {
    let page = page(RenderingPieceSamples.visit)
    #expect(page.contains(" data-source=\"وزير خارجية\">foreign minister</mark>"))
    #expect(page.contains("data-target=\"foreign minister\"><span class=\"piece p2\">وزير خارجية</span> <span"))
    #expect(page.contains("title=\"unknown word, romanized\">Abu ‹Zarqam›</span>"))
    #expect(
      page.contains("<span class=\"piece p4 unknown\" tabindex=\"-1\" data-target=\"Abu ‹Zarqam›\">وأبو زرقم</span>"))
    #expect(page.contains("<mark>Shaded</mark> words are terms") && page.contains(">Dashed</span> words are unknown"))
  }

  @Test func keyboardReachesEachArabicWordOnce() {
    let page = page(RenderingPieceSamples.visit)
    #expect(page.ranges(of: "tabindex=\"0\"").count == 6)
  }

  @Test func overlappingPiecesAreFlat() {
    let page = page(RenderingPieceSamples.odd)
    #expect(page.contains("data-target=\"could win\">تمكن </span><span class=\"piece p1 p2\""))
    #expect(page.contains("data-target=\"team · could win\">الفريق</span><span class=\"piece p2\""))
    #expect(!page.contains("absent"))
  }

  @Test(arguments: BriefLanguage.allCases, [true, false])
  func everyTagIsClosedInOrder(language: BriefLanguage, showsSource: Bool) {
    let options = RenderingOptions(showsSource: showsSource, explains: true)
    let page = page(RenderingPieceSamples.visit, RenderingPieceSamples.odd, options: options, language: language)
    var open: [Substring] = []
    for match in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where match.output.2 != "meta" {
      if match.output.1.isEmpty { open.append(match.output.2) } else { #expect(open.popLast() == match.output.2) }
    }
    #expect(open.isEmpty)
    let blocks = page.matches(of: /<(?:details|summary|table|th|td|p)(?: [^>]*)?>/).map { String($0.output) }
    #expect(blocks.allSatisfy { $0.contains(" lang=\"") && $0.contains(" dir=\"") })
  }

  @Test func textStaysWholeAroundTheMarks() {
    for text in [RenderingPieceSamples.visit, RenderingPieceSamples.odd] {
      let plain = page(text).replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'")
      #expect(plain.contains(text.source) && plain.contains(text.target ?? "?"))
    }
  }

  @Test func withoutSourceOnlyTheMarksStay() {
    let page = page(RenderingPieceSamples.visit, options: .init(showsSource: false, explains: true))
    #expect(page.contains("<mark>foreign minister</mark>") && page.contains("<span class=\"unknown\" title="))
    for word in ["tabindex=", "data-source=", "سيزورها", "Point at", ".pair:has"] { #expect(!page.contains(word)) }
  }

  @Test func explanationIsATable() {
    let page = page(RenderingPieceSamples.visit, options: .init(explains: true))
    #expect(page.contains("<summary lang=\"en\" dir=\"ltr\">Where the English comes from</summary>"))
    #expect(
      page.contains("<td class=\"source\" lang=\"ar\" dir=\"rtl\">سيزورها</td><td lang=\"en\" dir=\"ltr\">lexicon</td>")
    )
    #expect(page.contains("Added by grammar: <bdi lang=\"en\" dir=\"ltr\">a · official · and</bdi>"))
    #expect(!self.page(RenderingPieceSamples.visit).contains("<details"))
  }

  @Test func piecesOfAnArticleStayText() {
    let evil = "\"><script>alert(1)</script>"
    let text = RenderingPieceSamples.gloss(
      "قال \(evil)", "Said \(evil)", [("said", "قال", "lexicon"), (evil, evil, evil)])
    #expect(!page(text, options: .init(explains: true)).contains("<script"))
  }

  @Test func theSheetEndsSomewhere() {
    let words = (0..<450).map { "كلمة\($0)" }
    let text = RenderingPieceSamples.gloss(
      words.joined(separator: " "), (0..<450).map { "word\($0)" }.joined(separator: " "),
      words.enumerated().map { ("word\($0.offset)", $0.element, "lexicon") })
    let page = page(text)
    let ends = page.contains(".p400 {") && !page.contains("p401")
    #expect(ends)
    #expect(page.suffix(2000).contains("<span tabindex=\"0\" data-source=\"كلمة449\">word449</span>"))
  }
}
