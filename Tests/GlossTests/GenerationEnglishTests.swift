import Testing

@testable import Gloss

@Suite struct EnglishVerbTests {
  @Test(arguments: [
    ("say", "said"), ("be", "was"), ("carry out", "carried out"), ("stop", "stopped"), ("admit", "admitted"),
    ("visit", "visited"), ("call for", "called for"), ("die", "died"), ("play", "played"), ("panic", "panicked"),
    ("take part in", "took part in"), ("can", "can"), ("hold", "held"), ("agree", "agreed"),
  ])
  func past(_ verb: String, _ past: String) { #expect(EnglishVerb.past(verb) == past) }

  @Test(arguments: [
    ("write", "written"), ("be", "been"), ("be able", "been able"), ("hold", "held"), ("kill", "killed"),
    ("withdraw", "withdrawn"), ("put up", "put up"),
  ])
  func participle(_ verb: String, _ participle: String) { #expect(EnglishVerb.participle(verb) == participle) }

  @Test(arguments: [
    ("say", "says"), ("carry out", "carries out"), ("watch", "watches"), ("be", "is"), ("have", "has"), ("go", "goes"),
    ("do", "does"), ("can", "can"), ("pass", "passes"), ("veto", "vetoes"), ("be possible", "is possible"),
  ])
  func thirdPerson(_ verb: String, _ third: String) { #expect(EnglishVerb.third(verb) == third) }

  @Test(arguments: [
    ("say", "saying"), ("die", "dying"), ("make", "making"), ("agree", "agreeing"), ("run", "running"),
    ("visit", "visiting"), ("begin", "beginning"), ("be", "being"), ("set up", "setting up"), ("dye", "dyeing"),
  ])
  func gerund(_ verb: String, _ gerund: String) { #expect(EnglishVerb.gerund(verb) == gerund) }

  @Test func anEmptyVerbDoesNoHarm() {
    for form in [EnglishVerb.past(""), EnglishVerb.third(""), EnglishVerb.gerund(""), EnglishVerb.participle(" ")] {
      #expect(form.count < 6)
    }
  }
}

@Suite struct EnglishNounTests {
  @Test(arguments: [
    ("minister", "ministers"), ("city", "cities"), ("day", "days"), ("woman", "women"), ("child", "children"),
    ("person", "people"), ("crisis", "crises"), ("company", "companies"), ("church", "churches"), ("hero", "heroes"),
    ("news", "news"), ("information", "information"), ("member of parliament", "members of parliament"),
    ("foreign minister", "foreign ministers"), ("spokesman", "spokesmen"), ("bus", "buses"), ("meeting", "meetings"),
    ("aircraft", "aircraft"), ("human", "humans"), ("", ""),
  ])
  func plural(_ noun: String, _ plural: String) { #expect(EnglishNoun.plural(noun) == plural) }

  @Test(arguments: [
    ("apple", "an"), ("book", "a"), ("hour", "an"), ("university", "a"), ("European", "a"), ("uninhabited", "an"),
    ("one", "a"), ("8", "an"), ("important", "an"), ("honest", "an"), ("US", "a"), ("unit", "a"), ("umbrella", "an"),
    ("user", "a"), ("", "a"),
  ])
  func indefiniteArticle(_ word: String, _ article: String) { #expect(EnglishNoun.article(before: word) == article) }

  @Test func massNounsAreKnown() {
    #expect(EnglishNoun.isMass("information") && EnglishNoun.isMass("terrorism"))
    #expect(!EnglishNoun.isMass("city") && !EnglishNoun.isMass("minister"))
  }

  @Test func peopleByAnAdjective() {
    #expect(EnglishNoun.people("Palestinian") == "Palestinians")
    #expect(EnglishNoun.people("wounded") == "wounded")
    #expect(EnglishNoun.people("British") == "British")
    #expect(EnglishNoun.people("other") == "others")
  }
}

@Suite struct EnglishAdjectiveTests {
  @Test(arguments: [
    ("large", "larger", "largest"), ("big", "bigger", "biggest"), ("good", "better", "best"),
    ("easy", "easier", "easiest"), ("important", "more important", "most important"), ("new", "newer", "newest"),
    ("many", "more", "most"), ("simple", "simpler", "simplest"), ("old", "older", "oldest"),
  ])
  func comparison(_ adjective: String, _ comparative: String, _ superlative: String) {
    #expect(EnglishAdjective.comparative(adjective) == comparative)
    #expect(EnglishAdjective.superlative(adjective) == superlative)
  }
}

@Suite struct ArticlesTests {
  private func article(_ noun: String, definite: Bool, plural: Bool = false, complement: Bool = false) -> String? {
    Articles.article(before: noun, noun: noun, isDefinite: definite, isPlural: plural, hasComplement: complement)
  }

  @Test func definiteNounsTakeThe() { #expect(article("house", definite: true) == "the") }
  @Test func indefiniteNounsTakeA() {
    #expect(article("house", definite: false) == "a")
    #expect(article("order", definite: false) == "an")
    #expect(article("houses", definite: false, plural: true) == nil)
    #expect(article("information", definite: false) == nil)
  }

  @Test func namesTakeNoneButSomeDo() {
    #expect(article("France", definite: true) == nil)
    #expect(article("Monday", definite: true) == nil)
    #expect(Articles.needsThe("United Nations") && Articles.needsThe("Netherlands"))
    #expect(!Articles.needsThe("London") && !Articles.needsThe("New York"))
  }
}
