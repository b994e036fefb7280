import BriefText
import Foundation
import Terminology
import Testing

@testable import Alignment

@Suite struct WordAlignerTests {
  private let aligner: WordAligner

  init() throws { aligner = try MadeUpPairs.aligner.get() }

  @Test(arguments: [
    ("المهندس", "engineer"), ("الجسر الجديد", "new bridge"), ("وصف", "described"), ("في لندن", "in London"),
  ])
  func findsTheWordsOfAPart(_ part: String, _ expected: String) {
    let source = "وصف المهندس الجسر الجديد في لندن."
    let target = "The engineer described the new bridge in London."
    let found = aligner.targetWords(of: source.bytes(of: part), in: source, translatedAs: target)
    #expect(found.text(in: target) == expected)
    #expect(found.confidence > 0.6)
  }

  @Test func wordsWithoutEvidenceAreNotTrusted() {
    let source = "كتب الشاعر قصيدة طويلة."
    let target = "Rain fell over hills and fields."
    let found = aligner.targetWords(of: source.bytes(of: "قصيدة"), in: source, translatedAs: target)
    #expect(found.confidence < 0.5)
  }

  @Test func withoutLearningThereAreLexiconNamesAndNumbers() {
    let lexicon = BilingualLexicon(Glossary([TermEntry(source: "كتاب", target: "book")]))
    let untrained = WordAligner(lexicon: lexicon)
    let source = "اشترى ماركوس 25 كتابا من بيلينغهام."
    let target = "Marcus bought 25 books in Bellingham."
    for (part, expected) in [("ماركوس", "Marcus"), ("25", "25"), ("كتابا", "books"), ("بيلينغهام", "Bellingham")] {
      let found = untrained.targetWords(of: source.bytes(of: part), in: source, translatedAs: target)
      #expect(found.text(in: target) == expected)
      #expect(found.confidence > 0.5)
    }
    let unknown = untrained.targetWords(of: source.bytes(of: "اشترى"), in: source, translatedAs: target)
    #expect(unknown.confidence < 0.5)
  }

  @Test func termsAreEvidence() {
    let terms = TermMatcher(Glossary([TermEntry(source: "مقاتلون أجانب", target: "foreign fighters")]))
    let source = "عاد المقاتلون الأجانب."
    let target = "Home came the foreign fighters."
    let found = WordAligner(terms: terms).targetWords(
      of: source.bytes(of: "المقاتلون الأجانب"), in: source, translatedAs: target)
    #expect(found.text(in: target) == "foreign fighters")
  }

  @Test(arguments: [("", ""), ("نعم", ""), ("", "yes"), ("!؟", "..."), ("و", "a")])
  func emptyTexts(_ source: String, _ target: String) {
    let alignment = aligner.alignment(source, target)
    #expect(alignment.target(of: 0..<source.utf8.count).confidence <= 1)
    #expect(alignment.target(of: 0..<0).ranges.isEmpty)
  }

  @Test func learningFromNothing() throws {
    let empty = try WordAligner(learning: TranslationPairs([]))
    #expect(empty.alignment("نعم", "yes").links.allSatisfy { $0.confidence < 0.5 })
    #expect(empty.translationTable().isEmpty)
  }

  @Test func veryLongPairs() {
    let source = Array(repeating: "زار الوزير المدينة القديمة", count: 150).joined(separator: " ")
    let target = Array(repeating: "the minister visited the old city", count: 150).joined(separator: " ")
    let alignment = aligner.alignment(source, target)
    #expect(alignment.sourceWords.count == 600 && alignment.targetWords.count == 900)
  }

  @Test func resultsAreTheSameEachTime() throws {
    let again = try WordAligner(learning: TranslationPairs(MadeUpPairs.all))
    for pair in MadeUpPairs.all.prefix(40) {
      #expect(again.alignment(pair.source, pair.target).links == aligner.alignment(pair.source, pair.target).links)
    }
  }

  @Test func errorsOfTheStoreComeThrough() {
    struct Broken: Error {}
    #expect(throws: Broken.self) { try WordAligner(learning: TranslationPairs { _ in throw Broken() }) }
  }

  @Test func tableForSentences() {
    let table = aligner.translationTable()
    let bridge = EvidenceKey(.word, WordStem.stem(ArabicFolding.fold("الجسر")[...]))
    #expect(table.targets[bridge]?.contains(TargetWords.keys(of: "bridge")[0]) == true)
  }
}
