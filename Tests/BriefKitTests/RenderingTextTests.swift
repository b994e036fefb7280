import Testing

@testable import BriefKit

@Suite struct RenderingTextTests {
  private func render(_ options: RenderingOptions, _ briefs: Brief...) -> String {
    TextRenderer(options: options).render(briefs)
  }

  @Test func sentenceStandsWithItsEnglishLabelAndTerms() {
    let text = RenderingSamples.text(
      "زار الوزير لندن.", "The minister visited London.", coverage: 0.95, terms: [("لندن", "لندن", "London")])
    #expect(
      render(.init(), RenderingSamples.brief([text], terms: [BriefTerm(source: "لندن", target: "London", count: 1)]))
        == """
        File: a.txt
        Segments: 1 of 12 chosen

        1.  زار الوزير لندن.
            The minister visited London.
            [gloss, 95% covered]
            Terms: London

        Terms
          1×  London — لندن

        A gloss is English put together by machine from terms and a lexicon. It is not a
        translation.

        """)
  }

  @Test(arguments: [20, 40, 60, 80, 200], BriefLanguage.allCases)
  func noLineIsWiderThanTheTerminal(width: Int, language: BriefLanguage) {
    let options = RenderingOptions(explains: true, isTerminal: true, width: width)
    let lines = render(options, RenderingSamples.news(language: language)).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= width })
  }

  @Test func arabicLinesAreIsolatedOnATerminalOnly() {
    let plain = render(.init(), RenderingSamples.news())
    #expect(!plain.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
    for line in render(.init(isTerminal: true), RenderingSamples.news()).split(separator: "\n") {
      let opened = line.unicodeScalars.filter { $0.value == 0x2067 }.count
      #expect(opened == line.unicodeScalars.filter { $0.value == 0x2069 }.count)
      #expect((opened > 0) == ShownText.hasArabic(String(line)))
    }
  }

  @Test func termsAreCutShortAndStandOnOneLineOffTerminals() {
    var brief = RenderingSamples.brief([])
    brief.terms = (1...63).map { BriefTerm(source: "دولة", target: "state \($0)", count: 70 - $0) }
    let plain = render(.init(), brief)
    #expect(plain.contains("  69×  state 1 — دولة\n  68×  state 2 — دولة\n"))
    #expect(plain.contains("  10×  state 60 — دولة\n  … and 3 more (--format json lists all)\n"))
    #expect(!plain.contains("state 61"))
    #expect(render(.init(isTerminal: true), brief).contains("  69×  state 1\n       \u{2067}دولة\u{2069}\n"))
    #expect(render(.init(width: 18), brief).contains("  69×  state 1\n       دولة\n"))
    brief.language = .arabic
    #expect(render(.init(), brief).contains("  ٦٩×  دولة — state 1\n"))
    brief.terms.removeLast(3)
    #expect(!render(.init(), brief).contains("…"))
  }

  @Test func outletAndBylineShareALineWhereDirectionAllows() {
    let brief = RenderingSamples.brief([], outlet: "الميناء", byline: "ليلى (١)")
    #expect(render(.init(), brief).hasPrefix("Outlet: الميناء\nBy:\n  ليلى (١)\nFile: a.txt\n"))
    #expect(render(.init(isTerminal: true), brief).hasPrefix("Outlet:\n  \u{2067}الميناء\u{2069}\nBy:\n"))
  }

  @Test func coloursOnlyWhenAskedFor() {
    #expect(!render(.init(isTerminal: true), RenderingSamples.news()).contains("\u{1B}"))
    #expect(render(.init(usesColor: true), RenderingSamples.news()).contains("\u{1B}[35m[gloss, 62% covered, shaky]"))
  }

  @Test func whatAnArticleHoldsCannotSteerTheTerminal() {
    let text = RenderingSamples.text("قال\u{1B}[2J\u{202E} الوزير\u{2069}\r\nكلمة\u{9B}", nil)
    let rendered = render(.init(isTerminal: true), RenderingSamples.brief([text]))
    #expect(rendered.contains("\u{2067}قال[2J الوزير كلمة\u{2069}\n"))
  }

  @Test func termsAloneAreSaidToBeNoTranslation() {
    let rendered = render(.init(), RenderingSamples.news())
    #expect(
      rendered.contains("[terms only, no translation]\n    Terms: civil society organizations · humanitarian aid\n"))
    #expect(rendered.contains("[no translation, no known terms]"))
    var odd = RenderingSamples.text("نص.", "Text.")
    odd.origin = .none
    #expect(!render(.init(), RenderingSamples.brief([odd])).contains("Text."))
  }

  @Test func coverageIsNeverRoundedUpToReliable() {
    let text = RenderingSamples.text("نص.", "Text.", coverage: 0.6999)
    #expect(render(.init(), RenderingSamples.brief([text])).contains("[gloss, 69% covered, shaky]"))
    let nothing = RenderingSamples.text("نص.", "Text.", coverage: .nan)
    #expect(render(.init(), RenderingSamples.brief([nothing])).contains("[gloss, 0% covered, shaky]"))
    let enough = RenderingSamples.text("نص.", "Text.", coverage: 0.7)
    #expect(render(.init(), RenderingSamples.brief([enough])).contains("[gloss, 70% covered]"))
  }

  @Test func withoutSourceOnlyNamesStayArabic() {
    let lines = render(.init(showsSource: false), RenderingSamples.news()).split(separator: "\n")
    #expect(lines.filter { ShownText.hasArabic(String($0)) }.count == 3)  // outlet, byline, an unknown word
    #expect(lines.contains { $0.hasPrefix("1.  The foreign ministers") })
    #expect(lines.contains("3.  [terms only, no translation]"))
  }

  @Test func factorsAreExplainedOnRequest() {
    #expect(!render(.init(), RenderingSamples.news()).contains("centrality"))
    #expect(
      render(.init(explains: true), RenderingSamples.news())
        .contains("    score 0.93, segment 1: position 0.90, centrality 0.41\n"))
  }

  @Test func arabicReaderGetsArabicLabelsAndDigits() {
    let rendered = render(.init(explains: true), RenderingSamples.news(language: .arabic))
    #expect(rendered.contains("المصدر: صحيفة الميناء\n"))
    #expect(rendered.contains("المقاطع: ٤ من أصل ١٢\n"))
    #expect(rendered.contains("[صياغة آلية، التغطية ٩٥٪]\n"))
    #expect(rendered.contains("الدرجة ٠٫٩٣، المقطع ١: الموضع ٠٫٩٠، المركزية ٠٫٤١\n"))
    for label in ["Outlet", "gloss", "Terms", "score"] { #expect(!rendered.contains(label)) }
  }

  @Test func severalBriefsArePartedAndNoneIsNothing() {
    let brief = RenderingSamples.brief([])
    #expect(render(.init()).isEmpty)
    #expect(
      render(.init(width: 20), brief, brief).contains("No sentences.\n\n\(String(repeating: "─", count: 20))\n\nFile"))
  }
}
