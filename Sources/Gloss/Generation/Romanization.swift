internal import BriefText

/// Arabic letters in Latin ones, the readable way of newsrooms, for names that no list has.
///
/// Arabic writes no short vowels, so they are guessed: an `a` between consonants that stand in a row at the start of
/// a word or syllable.
enum Romanization {
  static func romanize(_ word: String) -> String {
    var letters: [String] = []
    let scalars = word.unicodeScalars.filter { !(0x064B...0x0652).contains($0.value) && $0.value != 0x0640 }
    // Presentation forms and ligatures stand for the letters that they are folded to.
    var rest = scalars.flatMap { scalar in
      scalar.value < 0xFB50
        ? [scalar.value] : ArabicFolding.fold(String(Character(scalar))).map(UInt32.init)
    }
    var prefix = ""
    if rest.count > 4, rest[0] == 0x0627, rest[1] == 0x0644 {
      prefix = "al-"
      rest.removeFirst(2)
    }
    for (index, scalar) in rest.enumerated() {
      letters.append(letter(scalar, index: index, count: rest.count))
    }
    var result = ""
    for (index, letter) in letters.enumerated() {
      result += letter
      guard index + 1 < letters.count, isConsonant(letter), isConsonant(letters[index + 1]) else { continue }
      let vowelsBefore = index > 0 && !isConsonant(letters[index - 1])
      // Not between two consonants that close one syllable and open the next.
      if index == 0 || !vowelsBefore || index + 2 == letters.count {
        result += index + 2 == letters.count && index > 0 && vowelsBefore ? "" : "a"
      }
    }
    // A hamza alone, or letters of a language that we do not know.
    if result.isEmpty, !rest.isEmpty { return "’" }
    let capital = result.prefix(1).uppercased() + result.dropFirst()
    return prefix.isEmpty ? capital : prefix + capital
  }

  /// Each word of a text romanized.
  static func romanizeWords(_ text: String) -> String {
    text.split(separator: " ").map { romanize(String($0)) }.joined(separator: " ")
  }

  /// True for English with Arabic letters in it, or none at all.
  static func isNeeded(_ english: String) -> Bool {
    english.isEmpty || english.utf8.contains { $0 >= 0xD8 && $0 <= 0xDF }
  }

  private static func isConsonant(_ letter: String) -> Bool {
    guard let first = letter.first else { return false }
    return !"aeiou".contains(first)
  }

  private static func letter(_ scalar: UInt32, index: Int, count: Int) -> String {
    switch scalar {
    case 0x0627, 0x0623, 0x0671: return "a"
    case 0x0625: return "i"
    case 0x0622: return "a"
    case 0x0621, 0x0626, 0x0624: return index == 0 || index == count - 1 ? "" : "e"
    case 0x0629: return "a"
    case 0x0648: return index == 0 ? "w" : "o"
    case 0x064A, 0x06CC: return index == 0 ? "y" : "i"
    case 0x0649: return "a"
    default: return consonants[scalar] ?? ""
    }
  }

  private static let consonants: [UInt32: String] = [
    0x0628: "b", 0x062A: "t", 0x062B: "th", 0x062C: "j", 0x062D: "h", 0x062E: "kh", 0x062F: "d", 0x0630: "dh",
    0x0631: "r", 0x0632: "z", 0x0633: "s", 0x0634: "sh", 0x0635: "s", 0x0636: "d", 0x0637: "t", 0x0638: "z",
    0x0639: "a", 0x063A: "gh", 0x0641: "f", 0x0642: "q", 0x0643: "k", 0x06A9: "k", 0x0644: "l", 0x0645: "m",
    0x0646: "n", 0x0647: "h", 0x067E: "p", 0x0686: "ch", 0x0698: "zh", 0x06AF: "g", 0x06A4: "v", 0x06C1: "h",
    0x0679: "t", 0x0688: "d", 0x0691: "r", 0x06BA: "n", 0x06BE: "h", 0x06B5: "l", 0x0695: "r", 0x06AD: "ng",
    0x06C6: "o",
    0x06CE: "e", 0x06D5: "a", 0x06D2: "e", 0x06C7: "u", 0x06C8: "u",
  ]
}
