import Testing

@testable import BriefKit

@Suite struct RenderingMarkdownTests {
  @Test func arabicStandsInRightToLeftBlocksOnly() {
    let lines = MarkdownRenderer().render([RenderingSamples.news()]).split(separator: "\n").map(String.init)
    let block = "<div dir=\"rtl\" lang=\"ar\">"
    for (index, line) in lines.enumerated() where ShownText.hasArabic(line) {
      // A gloss may hold a word that stayed Arabic.
      let isInBlock = line.contains(block) || (index > 0 && lines[index - 1] == block)
      #expect(isInBlock || line.hasPrefix("And the representative"))
    }
    #expect(!lines.contains { $0.hasPrefix("|") })
  }

  @Test func sentenceStandsWithItsEnglishLabelAndTerms() {
    let rendered = MarkdownRenderer().render([RenderingSamples.news()])
    #expect(rendered.contains("\n*gloss, 95% covered*\n\nTerms: Amman · humanitarian aid · ceasefire\n"))
    #expect(rendered.contains("\n*gloss, 62% covered* **shaky**\n"))
    #expect(rendered.contains("\n*terms only, no translation*\n"))
    #expect(
      rendered.contains(
        "\n- European Union (2)\n  <div dir=\"rtl\" lang=\"ar\">الاتحاد الأوروبي</div>\n"))
    #expect(rendered.contains("It is not a translation."))
  }

  @Test(arguments: [
    ("a*b_c", "a\\*b\\_c"), ("<b>&amp;[x](y)", "\\<b\\>\\&amp;\\[x\\](y)"), ("# title", "\\# title"),
    ("- item", "\\- item"),
    ("12. item", "12\\. item"), ("2015 was", "2015 was"), ("`code` $x$ ~y~ |", "\\`code\\` \\$x\\$ \\~y\\~ \\|"),
    ("two\nlines", "two lines"), ("\\", "\\\\"),
  ])
  func specialCharactersStayThemselves(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test func insideHTMLSpecialCharactersAreReferences() {
    #expect(MarkdownText.escapedInHTML("<*&>") == "&#60;&#42;&#38;&#62;")
    #expect(MarkdownText.code("a`b") == "``a`b``")
    #expect(MarkdownText.code("`") == "`` ` ``")
  }

  @Test func arabicReaderGetsOneArabicBlockWithEnglishBlocksInIt() {
    let rendered = MarkdownRenderer(options: .init(explains: true)).render([RenderingSamples.news(language: .arabic)])
    #expect(rendered.hasPrefix("<div dir=\"rtl\" lang=\"ar\">\n") && rendered.hasSuffix("\n</div>\n"))
    #expect(rendered.contains("## الجملة ١\n"))
    #expect(rendered.contains("<div dir=\"ltr\" lang=\"en\">\n\nThe foreign ministers"))
    #expect(rendered.components(of: "<div") == rendered.components(of: "</div>"))
  }

  @Test func withoutSourceTheEnglishIsTheTitle() {
    let rendered = MarkdownRenderer(options: .init(showsSource: false)).render([RenderingSamples.news()])
    #expect(rendered.hasPrefix("# Foreign ministers discuss in Amman urgent humanitarian aid\n"))
    #expect(!rendered.contains("مساعدات"))
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
