/// Spellings of one word that no folding brings together.
enum SpellingVariants {
  /// Other spellings of a folded word, the word itself left out.
  static func respellings(of word: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var letters: UInt64 = 0
    for code in word { letters |= 1 << UInt64(code) }
    for piece in inside where piece.letters & letters == piece.letters {
      if let changed = replace(piece.one, by: piece.other, in: word) { result.append(changed) }
    }
    if word.count <= 4, let group = whole[word] {
      result += group.filter { $0 != word }
    }
    return result
  }

  /// Pieces of words that are written in two ways, both ways round, with the set of the letters of `one`.
  private static let inside: [(one: [UInt8], other: [UInt8], letters: UInt64)] = [
    ("أمريك", "أميرك"), ("ميليشي", "مليشي"), ("أوروب", "أورب"), ("مائة", "مئة"), ("إنترنت", "إنترنيت"),
    ("تلفزيون", "تليفزيون"), ("هيئة", "هيأة"), ("داوود", "داود"), ("بيروقراطي", "بروقراطي"), ("ديموقراطي", "ديمقراطي"),
    ("دبلوماسي", "ديبلوماسي"), ("أيديولوجي", "أيدلوجي"),
  ].flatMap { pair in
    let one = TermAlphabet.codes(of: pair.0)
    let other = TermAlphabet.codes(of: pair.1)
    return [(one, other), (other, one)].map { ($0.0, $0.1, $0.0.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }) }
  }

  /// Words whose case shows in a vowel letter, and بن, by each of their forms.
  private static let whole: [[UInt8]: [[UInt8]]] = {
    let groups = [
      ["أبو", "أبي", "أبا"], ["أخو", "أخي", "أخا"], ["ذو", "ذي", "ذا"], ["بنو", "بني"], ["ابن", "بن"], ["ذوو", "ذوي"],
      ["أولو", "أولي"], ["كلا", "كلي"], ["اثنا", "اثني"],
    ].map { $0.map(TermAlphabet.codes(of:)) }
    var byForm: [[UInt8]: [[UInt8]]] = [:]
    for group in groups {
      for form in group { byForm[form] = group }
    }
    return byForm
  }()

  private static func replace(_ piece: [UInt8], by other: [UInt8], in word: [UInt8]) -> [UInt8]? {
    guard word.count >= piece.count else { return nil }
    for start in 0...(word.count - piece.count) where word[start..<(start + piece.count)].elementsEqual(piece) {
      return Array(word[..<start]) + other + Array(word[(start + piece.count)...])
    }
    return nil
  }
}
