import BriefKit
import BriefText
import Foundation
import Gloss
import Terminology
import TranslationMemory

/// An article and memories of our own.
enum MemorySamples {
  static let headline = "وصول قوافل الإغاثة إلى المدينة القديمة"
  static let first = "وصلت صباح اليوم قوافل الإغاثة الى المدينة القديمة بعد حصار دام ثلاثة أشهر كاملة."
  static let second = "وقال محافظ المدينة إن القوافل تحمل 45 طنا من الدقيق والأدوية للعائلات المحاصرة."
  static let third = "وطالب الأهالي بفتح الطريق الساحلي أمام الشاحنات وعودة التيار الكهربائي الى المستشفى."

  static let article = [headline, "", first, second, third, ""].joined(separator: "\n")

  /// Runs a body with a memory of some units, which is gone afterwards.
  static func withMemory<Result>(
    _ units: TranslationUnit..., body: (MemoryStore) throws -> Result
  ) throws -> Result {
    let folder = NSTemporaryDirectory() + "/brief-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/memory.sqlite"
    _ = try MemoryStore(writingAt: path).add(units)
    return try body(try MemoryStore(readingAt: path))
  }

  static func unit(
    _ source: String, _ target: String, previous: String? = nil, change: (inout TranslationUnit) -> Void = { _ in }
  ) -> TranslationUnit {
    var unit = TranslationUnit(source: source, target: target)
    unit.previous = previous
    change(&unit)
    return unit
  }

  /// The brief of the article with a memory, all sentences in the order of the text.
  static func brief(
    _ memory: MemoryStore?, article text: String = article, terms: [(String, String)] = [],
    language: BriefLanguage = .english
  ) throws -> Brief {
    let article = try ArticleReader().read(bytes: Array(text.utf8), path: "a.txt")
    let entries = terms.map { TermEntry(source: $0.0, target: $0.1) }
    let lexicon = Lexicon([TermEntry(source: "مدينة", target: "city", pos: "noun")])
    let maker = BriefMaker(matcher: TermMatcher(Glossary(entries)), lexicon: lexicon, memory: memory)
    return try maker.brief(of: article, options: BriefOptions(language: language, order: .text))
  }
}
