import BriefText
import Testing

@testable import Alignment

@Suite struct CliticSplitterTests {
  private func splitter(_ text: String) -> CliticSplitter {
    var counts = WordCounts()
    for word in text.split(separator: " ") { counts.add(ArabicFolding.fold(word)[...]) }
    return CliticSplitter(counts: counts)
  }

  private func stem(_ word: String, in corpus: String) -> String {
    ArabicFolding.string(splitter(corpus).split(ArabicFolding.fold(word)[...]).stem)
  }

  @Test func cutsWhatTheCorpusShows() {
    let corpus = "مدينة المدينة والمدينة مقاتلين الوباء وباء كتاب سفر"
    #expect(stem("والمدينة", in: corpus) == ArabicFolding.string(ArabicFolding.fold("مدينة")))
    #expect(stem("للمقاتلين", in: corpus) == ArabicFolding.string(ArabicFolding.fold("مقاتلين")))
    #expect(stem("وكتاب", in: corpus) == ArabicFolding.string(ArabicFolding.fold("كتاب")))
    #expect(stem("كتابهم", in: corpus) == ArabicFolding.string(ArabicFolding.fold("كتاب")))
    #expect(stem("بسفر", in: corpus) == ArabicFolding.string(ArabicFolding.fold("سفر")))
  }

  @Test(arguments: ["وباء", "بلاد", "كبير", "لقاح", "Paris", "و", "2020"])
  func leavesWordsWhole(_ word: String) {
    #expect(stem(word, in: "الوباء وباء باء مدينة") == ArabicFolding.string(ArabicFolding.fold(word)))
  }
}
