import Foundation
import Testing
import TranslationMemory

@testable import BriefKit

@Suite struct MemoryRenderingTests {
  static let evil = "\"><script>alert('x')</script>\u{202E}"

  /// A similar sentence with a number that was substituted.
  static let similar = RenderedText(
    source: "تحمل القوافل 45 طنا.", target: "The lorries carry 45 tons.", origin: .memoryFuzzy, coverage: 0.5,
    terms: [],
    match: BriefMatch(
      score: 87, unitScore: 75, source: "تحمل الشاحنات 30 طنا", target: "The lorries carry 30 tons.", file: "a.tmx",
      changed: Timestamp(seconds: 1_421_922_600), author: "منى",
      differences: [
        .init(kind: .kept, text: "تحمل "), .init(kind: .struck, text: "الشاحنات "),
        .init(kind: .added, text: "القوافل"),
        .init(kind: .kept, text: " "), .init(kind: .struck, text: "30 "), .init(kind: .added, text: "45"),
        .init(kind: .kept, text: " طنا."),
      ], hidden: ["punctuation"],
      edits: [.init(kind: .number, range: 18..<20, text: "45", original: "30")], others: 2))

  static func known(_ score: Int, hidden: [String] = []) -> RenderedText {
    RenderedText(
      source: "وصلت القوافل.", target: "The convoys arrived.", origin: score == 101 ? .memoryContext : .memoryExact,
      coverage: 1, terms: [], match: BriefMatch(score: score, source: "وصلت القوافل", target: "x", hidden: hidden))
  }

  private func render(_ format: BriefFormat, _ options: RenderingOptions = .init(), _ texts: RenderedText...) -> String
  {
    format.renderer(options: options).render([RenderingSamples.brief(texts)])
  }

  @Test func textSaysWhereTheEnglishComesFrom() {
    let text = render(
      .text, .init(width: nil), Self.similar, Self.known(100, hidden: ["spacing"]), Self.known(101, hidden: ["hamza"]))
    #expect(
      text.contains(
        """
        1.  تحمل القوافل 45 طنا.
            The lorries carry 45 tons.
            [TM 87: similar sentence in memory, 87%, numbers substituted]
            Memory:
              تحمل [-الشاحنات-] {+القوافل+} [-30-] {+45+} طنا.
            Substituted: 30 → 45

        2.  وصلت القوافل.
            The convoys arrived.
            [TM 100: translation from memory]

        3.  وصلت القوافل.
            The convoys arrived.
            [TM 101: translation from memory, same context, other spelling or punctuation]

        """))
    #expect(text.contains("It is not a translation of this one.") && text.contains("[-…-] stands only"))
    #expect(!text.contains("gloss"))
  }

  @Test func anExplanationSaysWhyAndWhatElse() {
    let text = render(.text, .init(explains: true, width: nil), Self.similar)
    #expect(
      text.contains(
        "    memory: 50% of the words in common; score 75 without substitutions; also differs in punctuation; 2 more in "
          + "the memory at 75 or above; from a.tmx; changed 2015-01-22; by منى\n"))
    #expect(render(.text, .init(explains: true, width: nil), Self.known(100)).contains("nothing else at 75 or above\n"))
  }

  @Test func linesOfATerminalHoldOneDirectionAndTheirWidth() {
    let options = RenderingOptions(explains: true, isTerminal: true, width: 30)
    for line in render(.text, options, Self.similar).split(separator: "\n") {
      #expect(DisplayWidth.columns(of: String(line)) <= 30)
      let opened = line.unicodeScalars.filter { $0.value == 0x2067 }.count
      #expect(opened == line.unicodeScalars.filter { $0.value == 0x2069 }.count)
    }
    #expect(render(.text, options, Self.similar).contains("\u{2067}تحمل [-الشاحنات-]\u{2069}\n"))
  }

  @Test func colorsStandAroundWhatDiffers() {
    let text = render(.text, .init(usesColor: true), Self.similar)
    #expect(text.contains("\u{1B}[9;31m[-الشاحنات-]\u{1B}[0m \u{1B}[4;32m{+القوافل+}\u{1B}[0m "))
    #expect(text.contains("carry \u{1B}[4m45\u{1B}[0m tons.") && text.contains("\u{1B}[35m[TM 87"))
    // A stretch that is broken over two lines keeps its style.
    let long = TextSpan(text: "one two three", style: .struck)
    var page = TextPage(options: .init(usesColor: true, width: 9))
    page.add([TextSpan(text: "a ", style: .plain), long], rightToLeft: false, indent: 0)
    #expect(page.output == "a \u{1B}[9;31mone two\u{1B}[0m\n\u{1B}[9;31mthree\u{1B}[0m\n")
  }

  @Test func markdownMarksEditsAndKeepsArabicInBlocks() {
    let text = render(.markdown, .init(), Self.similar)
    #expect(text.contains("\n\nThe lorries carry **45** tons.\n\n**TM 87: similar sentence in memory, 87%"))
    let line = "تحمل \\[-الشاحنات-\\] {+القوافل+} \\[-30-\\] {+45+} طنا."
    #expect(text.contains("\n\nMemory:\n\n<div dir=\"rtl\" lang=\"ar\">\n\n\(line)\n\n</div>\n\n"))
    #expect(text.contains("\n\nSubstituted: 30 → 45\n"))
  }

  @Test func htmlStrikesAndUnderlines() {
    let page = render(.html, .init(), Self.similar)
    #expect(
      page.contains(
        "<p class=\"difference\" lang=\"ar\" dir=\"rtl\">تحمل <del>الشاحنات</del> <ins>القوافل</ins> <del>30</del> "
          + "<ins>45</ins> طنا.</p>"))
    #expect(page.contains("The lorries carry <ins title=\"30\">45</ins> tons.</p>"))
    #expect(page.contains("<strong>TM 87: similar sentence in memory, 87%"))
    #expect(page.contains("<footer ") && !page.contains("A gloss is"))
    #expect(render(.html, .init(), Self.known(100)).contains(">TM 100: translation from memory</p>"))
    #expect(!render(.html, .init(showsSource: false), Self.similar).contains("الشاحنات"))
  }

  @Test(arguments: BriefLanguage.allCases)
  func whatAMemoryHoldsStaysText(language: BriefLanguage) {
    var text = Self.similar
    text.target = Self.evil + " 45"
    text.match?.file = Self.evil
    text.match?.author = Self.evil
    text.match?.differences = [.init(kind: .struck, text: Self.evil), .init(kind: .added, text: Self.evil)]
    let end = (text.target ?? "").unicodeScalars.count
    text.match?.edits = [
      .init(kind: .number, range: end - 2..<end, text: "45", original: Self.evil),
      .init(kind: .term, range: end..<end + 9, text: "?", original: "?"),
    ]
    let page = HTMLRenderer(options: .init(explains: true)).render([
      RenderingSamples.brief([text], headline: text, language: language)
    ])
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
    var open: [Substring] = []
    for match in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where match.output.2 != "meta" {
      if match.output.1.isEmpty { open.append(match.output.2) } else { #expect(open.popLast() == match.output.2) }
    }
    #expect(open.isEmpty)
  }

  @Test func jsonHasTheUnit() throws {
    let output = render(.json, .init(), Self.similar, Self.known(101))
    #expect(
      output.contains(
        """
        "origin":"memory-fuzzy","match":{"score":87,"unitScore":75,"source":"تحمل الشاحنات 30 طنا",\
        "target":"The lorries carry 30 tons.","file":"a.tmx","changed":"2015-01-22T10:30:00Z","author":"منى",\
        "differences":[{"kind":"kept","text":"تحمل "},{"kind":"struck","text":"الشاحنات "},
        """))
    #expect(
      output.contains(
        """
        "hidden":["punctuation"],"edits":[{"kind":"number","start":18,"end":20,"text":"45","original":"30",\
        "needsCheck":false}],"others":2},"coverage":0.5
        """))
    #expect(output.contains("\"origin\":\"memory-context\",\"match\":{\"score\":101,\"unitScore\":101,"))
    #expect(output.contains("\"file\":null,\"changed\":null,\"author\":null,\"differences\":[],\"hidden\":[]"))
  }

  @Test func arabicReaderGetsArabicLabels() {
    let brief = RenderingSamples.brief([Self.similar, Self.known(101, hidden: ["hamza"])], language: .arabic)
    let text = TextRenderer(options: .init(explains: true, width: nil)).render([brief])
    #expect(text.contains("[ذاكرة ٨٧: جملة مشابهة في الذاكرة، ٨٧٪، استبدلت الأعداد]"))
    #expect(text.contains("[ذاكرة ١٠١: ترجمة من الذاكرة، في السياق نفسه، بإملاء أو ترقيم مختلف]"))
    for label in ["TM", "memory", "Substituted", "hamza"] { #expect(!text.contains(label)) }
  }
}
