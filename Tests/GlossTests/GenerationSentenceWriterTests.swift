import Testing

@testable import Gloss

@Suite struct SentenceWriterTests {
  private func write(_ words: String...) -> String {
    SentenceWriter.write(
      words.map { word in
        let isSign = word.allSatisfy { !$0.isLetter && !$0.isNumber }
        return GlossPiece(english: word, range: 0..<1, origin: isSign ? .literal : .lexicon)
      })
  }

  @Test func wordsArePartedBySpacesAndBeginWithACapital() {
    #expect(write("the", "minister", "said", ".") == "The minister said.")
  }

  @Test func signsStandWhereEnglishHasThem() {
    #expect(write("yes", ",", "no", ";", "why", "?") == "Yes, no; why?")
    #expect(write("a", "(", "b", ")", ".") == "A (b).")
    #expect(write("50", "%", "of", "it") == "50% of it")
  }

  @Test func aNewSentenceHasACapital() { #expect(write("one", ".", "two") == "One. Two") }

  @Test func quotationMarksStandCloseToTheirWords() {
    #expect(write("he", "said", "\"", "no", "\"", "today") == "He said \"no\" today")
    #expect(write("\"", "no", "\"", ".") == "\"No\".")
    #expect(write("he", "said", ":", "\"", "no", ".", "\"") == "He said: \"no.\"")
  }

  @Test func anUnbalancedQuotationMarkStaysReadable() {
    #expect(write("he", "said", "\"", "no") == "He said \"no")
    #expect(write("\"") == "\"")
  }

  @Test func theIndefiniteArticleFitsItsWord() {
    #expect(write("a", "old", "man") == "An old man")
    #expect(write("it", "is", "an", "house") == "It is a house")
  }

  @Test func emptyPiecesLeaveNoTrace() {
    #expect(write("it", "", "is") == "It is")
    #expect(write("") == "")
    #expect(SentenceWriter.write([]) == "")
  }
}

@Suite struct RomanizationTests {
  @Test(arguments: [("فيليب", "Filib"), ("الزبداني", "al-Zabadani"), ("كمال", "Kamal"), ("سامي", "Sami")])
  func namesAreReadable(_ word: String, _ english: String) { #expect(Romanization.romanize(word) == english) }

  @Test(arguments: [
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي", "پچژگڤکی", "كِتَابٌ", "ـــ", "ٱلله", "ﷲ", "ﻻ", "ە", "ٹڈ", "۱۲", "abc", "",
  ])
  func noArabicLetterIsLeft(_ word: String) {
    #expect(!Romanization.romanize(word).unicodeScalars.contains(where: Samples.isArabic))
  }

  @Test(arguments: ["ﷲ", "ٹڈ", "ێ", "ء", "ژ"])
  func noWordVanishes(_ word: String) { #expect(!Romanization.romanize(word).isEmpty) }
}
