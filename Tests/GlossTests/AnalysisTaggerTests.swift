import Testing

@testable import Gloss

@Suite struct TaggerTests {
  @Test func afterAPrepositionANounIsMoreLikely() {
    #expect(Samples.tags("في كتب").last == "book/noun")
    #expect(Samples.tags("كتب الوزير").first == "write/verb")
  }

  @Test(arguments: ["قد", "لقد", "سوف", "لم", "لن"])
  func afterAVerbalParticleComesAVerb(_ particle: String) {
    let verb = particle.hasSuffix("قد") ? "قتل" : "يقتل"
    #expect(Samples.tags("\(particle) \(verb)").last == "kill/verb")
  }

  @Test func lamWantsTheShortForm() {
    #expect(Samples.tags("لم يقل الوزير")[1] == "say/verb")
    #expect(Samples.tags("لم يدع الرئيس")[1] == "call/verb")
  }

  @Test func anAdjectiveAgreesWithItsNoun() {
    #expect(Samples.tags("الحكومة الجديدة") == ["government/noun", "new/adj"])
    #expect(Samples.tags("وزير بريطاني") == ["minister/noun", "British/adj"])
  }

  @Test func aSentenceMayBeginWithAVerb() {
    #expect(Samples.tags("وقع الاتفاق").first?.hasSuffix("/verb") == true)
  }

  @Test func nothingGivesNothing() {
    #expect(Tagger().tag([], lexicon: Samples.lexicon).isEmpty)
    #expect(Samples.tags("").isEmpty)
  }

  @Test func everyUnitKeepsItsPlace() {
    let text = "وقال الوزير إن الحكومة وقعت الاتفاق في لندن أمس."
    #expect(Samples.tags(text).count == 10)
  }
}
