import BriefText
import Testing

@testable import Gloss

@Suite struct WordAnalyzerTests {
  @Test func aNounAloneIsBare() throws {
    let reading = try #require(Samples.reading("وزير", "minister"))
    #expect(reading.pos == .noun && reading.isBare && reading.number == .singular)
    #expect(Samples.readings("وزير").first?.conjunction == Reading.Conjunction.none)
  }

  @Test func theArticleMakesDefinite() throws {
    #expect(try #require(Samples.reading("الوزير", "minister")).hasArticle)
    #expect(try #require(Samples.reading("والوزير", "minister")).conjunction == .and)
    #expect(try #require(Samples.reading("فالوزير", "minister")).conjunction == .then)
  }

  @Test(arguments: [
    ("بالبيت", Reading.Preposition.with, true), ("ببيت", .with, false), ("كالبيت", .like, true), ("لبيت", .to, false),
    ("للبيت", .to, true), ("وللبيت", .to, true), ("وبالبيت", .with, true),
  ])
  func prepositionsOfOneLetterComeOff(_ word: String, _ preposition: Reading.Preposition, _ article: Bool) throws {
    let reading = try #require(Samples.reading(word, "house"))
    #expect(reading.preposition == preposition)
    #expect(reading.hasArticle == article)
  }

  @Test(arguments: [
    ("بيته", SuffixPronoun.his), ("بيتها", .her), ("بيتهم", .their), ("بيتنا", .our), ("بيتي", .my),
    ("بيتكم", .yourPlural),
    ("بيتهما", .theirDual),
  ])
  func pronounsAreReadOffNouns(_ word: String, _ pronoun: SuffixPronoun) throws {
    let reading = try #require(Samples.readings(word).first { Samples.meaning($0) == "house" && $0.pronoun != nil })
    #expect(reading.pronoun == pronoun)
    #expect(reading.isDefinite)
  }

  @Test func aPronounFollowsTheTOfAFeminine() throws {
    let reading = try #require(Samples.reading("حكومتها", "government"))
    #expect(reading.pronoun == .her)
    #expect(reading.isFeminine)
  }

  @Test func anArticleAndAPronounExcludeEachOther() {
    #expect(!Samples.readings("البيتهم").contains { Samples.meaning($0) == "house" })
  }

  @Test func prepositionsTakePronouns() throws {
    #expect(try #require(Samples.reading("عليه", "on")).pronoun == .his)
    #expect(try #require(Samples.reading("منها", "from")).pronoun == .her)
    #expect(try #require(Samples.reading("إليهم", "to")).pronoun == .their)
  }

  @Test(arguments: [
    ("صحفيون", Reading.Number.plural), ("صحفيين", .plural), ("الصحفيين", .plural), ("صحفيان", .dual),
    ("صحفي", .singular),
  ])
  func soundPluralsAndDuals(_ word: String, _ number: Reading.Number) throws {
    #expect(try #require(Samples.reading(word, "journalist")).number == number)
  }

  @Test func femininePluralsAndDualsReplaceTheTaMarbuta() throws {
    #expect(try #require(Samples.reading("شركات", "company")).number == .plural)
    #expect(try #require(Samples.reading("الشركات", "company")).number == .plural)
    #expect(try #require(Samples.reading("شركتان", "company")).number == .dual)
    #expect(try #require(Samples.reading("شركتين", "company")).number == .dual)
  }

  @Test func brokenPluralsAreListed() throws {
    #expect(try #require(Samples.reading("الوزراء", "minister")).number == .plural)
    #expect(try #require(Samples.reading("بيوتهم", "house")).number == .plural)
    #expect(try #require(Samples.reading("نساء", "woman")).number == .plural)
  }

  @Test func aPluralBeforeANounLosesItsNun() throws {
    let reading = try #require(Samples.readings("معلمو").first { Samples.meaning($0) == "teacher" })
    #expect(reading.isConstruct && reading.number == .plural)
  }

  @Test func hamzasMayBeLeftOut() {
    #expect(Samples.reading("اعلن", "announce") != nil)
    #expect(Samples.reading("أطفال", "child") != nil)
    #expect(Samples.reading("اطفال", "child") != nil)
  }

  @Test(arguments: [
    ("كتبت", Reading.Tense.past, 3, true), ("كتبوا", .past, 3, false), ("كتبنا", .past, 1, false),
    ("يكتب", .present, 3, false), ("تكتب", .present, 3, true), ("يكتبون", .present, 3, false),
    ("نكتب", .present, 1, false),
  ])
  func verbsShowTheirSubject(_ word: String, _ tense: Reading.Tense, _ person: Int, _ feminine: Bool) throws {
    let reading = try #require(Samples.readings(word).first { Samples.meaning($0) == "write" && $0.pos == .verb })
    #expect(reading.tense == tense)
    #expect(reading.person == UInt8(person))
    #expect(reading.isFeminine == feminine)
  }

  @Test(arguments: [
    ("قالت", "say"), ("قلت", "say"), ("قالوا", "say"), ("دعت", "call"), ("دعوا", "call"), ("دعوت", "call"),
    ("رمت", "throw"), ("يرمون", "throw"), ("تدعو", "call"), ("يدعون", "call"), ("أرادوا", "want"), ("التقيا", "meet"),
    ("التقت", "meet"), ("بقيت", "remain"), ("بقوا", "remain"), ("احتلوا", "occupy"), ("استطاعت", "be able"),
  ])
  func weakVerbsAreFoundInEveryPerson(_ word: String, _ english: String) {
    #expect(Samples.readings(word).contains { $0.pos == .verb && Samples.meaning($0) == english })
  }

  @Test func theFutureIsMarkedByASin() throws {
    let reading = try #require(Samples.reading("سيكتب", "write"))
    #expect(reading.isFuture && reading.tense == .present)
    #expect(try #require(Samples.reading("وستعلن", "announce")).isFuture)
  }

  @Test(arguments: ["يقل", "تقل", "يدع", "يرم", "يزر"])
  func theJussiveIsShort(_ word: String) {
    #expect(Samples.readings(word).contains { $0.tense == .jussive })
  }

  @Test func verbsTakeObjectPronouns() throws {
    #expect(try #require(Samples.reading("استقبله", "receive")).pronoun == .his)
    #expect(try #require(Samples.reading("يستقبلها", "receive")).pronoun == .her)
    #expect(try #require(Samples.reading("استقبلوهم", "receive")).number == .plural)
  }

  @Test func namesTakeNoEndings() {
    #expect(Samples.reading("أحمد", "Ahmed") != nil)
    #expect(Samples.reading("لأحمد", "Ahmed")?.preposition == .to)
    #expect(Samples.reading("الأحمد", "Ahmed") == nil)
    #expect(Samples.reading("أحمدون", "Ahmed") == nil)
  }

  @Test(arguments: ["", "ا", "و", "ال", "لل", "بال", "وسي", "ستون", "ززززز"])
  func shortAndStrangeWordsDoNoHarm(_ word: String) {
    for reading in Samples.readings(word) { #expect(reading.lemma < Int32(Samples.lexicon.count)) }
  }

  @Test func anUnknownWordHasNoReading() { #expect(Samples.readings("زعفران").isEmpty) }
}
