internal import BriefText

/// The consonants of a name, told apart as roughly as Arabic and Latin spelling allow, so that لانكستر and `Lancaster`
/// meet.
///
/// Vowels, `h`, `w`, `y` and their Arabic letters vanish. Where a letter may sound in two ways (ج, `c`, `g`, `ch`) a
/// name has two skeletons. After the phonetic keys of name matching (Soundex and its kin), made for this pair of scripts.
enum SoundSkeleton {
  typealias Unit = ArabicFolding.Unit

  /// The skeletons of a folded word; empty for a word with less than two consonants.
  static func skeletons(_ word: ArraySlice<Unit>) -> [[Unit]] {
    guard let first = word.first else { return [] }
    let isArabic = first >= 0x0621 && first <= 0x064A
    var found: [[Unit]] = [[]]
    var index = word.startIndex
    while index < word.endIndex {
      let (sounds, width) = isArabic ? (arabic[word[index]] ?? [""], 1) : latin(word, index)
      index += width
      if sounds.count > 1, found.count < 4 {
        found = found.flatMap { skeleton in sounds.map { appended($0, to: skeleton) } }
      } else if let sound = sounds.first {
        found = found.map { appended(sound, to: $0) }
      }
    }
    return found.filter { $0.count >= 2 }
  }

  /// Doubled letters sound once.
  private static func appended(_ sound: String, to skeleton: [Unit]) -> [Unit] {
    var result = skeleton
    for unit in sound.utf16 where result.last != unit { result.append(unit) }
    return result
  }

  private static let arabic: [Unit: [String]] = {
    var table: [Unit: [String]] = [:]
    func add(_ letters: String, _ sounds: [String]) {
      for letter in letters.utf16 { table[letter] = sounds }
    }
    add("ب", ["b"])
    add("ف", ["f"])
    add("تطثدضذ", ["t"])
    add("ظ", ["s", "t"])
    add("سزصش", ["s"])
    add("ج", ["s", "k"])
    add("كقغ", ["k"])
    add("خ", ["k"])
    add("ل", ["l"])
    add("م", ["m"])
    add("ن", ["n"])
    add("ر", ["r"])
    return table
  }()

  private static func latin(_ word: ArraySlice<Unit>, _ index: Int) -> ([String], Int) {
    let next = index + 1 < word.endIndex ? word[index + 1] : 0
    let isSoft = next == 0x65 || next == 0x69 || next == 0x79
    switch word[index] {
    case 0x62: return (["b"], 1)
    case 0x70: return next == 0x68 ? (["f"], 2) : (["b"], 1)
    case 0x66, 0x76: return (["f"], 1)
    case 0x74:
      if next == 0x68 { return (["t"], 2) }
      return (["t"], 1)
    case 0x64: return (["t"], 1)
    case 0x73: return next == 0x68 ? (["s"], 2) : (["s"], 1)
    case 0x7A: return (["s"], 1)
    case 0x63:
      if next == 0x68 { return (["s", "k"], 2) }
      if next == 0x6B { return (["k"], 2) }
      return (isSoft ? ["s"] : ["k"], 1)
    case 0x67:
      if next == 0x68 { return (["k"], 2) }
      return (isSoft ? ["s", "k"] : ["k"], 1)
    case 0x6A: return (["s"], 1)
    case 0x6B: return (["k"], next == 0x68 ? 2 : 1)
    case 0x71: return (["k"], 1)
    case 0x78: return (["ks"], 1)
    case 0x6C: return (["l"], 1)
    case 0x6D: return (["m"], 1)
    case 0x6E: return (["n"], 1)
    case 0x72: return (["r"], 1)
    default: return ([""], 1)
    }
  }
}
