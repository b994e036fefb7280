import Testing

@testable import BriefKit

@Suite struct RenderingPieceTests {
  @Test func englishIsCutAtItsPiecesWhateverItsCapitalsAndArticles() {
    let text = RenderingPieceSamples.visit
    let runs = GlossRun.runs(of: text)
    #expect(runs.map(\.text).joined() == text.target)
    #expect(
      runs.filter { $0.piece != nil }.map(\.text) == [
        "An", "official", ":", "Qatar's", "foreign minister", "will visit", "it", "and", "Abu ‹Zarqam›", "on", "20 May",
        ".",
      ])
  }

  @Test(arguments: [
    ("The cat", ["at"], ["-The cat"]), ("A hour", ["an hour"], ["+A hour"]),
    ("One two three", ["three"], ["-One two ", "+three"]),
    ("one, two", ["x", "two", "one"], ["-one, ", "+two"]), ("", ["one"], []), ("one", [""], ["-one"]),
    (String(repeating: "word ", count: 9) + "end", ["end"], ["-" + String(repeating: "word ", count: 9) + "end"]),
  ])
  func piecesThatAreNotFoundStayUnmarked(target: String, pieces: [String], runs: [String]) {
    let text = RenderingPieceSamples.gloss("نص", target, pieces.map { ($0, "نص", "lexicon") })
    #expect(GlossRun.runs(of: text).map { ($0.piece == nil ? "-" : "+") + $0.text } == runs)
  }

  @Test func oneLinkForEachStretchOfArabic() {
    let text = RenderingPieceSamples.visit
    let links = PieceLink.links(of: text)
    #expect(
      links.map { $0.english(in: text) } == [
        "qatar's", "foreign minister", "will visit it", "Abu ‹Zarqam›", "on", "20 May",
      ])
    #expect(PieceLink.links(of: RenderingPieceSamples.odd).count == 2)
    let apart = RenderingPieceSamples.gloss(
      "لم يصل بعد", "not yet arrived",
      [("not", "لم", "grammar"), ("yet", "بعد", "lexicon"), ("arrived", "لم", "lexicon")])
    #expect(PieceLink.links(of: apart).map { $0.english(in: apart) } == ["not … arrived", "yet"])
  }

  @Test func explanationsJoinNeighboursAndGatherWhatGrammarAdds() {
    let explained = ExplainedPieces(RenderingPieceSamples.visit)
    #expect(
      explained.pairs.map(\.english) == [
        "qatar's", "foreign minister", "will visit it", "Abu ‹Zarqam›", "on", "20 May",
      ])
    #expect(explained.pairs[2] == .init(english: "will visit it", source: "سيزورها", origin: "lexicon"))
    #expect(explained.added == ["a", "official", "and"])
    #expect(ExplainedPieces(RenderingPieceSamples.odd).pairs.count == 2)
  }

  @Test func textExplainsOnePieceALine() {
    let brief = RenderingSamples.brief([RenderingPieceSamples.visit])
    let plain = TextRenderer(options: .init(explains: true)).render([brief])
    #expect(plain.contains("\n    foreign minister ← وزير خارجية (term)\n    will visit it ← سيزورها (lexicon)\n"))
    #expect(plain.contains("\n    Abu ‹Zarqam› ← وأبو زرقم (unknown)\n"))
    #expect(plain.contains("\n    Added by grammar: a · official · and\n"))
    #expect(!TextRenderer().render([brief]).contains("←"))
    let terminal = TextRenderer(options: .init(explains: true, isTerminal: true)).render([brief])
    #expect(terminal.contains("    20 May ← \u{2067}٢٠ أيار\u{2069} (date)\n"))
    let narrow = TextRenderer(options: .init(explains: true, isTerminal: true, width: 30)).render([brief])
    #expect(narrow.contains("    foreign minister (term) ←\n      \u{2067}وزير خارجية\u{2069}\n"))
    let english = TextRenderer(options: .init(showsSource: false, explains: true)).render([brief])
    #expect(english.contains("    foreign minister (term)\n") && !english.contains("وزير"))
  }

  @Test func arabicReaderGetsTheArabicFirst() {
    let brief = RenderingSamples.brief([RenderingPieceSamples.visit], language: .arabic)
    let terminal = TextRenderer(options: .init(explains: true, isTerminal: true)).render([brief])
    #expect(terminal.contains("\u{2067}وزير خارجية ← \u{2066}foreign minister\u{2069} (مصطلح)\u{2069}\n"))
  }

  @Test(arguments: [20, 30, 60], BriefLanguage.allCases)
  func noLineIsWiderThanTheTerminal(width: Int, language: BriefLanguage) {
    let options = RenderingOptions(explains: true, isTerminal: true, width: width)
    let brief = RenderingSamples.brief([RenderingPieceSamples.visit], language: language)
    let lines = TextRenderer(options: options).render([brief]).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= width })
  }

  @Test(arguments: BriefLanguage.allCases)
  func markdownListsPiecesWithTheArabicInBlocks(language: BriefLanguage) {
    let brief = RenderingSamples.brief([RenderingPieceSamples.visit], language: language)
    let rendered = MarkdownRenderer(options: .init(explains: true)).render([brief])
    #expect(rendered.ranges(of: "<details>").count == 1 && rendered.contains("\n\n</details>\n"))
    if language == .english {
      #expect(rendered.contains("\n- foreign minister (term)\n  <div dir=\"rtl\" lang=\"ar\">وزير خارجية</div>\n"))
    } else {
      #expect(rendered.contains("\n- وزير خارجية (مصطلح)\n  <div dir=\"ltr\" lang=\"en\">foreign minister</div>\n"))
    }
    #expect(!MarkdownRenderer().render([brief]).contains("<details>"))
    #expect(!MarkdownRenderer(options: .init(showsSource: false, explains: true)).render([brief]).contains("سيزورها"))
  }

  @Test func jsonHasPiecesOnRequestOnly() {
    let brief = RenderingSamples.brief([RenderingPieceSamples.visit], headline: RenderingPieceSamples.visit)
    let explained = BriefFormat.json.renderer(options: .init(explains: true)).render([brief])
    #expect(explained.contains("\"pieces\":[{\"target\":\"a\",\"start\":0,\"end\":0,\"origin\":\"grammar\"},"))
    #expect(explained.contains("{\"target\":\"will visit\",\"start\":0,\"end\":7,\"origin\":\"lexicon\"}"))
    let plain = BriefFormat.json.renderer().render([brief])
    #expect(!plain.contains("pieces"))
    #expect(plain.contains("\"origin\":\"gloss\",\"match\":null,\"coverage\":0.9},\"outlet\""))
  }

  @Test(arguments: BriefFormat.allCases)
  func headlineSaysWhatItsEnglishIs(format: BriefFormat) {
    var headline = RenderingPieceSamples.visit
    headline.isUnsure = true
    let rendered = format.renderer().render([RenderingSamples.brief([], headline: headline)])
    switch format {
    case .text: #expect(rendered.contains("\n[gloss, 90% covered, shaky]\n"))
    case .markdown: #expect(rendered.contains("\n*gloss, 90% covered, shaky*\n"))
    case .html: #expect(rendered.contains(">gloss, 90% covered <strong>shaky</strong></p>"))
    case .json: #expect(rendered.contains("\"origin\":\"gloss\",\"match\":null,\"coverage\":0.9}"))
    }
  }
}
