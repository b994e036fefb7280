/// Spellings of one word that no folding brings together.
enum SpellingVariants {
  /// Other spellings of a folded word, the word itself left out.
  static func respellings(of word: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for (one, other) in inside {
      if let changed = replace(one, by: other, in: word) { result.append(changed) }
      if let changed = replace(other, by: one, in: word) { result.append(changed) }
    }
    for group in whole where group.contains(word) {
      result += group.filter { $0 != word }
    }
    return result
  }

  /// Pieces of words that are written in two ways.
  private static let inside: [([UInt8], [UInt8])] = [
    ("أمريك", "أميرك"), ("ميليشي", "مليشي"), ("أوروب", "أورب"), ("مائة", "مئة"), ("إنترنت", "إنترنيت"),
    ("تلفزيون", "تليفزيون"), ("هيئة", "هيأة"), ("داوود", "داود"), ("بيروقراطي", "بروقراطي"), ("ديموقراطي", "ديمقراطي"),
    ("دبلوماسي", "ديبلوماسي"), ("أيديولوجي", "أيدلوجي"),
  ].map { (TermAlphabet.codes(of: $0.0), TermAlphabet.codes(of: $0.1)) }

  /// Words whose case shows in a vowel letter, and بن.
  private static let whole: [[[UInt8]]] = [
    ["أبو", "أبي", "أبا"], ["أخو", "أخي", "أخا"], ["ذو", "ذي", "ذا"], ["بنو", "بني"], ["ابن", "بن"], ["ذوو", "ذوي"],
    ["أولو", "أولي"], ["كلا", "كلي"], ["اثنا", "اثني"],
  ].map { $0.map(TermAlphabet.codes(of:)) }

  private static func replace(_ piece: [UInt8], by other: [UInt8], in word: [UInt8]) -> [UInt8]? {
    guard word.count >= piece.count else { return nil }
    for start in 0...(word.count - piece.count) where word[start..<(start + piece.count)].elementsEqual(piece) {
      return Array(word[..<start]) + other + Array(word[(start + piece.count)...])
    }
    return nil
  }
}
