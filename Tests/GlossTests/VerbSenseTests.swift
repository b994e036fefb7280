import BriefText
import Terminology
import Testing

@testable import Gloss

/// Words whose English depends on their object.
@Suite struct VerbSenseTests {
  private let glosser = Glosser(
    matcher: TermMatcher(Glossary()),
    lexicon: Lexicon([
      TermEntry(source: "وقع", target: "take place", pos: "verb", variants: ["يقع"]),
      TermEntry(source: "علق", target: "comment", pos: "verb", variants: ["يعلق"]),
      TermEntry(source: "وزير", target: "minister", pos: "noun", variants: ["وزراء"]),
      TermEntry(source: "اتفاق", target: "agreement", pos: "noun"),
      TermEntry(source: "حادث", target: "accident", pos: "noun", variants: ["حوادث"]),
      TermEntry(source: "شركة", target: "company", pos: "noun"),
      TermEntry(source: "رحلات", target: "flights", note: "plural", pos: "noun"),
    ]))

  private func gloss(_ text: String) -> String { glosser.gloss(UTF8Text(text)).text }

  @Test func agreementsAreSignedAndAccidentsTakePlace() {
    #expect(gloss("وقع الوزير اتفاقا") == "The minister signed an agreement")
    #expect(gloss("وقع حادث") == "An accident took place")
  }

  @Test func flightsAreSuspended() {
    #expect(gloss("علقت الشركة رحلاتها").hasPrefix("The company suspended"))
  }
}
