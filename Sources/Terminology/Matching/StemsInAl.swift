/// Words whose ال is no article but part of the stem.
///
/// Spelling tells where the first letter is أ, إ or آ. Left are words that begin with a joining alef, which are few:
/// verbal nouns of the form افتعال whose root begins with ل, and some particles; and words with a hamza that careless
/// writers leave out.
enum StemsInAl {
  /// Whether a folded word is one of them, with or without an ending.
  static func contains(_ word: [UInt8]) -> Bool {
    guard word.count >= 3, mayBegin[Int(word[2])] else { return false }
    if whole.contains(word) { return true }
    for length in lengths where word.count >= length {
      guard stems.contains(word[..<length]) else { continue }
      if word.count == length || endings.contains(word[length...]) { return true }
    }
    return false
  }

  private static let whole: Set<[UInt8]> = codes([
    "الله", "اللهم", "إلى", "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللاتي", "اللواتي", "إلا",
  ])

  private static let stems: Set<ArraySlice<UInt8>> = Set(
    codes([
      "التزام", "التهاب", "التحاق", "التقاء", "التماس", "التباس", "التفاف", "التقاط", "التواء", "التئام", "التجاء",
      "التهام", "التحام", "التفات", "التصاق", "التذاذ", "التماع", "التطام", "التحاف", "التياع",
      "ألمانيا", "ألماني", "ألبانيا", "ألباني", "إلكترون", "إلكتروني", "إلغاء", "إلحاق", "إلزام", "إلزامي", "إلقاء",
    ]).map { $0[...] })

  /// For each letter, whether it is the third of one of them: a quick look.
  private static let mayBegin: [Bool] = {
    let letters = Set(whole.map { $0[2] } + stems.map { $0[2] })
    return (0..<64).map { letters.contains($0) }
  }()

  private static let lengths: [Int] = Set(stems.map(\.count)).sorted()

  private static let endings: Set<ArraySlice<UInt8>> = Set(
    codes([
      "ا", "ان", "ين", "ون", "ات", "ي", "ية", "يا", "يون", "يين", "يات", "ه", "ها", "هم", "هما", "نا", "اته", "اتها",
      "اتهم", "اتنا",
    ]).map { $0[...] })

  private static func codes(_ words: [String]) -> Set<[UInt8]> { Set(words.map(TermAlphabet.codes(of:))) }
}
