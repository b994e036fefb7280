import BriefKit
import Foundation
import Testing
import TranslationMemory

@Suite struct MemoryBriefTests {
  private typealias Samples = MemorySamples

  /// The sentence of the brief at a place among the segments.
  private func sentence(_ brief: Brief, _ position: Int) throws -> RenderedText {
    try #require(brief.sentences.first { $0.position == position }).text
  }

  @Test func theSameSentenceIsExactWhateverItsSpelling() throws {
    let unit = Samples.unit(
      "وصلت صباحَ اليوم قوافل الإغاثة إلى المدينة القديمة بعد حصار دام ثلاثة أشهر كاملة",
      "Relief convoys reached the old city this morning after a siege of three full months."
    ) {
      $0.origin = "old.tmx"
      $0.changed = Timestamp(seconds: 1_421_922_600)
      ($0.author, $0.changeAuthor) = ("mona", "rami")
    }
    let brief = try Samples.withMemory(unit) { try Samples.brief($0) }
    let text = try sentence(brief, 0)
    #expect(text.target == unit.target && text.origin == .memoryExact && text.coverage == 1 && text.pieces.isEmpty)
    let match = try #require(text.match)
    #expect(match.score == 100 && match.unitScore == 100 && match.source == unit.source && match.others == 0)
    #expect(match.file == "old.tmx" && match.changed == unit.changed && match.author == "rami")
    #expect(match.differences.isEmpty && match.hidden.contains("hamza") && match.hidden.contains("marks"))
    // The rest is as before.
    #expect(try sentence(brief, 1).origin == .gloss && sentence(brief, 1).match == nil)
    #expect(brief.article.headline?.origin == .gloss)
  }

  @Test(arguments: [(MemorySamples.first, 1, 101), (MemorySamples.headline, 0, 101), ("جملة أخرى تماما", 1, 100)])
  func theSentenceBeforeMakesAContextMatch(previous: String, position: Int, score: Int) throws {
    let source = position == 0 ? Samples.first : Samples.second
    let other = Samples.unit(source, "Another translation.")
    let unit = Samples.unit(source, "The translation.", previous: previous) { $0.changed = Timestamp(seconds: 7) }
    let text = try Samples.withMemory(other, unit) { try sentence(Samples.brief($0), position) }
    #expect(text.target == "The translation." && text.match?.score == score && text.match?.others == 1)
    #expect(text.origin == (score == 101 ? .memoryContext : .memoryExact) && text.coverage == 1)
  }

  @Test func theHeadlineIsLookedUpToo() throws {
    let unit = Samples.unit(Samples.headline, "Relief convoys arrive in the old city")
    let brief = try Samples.withMemory(unit) { try Samples.brief($0) }
    #expect(brief.article.headline?.target == unit.target && brief.article.headline?.match?.score == 100)
  }

  @Test func aSimilarSentenceShowsWhatDiffers() throws {
    let source = "وطالب السكان بفتح الطريق الساحلي أمام الشاحنات وعودة التيار الكهربائي إلى المستشفى الكبير"
    let text = try Samples.withMemory(Samples.unit(source, "Residents demanded …")) {
      try sentence(Samples.brief($0), 2)
    }
    #expect(text.origin == .memoryFuzzy && text.target == "Residents demanded …" && text.source == Samples.third)
    let match = try #require(text.match)
    // 13 words against 12: one is another, one is too many.
    #expect(match.score == 84 && match.edits.isEmpty)
    #expect(abs(text.coverage - 11.0 / 12) < 1e-9)
    #expect(match.differences.filter { $0.kind == .struck }.map(\.text.trimmed) == ["السكان", "الكبير"])
    #expect(match.differences.filter { $0.kind == .added }.map(\.text.trimmed) == ["الأهالي"])
    #expect(match.differences.filter { $0.kind != .struck }.map(\.text).joined() == Samples.third)
  }

  @Test func theLimitIs75() throws {
    // 8 words in common of 12, then 9.
    let words = Samples.third.split(separator: " ").map(String.init)
    let low = (words.prefix(8) + ["س", "ص", "ع", "غ"]).joined(separator: " ")
    let enough = (words.prefix(9) + ["س", "ص", "ع"]).joined(separator: " ")
    let none = try Samples.withMemory(Samples.unit(low, "low")) { try sentence(Samples.brief($0), 2) }
    #expect(none.origin == .gloss && none.match == nil && none.target != "low")
    let some = try Samples.withMemory(Samples.unit(enough, "enough")) { try sentence(Samples.brief($0), 2) }
    #expect(some.match?.score == 75 && some.target == "enough" && some.coverage == 0.75)
  }

  @Test func numbersAreSubstituted() throws {
    let unit = Samples.unit(
      Samples.second.replacing("45", with: "30"),
      "The governor said the convoys carry 30 tons of flour and medicine for the besieged families.")
    let text = try Samples.withMemory(unit) { try sentence(Samples.brief($0), 1) }
    #expect(text.target == unit.target.replacing("30", with: "45") && text.origin == .memoryFuzzy)
    let match = try #require(text.match)
    #expect(match.target == unit.target && match.unitScore == 92 && match.score > 92 && match.score < 100)
    let edit = try #require(match.edits.first)
    #expect(match.edits.count == 1 && edit.kind == .number && edit.original == "30" && edit.text == "45")
    let scalars = Array((text.target ?? "").unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[edit.range])) == "45")
  }

  @Test func numbersMayLiftAShortSentenceOverTheLimit() throws {
    let article = "نتائج الجولة الأولى من البطولة\n\nتعادل الفريقان 3 مقابل 3 بعد 90 دقيقة.\nوفاز الضيوف.\n"
    let unit = Samples.unit("تعادل الفريقان 2 مقابل 2 بعد 120 دقيقة", "The teams drew 2 to 2 after 120 minutes.")
    let text = try Samples.withMemory(unit) { try sentence(Samples.brief($0, article: article), 0) }
    #expect(text.target == "The teams drew 3 to 3 after 90 minutes." && text.origin == .memoryFuzzy)
    #expect(text.match.map { $0.score >= 75 && $0.unitScore == 62 && $0.edits.count == 3 } == true)
    // Other words instead, and it is none.
    let other = Samples.unit("تعادل الفريقان بعد مباراة مثيرة جدا 90 دقيقة", "The teams drew.")
    let none = try Samples.withMemory(other) { try sentence(Samples.brief($0, article: article), 0) }
    #expect(none.origin == .gloss && none.match == nil)
  }

  @Test func termsAreSubstitutedAndSaidToBe() throws {
    let unit = Samples.unit(
      Samples.third.replacing("المستشفى", with: "المطار"), "Residents demanded that power return to the airport.")
    let terms = [("مستشفى", "hospital"), ("مطار", "airport")]
    let text = try Samples.withMemory(unit) { try sentence(Samples.brief($0, terms: terms), 2) }
    #expect(text.target == "Residents demanded that power return to the hospital.")
    #expect(text.match?.edits.map(\.kind) == [.term] && text.match?.edits.first?.original == "airport")
  }

  @Test func unitsOfOtherLanguagesAreNone() throws {
    var french = Samples.unit(Samples.first, "Des convois")
    french.targetLanguage = "fr"
    var egyptian = Samples.unit(Samples.second, "The governor")
    (egyptian.sourceLanguage, egyptian.targetLanguage) = ("AR-eg", "en-GB")
    let brief = try Samples.withMemory(french, egyptian) { try Samples.brief($0) }
    #expect(try sentence(brief, 0).origin == .gloss)
    #expect(try sentence(brief, 1).target == "The governor")
  }

  @Test func aBriefForReadersOfArabicIsAsWithoutMemory() throws {
    let unit = Samples.unit(Samples.first, "Relief convoys")
    let brief = try Samples.withMemory(unit) { try Samples.brief($0, language: .arabic) }
    #expect(try brief == Samples.brief(nil, language: .arabic))
  }

  @Test func manyMayShareOneMemory() async throws {
    let unit = Samples.unit(Samples.first, "Relief convoys")
    try Samples.withMemory(unit) { store in
      let briefs = try (0..<4).map { _ in try Samples.brief(store) }
      #expect(Set(briefs).count == 1)
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
