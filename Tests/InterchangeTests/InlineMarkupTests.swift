import Interchange
import Testing
import TranslationMemory

@Suite struct InlineMarkupTests {
  @Test func codeIsNoText() throws {
    let source =
      "نقرأ <bpt i=\"1\" x=\"1\">&lt;b></bpt>الكتاب<ept i=\"1\">&lt;/b></ept><it pos=\"end\">x</it> هنا<ut>y</ut>"
    let unit = try #require(Outcome(body: tu(source, "Read")).units.first)
    #expect(unit.source == "نقرأ الكتاب هنا")
    #expect(
      unit.sourceMarkup
        == "نقرأ <bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>الكتاب<ept i=\"1\">&lt;/b&gt;</ept><it pos=\"end\">x</it> هنا<ut>y</ut>"
    )
    #expect(unit.targetMarkup == nil)
  }

  @Test func highlightedAndUnknownElementsAreText() {
    #expect(
      Outcome(body: tu("<hi type=\"b\">كتاب</hi> جديد", "a <b>new</b> book<br/>")).pairs == ["كتاب جديد|a new book"])
  }

  @Test func subflowsAreNoText() throws {
    let unit = try #require(
      Outcome(body: tu("صورة<ph>&lt;img alt='<sub>شعار</sub>'></ph> هنا", "A picture")).units.first)
    #expect(unit.source == "صورة هنا")
    #expect(unit.sourceMarkup?.contains("<sub>شعار</sub>") == true)
  }

  @Test func lineBreakPlaceholder() {
    #expect(Outcome(body: tu("سطر<ph type=\"lb\"/>آخر", "One")).units.first?.source == "سطر\nآخر")
  }

  @Test func aForbiddenCharacterWithElementsInside() {
    let outcome = Outcome(body: tu("أ<ph type=\"x-brief-char\">U+<ph>x</ph>00<hi/>01</ph>ب", "b"))
    #expect(outcome.units.first?.source == "أ\u{1}ب")
    #expect(outcome.units.first?.sourceMarkup == nil)
  }

  @Test func onlyCodeIsEmpty() {
    #expect(Outcome(body: tu("<ph>x</ph>", "Yes")).skipped.map(\.reason) == [.emptySource])
  }

  @Test func markupComesBack() throws {
    var unit = TranslationUnit(source: "كتاب & قلم", target: "book")
    unit.sourceMarkup = "كتاب &amp; <ph x=\"1\"/>قلم"
    #expect(Outcome(written([unit])).units == [unit])
    // A text that has been changed since has lost its tags, and so has one whose markup is broken.
    unit.source = "كتاب"
    #expect(Outcome(written([unit])).units.first?.source == "كتاب")
    #expect(Outcome(written([unit])).units.first?.sourceMarkup == nil)
    for markup in ["كتاب</seg></tuv>", "كتاب<ph>", "كتاب&x;", "كتاب]]>", "<ph/>كتاب</seg><seg>"] {
      unit.sourceMarkup = markup
      let outcome = Outcome(written([unit, unit]))
      #expect(outcome.error == nil && outcome.units.count == 2 && outcome.units[0].source == "كتاب", "\(markup)")
    }
  }
}
