import BriefText
import Testing

@testable import Gloss

/// What the shipped glossary and lexicon make of whole sentences.
@Suite struct ShippedLexiconTests {
  private func english(_ text: String) throws -> String { try Samples.shipped.get().gloss(UTF8Text(text)).text }

  @Test(arguments: [
    (
      "قال وزير الخارجية البريطاني إن بلاده لن تشارك في الحرب.", ["British", "foreign", "said that", "will not", "war"]
    ),
    (
      "أعلنت الحكومة الفرنسية يوم الاثنين أنها سترسل مساعدات إلى لبنان.",
      ["French government", "announced", "Monday", "will send", "Lebanon"]
    ),
    ("لم يتمكن الجيش من دخول المدينة.", ["army", "not", "enter", "city"]),
    ("تم تشكيل حكومة جديدة.", ["A new government was formed"]),
    ("زار الوزير سوريا", ["The minister visited Syria"]),
    ("كل الوزراء وبعض الرجال", ["All", "ministers and some men"]),
    ("ارتفع عدد القتلى إلى 25 شخصا.", ["rose", "25", "people"]),
    ("التقى الرئيس المصري نظيره التركي في القاهرة.", ["Egyptian president", "met", "Turkish", "Cairo"]),
  ])
  func sentencesSayWhoDidWhat(_ arabic: String, _ words: [String]) throws {
    let text = try english(arabic)
    for word in words { #expect(text.lowercased().contains(word.lowercased()), "\(text)") }
    #expect(!text.unicodeScalars.contains(where: Samples.isArabic))
  }

  @Test func nothingOfItCrashesOrLeavesArabicLetters() throws {
    let glosser = try Samples.shipped.get()
    var random = SeededGenerator(7)
    let words = GlosserTests.sentences.flatMap { $0.split(separator: " ").map(String.init) }
    for _ in 0..<60 {
      let text = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let gloss = glosser.gloss(UTF8Text(text))
      #expect(!gloss.text.unicodeScalars.contains(where: Samples.isArabic), "\(text)")
    }
  }
}
