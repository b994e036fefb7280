import BriefText
import Testing

@testable import BriefKit

@Suite struct SentenceSelectionTests {
  private func choose(
    _ sentences: [String], _ limit: SentenceSelection.Limit, order: SentenceSelection.Order = .rank
  ) -> [RankedSentence] {
    SentenceSelection(limit: limit, order: order)
      .choose(from: SentenceRanker().rank(SentenceRankerTests.candidates(sentences)))
  }

  private let news = SentenceRankerTests.news

  @Test func takesAsManySentencesAsAskedFor() {
    #expect(choose(news, .sentences(3)).map(\.rank) == [1, 2, 3])
    #expect(choose(news, .sentences(50)).count == news.count)
    #expect(choose(news, .percent(40)).count == 2)
    #expect(choose(news, .percent(41)).count == 3)
    #expect(choose(news, .percent(100)).count == 5)
  }

  @Test(arguments: [
    SentenceSelection.Limit.sentences(0), .sentences(-1), .percent(0), .percent(-5), .percent(.nan), .words(0),
    .words(1), .words(-3),
  ])
  func isNeverEmptyWhereThereIsASentence(_ limit: SentenceSelection.Limit) {
    #expect(choose(news, limit).count >= 1)
    #expect(choose(["قال:"], limit).count == 1)
    #expect(choose([], limit).isEmpty)
  }

  @Test func takesNoMoreWordsThanAskedFor() {
    for most in stride(from: 15, through: 80, by: 5) {
      let words = choose(news, .words(most)).reduce(0) { $0 + $1.wordCount }
      #expect(words <= most)
    }
    #expect(choose(news, .words(1000)).count == news.count)
  }

  @Test func aShorterSentenceIsTakenWhereTheBestIsTooLong() {
    let long = Array(repeating: "خطة المياه في العاصمة", count: 10).joined(separator: " و") + "."
    let chosen = choose([long] + news, .words(20))
    #expect(chosen.allSatisfy { $0.index > 0 })
  }

  @Test func textOrderIsTheOrderOfTheArticle() {
    let late = ["كتب سالم الرفاعي:"] + news
    let chosen = choose(late, .sentences(6), order: .text)
    #expect(chosen.map(\.index) == [0, 1, 2, 3, 4, 5])
    #expect(choose(late, .sentences(6)).map(\.index).last == 0)
  }

  @Test func nearRepeatsOfChosenSentencesAreLeftOut() {
    let repeated = "وكانت الحكومة قد أقرت خطة جديدة لإصلاح شبكة المياه في العاصمة بعد شهور من النقاش."
    #expect(!choose(news + [repeated], .sentences(6)).contains { $0.index == 5 })
    #expect(choose(Array(repeating: news[0], count: 40), .sentences(5)).count == 1)
    #expect(choose(Array(repeating: news[0], count: 40), .words(500)).count == 1)
  }

  @Test func signsAloneAreNoSentence() {
    #expect(choose(news + ["***"], .sentences(9)).count == news.count)
  }

  @Test func aLongerSentenceThatSaysMoreIsNoRepeat() {
    let short = "أقرت الحكومة خطة إصلاح المياه."
    let longer = "أقرت الحكومة خطة إصلاح المياه التي اقترحها الخبراء وعارضتها نقابة المهندسين منذ العام الماضي."
    #expect(choose([short, longer], .sentences(2)).count == 2)
  }

  @Test func repeatsAreFoundAmongManySentences() {
    let many = (0..<400).map { "زار الوفد رقم \($0) مصنع الورق \($0) في مدينة \($0) الصناعية الكبيرة \($0 % 7)." }
    let chosen = choose(many + many, .percent(100))
    #expect(Set(chosen.map { $0.index % 400 }).count == chosen.count)
  }
}
