import Testing

@testable import BriefText

@Suite struct ArabicStemmerTests {
  private func stem(_ word: String) -> String {
    ArabicFolding.string(ArabicStemmer.stem(ArabicFolding.fold(word)[...]))
  }

  @Test(arguments: [
    ["دولة", "الدول", "دولية", "والدولية", "للدولة", "الدولتين"],
    ["مقاتل", "المقاتلين", "مقاتلون", "وبالمقاتلين", "والمقاتل"],
    ["فرنسا", "الفرنسي", "فرنسية", "الفرنسيين"],
    ["وزارة", "الوزارة", "وزارته"],
  ])
  func inflectionsMeet(_ words: [String]) {
    #expect(Set(words.map(stem)).count == 1)
  }

  @Test(arguments: [["لبنان", "بنان"], ["قاعدة", "قعيد"], ["سوريا", "ريال"]])
  func differentWordsStayApart(_ words: [String]) {
    #expect(Set(words.map(stem)).count == words.count)
  }

  @Test(arguments: ["", "و", "من", "ال", "الا", "وال", "2015", "NATO"])
  func shortAndForeignWordsStay(_ word: String) {
    #expect(stem(word) == ArabicFolding.string(ArabicFolding.fold(word)))
  }

  @Test func stopWordsAreKnownBehindConjunctions() {
    for word in ["على", "وعلى", "فقد", "أضاف", "وأضاف", "التي", "ب"] {
      #expect(StopWords.contains(ArabicFolding.fold(word)[...]), "\(word)")
    }
    for word in ["مؤتمر", "وزير", "والمؤتمر", "لندن"] {
      #expect(!StopWords.contains(ArabicFolding.fold(word)[...]), "\(word)")
    }
  }
}
