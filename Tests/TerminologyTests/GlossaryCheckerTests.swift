import Testing

@testable import Terminology

@Suite struct GlossaryCheckerTests {
  private func findings(_ texts: String..., isLexicon: Bool = false) -> [String] {
    let files = texts.enumerated().map { index, text in
      GlossaryFile(path: ["a.tsv", "b.tsv"][index], text: text, isLexicon: isLexicon)
    }
    return GlossaryChecker(files).findings().map(\.description)
  }

  @Test func aCleanGlossaryHasNoFindings() {
    #expect(
      findings("# c\nهدنة\ttruce\t\tnoun\t\t\tهدن | هدنات\n", "عربي\tArab\t\tadj\nعربي\tan Arab\t\tnoun\n").isEmpty)
  }

  @Test func duplicatesAcrossFiles() {
    #expect(
      findings("هدنة\ttruce\n", "\nهدنة\ttruce\tnote\n") == ["b.tsv:2:1: duplicate of a.tsv:1: delete one of them"])
  }

  @Test(arguments: [false, true])
  func contradictionsUnlessAStatusSettlesThem(isLexicon: Bool) {
    let plain = "هدنة\ttruce\t\tnoun\nهدنة\tceasefire\t\tnoun\n"
    #expect(
      findings(plain, isLexicon: isLexicon) == [
        "a.tsv:2:1: contradicts a.tsv:1, which says 'truce': mark one preferred and the other admitted"
      ])
    for settled in ["preferred", "admitted", "forbidden"] {
      #expect(
        findings("هدنة\ttruce\t\tnoun\t\(settled)\nهدنة\tceasefire\t\tnoun\n", isLexicon: isLexicon).isEmpty)
    }
    let preferred = "هدنة\ttruce\t\tnoun\tpreferred\nهدنة\tceasefire\t\tnoun\tadmitted\nهدنة\tlull\t\tnoun\tadmitted\n"
    #expect(findings(preferred).isEmpty)
    #expect(findings("هدنة\ttruce\t\t\tpreferred\nهدنة\tceasefire\t\t\tpreferred\n").count == 1)
    #expect(findings("هدنة\ttruce\t\t\tadmitted\nهدنة\tceasefire\t\t\tadmitted\n").count == 1)
  }

  @Test func termsAndLexiconAreCheckedApart() {
    let term = GlossaryFile(path: "a.tsv", text: "هدنة\ttruce\n")
    let word = GlossaryFile(path: "lexicon/a.tsv", text: "هدنة\tlull\n", isLexicon: true)
    #expect(GlossaryChecker([term, word]).findings().isEmpty)
  }

  @Test func sourcesThatFoldingMakesEqual() {
    #expect(
      findings("أمريكا\tAmerica\nامريكا\tAmerica\n") == [
        "a.tsv:2:1: spelled like أمريكا at a.tsv:1 but for marks that are ignored: keep one of them"
      ])
    #expect(findings("كَتب\twrite\t\tverb\nكُتب\tbooks\t\tnoun\n").isEmpty)
  }

  @Test func variantsThatAreFormsOfAnotherEntry() {
    #expect(
      findings("مكتب\toffice\t\t\t\t\tمكتبات | مكاتب\n", "مكاتب\toffices\n") == [
        "a.tsv:1:26: variant مكاتب is also a form of مكاتب at b.tsv:1: keep it in one of them"
      ])
    // Two entries of one term may list the same variants.
    #expect(findings("هدنة\ttruce\t\t\t\t\tهدن\nهدنة\tceasefire\t\t\tadmitted\t\tهدن\n").isEmpty)
  }

  @Test func wordsOfALexiconMayShareForms() {
    let forms = "شرف\tbe honoured\t\tverb\t\t\tيشرف\nأشرف\tsupervise\t\tverb\t\t\tيشرف\n"
    #expect(findings(forms, isLexicon: true).isEmpty)
    #expect(findings(forms).count == 1)
    #expect(findings("ثار\trevolt\t\tverb\nثأر\tavenge\t\tverb\n", isLexicon: true).isEmpty)
    #expect(findings("أذن\tear\t\tnoun\nاذن\tear\t\tnoun\n", isLexicon: true).count == 1)
  }

  @Test(arguments: [
    ("هدنة\u{200F}\ttruce\n", "a.tsv:1:5: invisible mark U+200F in the source: delete it"),
    ("هدنة\ttr\u{AD}uce\n", "a.tsv:1:8: invisible mark U+00AD in the target: delete it"),
    ("مجلس  الأمن\tSecurity Council\n", "a.tsv:1:6: doubled space in the source: keep one"),
    ("شركة BBC\tBBC\n", "a.tsv:1:6: Latin letters in the source شركة BBC: write it in Arabic letters"),
    ("هدنة\ttruce هدنة\n", "a.tsv:1:12: Arabic letters in the target truce هدنة: write it in English"),
    ("هدنة \ttruce\n", "a.tsv:1:5: stray space around the source: delete it"),
  ])
  func charactersThatDoNotBelong(text: String, finding: String) {
    #expect(findings(text) == [finding])
  }

  @Test func whatIsKeptMayBeInAnyScript() {
    #expect(findings("CNN\t\t\t\tkeep\n").isEmpty)
  }

  @Test func findingsAreInOrder() {
    let found = findings("ا\tb\nج \t d\n", "\tx\nا\tb\n")
    #expect(found.map { String($0.prefix(9)) } == ["a.tsv:2:2", "a.tsv:2:4", "b.tsv:1:1", "b.tsv:2:1"])
  }
}
