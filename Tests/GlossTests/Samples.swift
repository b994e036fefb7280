import BriefText
import Foundation
import Terminology

@testable import Gloss

/// A small lexicon, enough for the sentences of these tests, and the glosser that uses it.
enum Samples {
  static let lexicon = Lexicon(entries)
  static let terms: [TermEntry] = [
    TermEntry(source: "فرنسا", target: "France", pos: "name", domain: "places"),
    TermEntry(source: "سوريا", target: "Syria", pos: "name", domain: "places"),
    TermEntry(source: "بريطانيا", target: "Britain", pos: "name", domain: "places"),
    TermEntry(source: "مصر", target: "Egypt", pos: "name", domain: "places"),
    TermEntry(source: "القاهرة", target: "Cairo", pos: "name", domain: "places"),
    TermEntry(source: "لندن", target: "London", pos: "name", domain: "places"),
    TermEntry(source: "الأمم المتحدة", target: "United Nations", pos: "name"),
    TermEntry(source: "رئيس الوزراء", target: "prime minister", pos: "noun"),
    TermEntry(source: "باراك أوباما", target: "Barack Obama", pos: "name", domain: "people"),
    TermEntry(source: "مقاتل أجنبي", target: "foreign fighter", pos: "noun", variants: ["مقاتلون أجانب"]),
  ]
  static let glosser = Glosser(matcher: TermMatcher(Glossary(terms)), lexicon: lexicon)

  /// The English of a sentence by the small lexicon.
  static func english(_ text: String) -> String { gloss(text).text }

  static func gloss(_ text: String) -> Gloss { glosser.gloss(UTF8Text(text)) }

  /// The readings of a word, best first.
  static func readings(_ word: String) -> [Reading] {
    let units = ArabicFolding.fold(word)
    return WordAnalyzer(lexicon: lexicon).readings(of: units[...]).sorted { ($0.cost, $0.lemma) < ($1.cost, $1.lemma) }
  }

  /// The English of a reading's lemma.
  static func meaning(_ reading: Reading) -> String {
    reading.lemma < 0 ? "" : lexicon.lemmas[Int(reading.lemma)].english
  }

  /// The first reading of a word that has the English given.
  static func reading(_ word: String, _ english: String) -> Reading? {
    readings(word).first { meaning($0) == english }
  }

  /// The readings chosen for the words of a sentence, each as its English and its part of speech.
  static func tags(_ text: String) -> [String] {
    let tokens = Tokenizer().tokenize(UTF8Text(text))
    var cache = ReadingCache()
    let units = SentenceAnalysis(tokens, matches: [], lexicon: lexicon, cache: &cache).units()
    return Tagger().tag(units, lexicon: lexicon).map { "\($0.english)/\($0.pos.rawValue)" }
  }

  /// True for a letter of the Arabic script.
  static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// The glossary that is shipped with the program.
  static let shippedFolder: String = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + folder + "/Glossary/ar-en"
  }()

  static let shipped: Result<Glosser, any Error> = Result {
    let terms = try GlossaryLoader([shippedFolder], part: .terms).glossary()
    let words = try GlossaryLoader([shippedFolder], part: .lexicon).glossary()
    return Glosser(matcher: TermMatcher(terms), lexicon: Lexicon(words.entries))
  }
}
