internal import BriefText

/// A listed form of a term as the matcher needs it: its words, ready to be put into the trie.
struct TermForm: Sendable {
  let words: [TermWord]
  /// For each word, the spellings under which it stands in the trie.
  let stems: [[(codes: [UInt8], shape: StemShape)]]
}

/// Turns the forms of glossary entries into words and stems.
///
/// What a form allows depends on the entry: see "When a term matches" in the README. Proclitics, the article and
/// endings are not spelled out; they are checked when a stem is found in text (`WordAnalysis`).
struct TermFormCompiler {
  private let tokenizer = Tokenizer()

  /// The forms of an entry: source and variants, names also with or without a space after عبد and أبو.
  func forms(of entry: TermEntry) -> [TermForm] {
    let isName = Self.isName(entry)
    let hasBrokenPlural = !entry.variants.isEmpty
    var forms: [TermForm] = []
    for text in entry.forms {
      let words = Self.words(of: text, tokenizer)
      guard !words.isEmpty else { continue }
      forms.append(form(words, isName: isName, pos: entry.pos, refusesSoundPlural: hasBrokenPlural))
      if isName, let other = Self.respacedName(words) {
        forms.append(form(other, isName: true, pos: entry.pos, refusesSoundPlural: hasBrokenPlural))
      }
    }
    return forms
  }

  /// A name is written with a capital in English; a leading `al-`, `el-`, `the` or `de` does not count.
  static func isName(_ entry: TermEntry) -> Bool {
    if entry.target.isEmpty || entry.pos == "name" { return true }
    var rest = entry.target[...]
    if rest.hasPrefix("the ") { rest = rest.dropFirst(4) }
    let lead = rest.prefix { $0.isLetter && $0.isLowercase }
    if lead.count <= 3, let mark = rest.dropFirst(lead.count).first, mark == "-" || mark == "’" || mark == "'" {
      rest = rest.dropFirst(lead.count + 1)
    }
    return rest.first { $0.isLetter }?.isUppercase ?? false
  }

  /// A word of a form: folded, and with the spelling that tells ى from ي and ؤ from و.
  struct Written {
    let codes: [UInt8]
    let letters: [UInt32]
    let isArabic: Bool
    /// Written with an alef that is no article: أل or إل.
    let hasHamzaFirst: Bool
  }

  private static func words(of text: String, _ tokenizer: Tokenizer) -> [Written] {
    let source = UTF8Text(text)
    let tokenized = tokenizer.tokenize(source)
    return tokenized.tokens.filter(\.isWord).map { token in
      let letters = source[token.range].unicodeScalars.map(\.value)
      return Written(
        codes: TermAlphabet.codes(tokenized.folded(token)), letters: letters, isArabic: token.kind == .arabic,
        hasHamzaFirst: letters.first == 0x0623 || letters.first == 0x0625)
    }
  }

  /// `عبد الله` for `عبدالله` and the other way round, and the same with أبو.
  private static func respacedName(_ words: [Written]) -> [Written]? {
    for (index, word) in words.enumerated() {
      for prefix in [abd, abu, abi] {
        if word.codes == prefix, index + 1 < words.count, words[index + 1].isArabic {
          let next = words[index + 1]
          let joined = Written(
            codes: word.codes + next.codes, letters: word.letters + next.letters, isArabic: true,
            hasHamzaFirst: word.hasHamzaFirst)
          return Array(words[..<index]) + [joined] + Array(words[(index + 2)...])
        }
        let rest = word.codes.dropFirst(prefix.count)
        if word.codes.starts(with: prefix), rest.count >= 3, word.letters.count == word.codes.count,
          prefix != abd || rest.starts(with: al)
        {
          let first = Written(
            codes: prefix, letters: Array(word.letters.prefix(prefix.count)), isArabic: true,
            hasHamzaFirst: word.hasHamzaFirst)
          let second = Written(
            codes: Array(rest), letters: Array(word.letters.dropFirst(prefix.count)), isArabic: true,
            hasHamzaFirst: false)
          return Array(words[..<index]) + [first, second] + Array(words[(index + 1)...])
        }
      }
    }
    return nil
  }

  private static let abd = TermAlphabet.codes(of: "عبد")
  private static let abu = TermAlphabet.codes(of: "أبو")
  private static let abi = TermAlphabet.codes(of: "أبي")
  private static let al = TermAlphabet.codes(of: "ال")

  // MARK: Words

  private func form(_ words: [Written], isName: Bool, pos: String, refusesSoundPlural: Bool) -> TermForm {
    var result: [TermWord] = []
    var stems: [[(codes: [UInt8], shape: StemShape)]] = []
    for (index, written) in words.enumerated() {
      let word = word(
        written, isOnly: words.count == 1, isFirst: index == 0, isName: isName, pos: pos,
        refusesSoundPlural: refusesSoundPlural)
      result.append(word)
      stems.append(Self.stems(of: word, written))
    }
    return TermForm(words: result, stems: stems)
  }

  private func word(
    _ written: Written, isOnly: Bool, isFirst: Bool, isName: Bool, pos: String, refusesSoundPlural: Bool
  ) -> TermWord {
    var base = written.codes
    var proclitic: UInt8 = 0
    let isFunctionWord = !written.isArabic || Self.functionWords.contains(base)
    // A later word such as `وكيميائية` or `بالإعدام` carries a proclitic that belongs to the term.
    if !isOnly, !isFirst, !isFunctionWord, let cut = Self.innerProclitic(base) {
      proclitic = base[0]
      base.removeFirst(cut)
    }
    var hasArticle = Self.startsWithArticle(base) && !written.hasHamzaFirst && written.isArabic
    if proclitic == TermAlphabet.lam, written.codes.count > 2, written.codes[1] == TermAlphabet.lam {
      hasArticle = true
    } else if hasArticle {
      base.removeFirst(2)
    }
    let role: TermWord.Role
    if isFunctionWord {
      role = isOnly ? (isName ? .name : .verb) : .fixed
    } else if isOnly {
      role = hasArticle ? .definite : isName ? .name : pos == "verb" ? .verb : .common
    } else {
      role = isName ? .nameWord : .commonWord
    }
    let last = written.letters.last { $0 != 0x0640 && !(0x064B...0x0652).contains($0) }
    return TermWord(
      base: base, role: role, hasArticle: hasArticle, proclitic: proclitic,
      isRelational: base.count >= 4 && base.last == TermAlphabet.ya && last != 0x0649,
      refusesSoundPlural: refusesSoundPlural || (base.count <= 3 && base.last != TermAlphabet.ya))
  }

  private static func startsWithArticle(_ word: [UInt8]) -> Bool {
    word.count >= 4 && word[0] == TermAlphabet.alef && word[1] == TermAlphabet.lam && !notArticles.contains(word)
  }

  /// How many letters to take off a later word that carries a proclitic of the term; `nil` when it has none. Only
  /// fused articles and و before the article or a long word show it.
  private static func innerProclitic(_ word: [UInt8]) -> Int? {
    guard word.count >= 5 else { return nil }
    let articleFollows = word[1] == TermAlphabet.alef && word[2] == TermAlphabet.lam
    switch word[0] {
    case TermAlphabet.waw, TermAlphabet.ba, TermAlphabet.kaf: return articleFollows ? 1 : nil
    case TermAlphabet.lam: return word[1] == TermAlphabet.lam ? 2 : nil
    default: return nil
    }
  }

  static let functionWords: Set<[UInt8]> = Set(
    [
      "في", "من", "إلى", "على", "عن", "مع", "بين", "ضد", "حول", "دون", "بدون", "غير", "عبر", "تحت", "فوق", "بعد", "قبل",
      "أو", "و", "لا", "ما", "ذات", "ذو", "منذ", "حتى", "عند", "لدى", "خلال", "نحو", "كل", "أن", "إن", "بلا",
    ].map { TermAlphabet.codes(of: $0) })

  private static let notArticles: Set<[UInt8]> = Set(
    ["الله", "إلى", "الذي", "التي", "الذين", "إلا", "ألف", "آلاف", "آلية", "آليات", "ألم", "آلام", "ألمان", "إلهام", "إله"]
      .map { TermAlphabet.codes(of: $0) })

  // MARK: Stems

  private static func stems(of word: TermWord, _ written: Written) -> [(codes: [UInt8], shape: StemShape)] {
    var stems: [(codes: [UInt8], shape: StemShape)] = [(word.base, .whole)]
    addInflected(word.base, of: word, written, to: &stems)
    var others = SpellingVariants.respellings(of: word.base)
    if let plain = withoutHamzaSeats(word.base, written) { others.append(plain) }
    if word.base.last == TermAlphabet.hamza {
      if word.base.count >= 5, word.base[word.base.count - 2] == TermAlphabet.alef {
        others.append(Array(word.base.dropLast()))
      }
      others.append(word.base.dropLast() + [TermAlphabet.ya, TermAlphabet.hamza])
      if word.base.count >= 3, word.base[word.base.count - 2] == TermAlphabet.ya {
        others.append(word.base.dropLast(2) + [TermAlphabet.hamza])
      }
    }
    for other in others where other.count >= 2 {
      stems.append((other, .respelled))
      addInflected(other, of: word, written, to: &stems)
    }
    return stems
  }

  private static func addInflected(
    _ base: [UInt8], of word: TermWord, _ written: Written, to stems: inout [(codes: [UInt8], shape: StemShape)]
  ) {
    guard word.role != .fixed, word.role != .verb, base.count >= 2, written.isArabic, let last = base.last else { return }
    if last == TermAlphabet.taMarbuta {
      stems.append((Array(base.dropLast()), .taMarbuta))
    } else if last == TermAlphabet.ha, word.role == .name || word.role == .nameWord || word.role == .definite {
      stems.append((Array(base.dropLast()), .finalHa))
    }
    if base.count >= 5, last == TermAlphabet.nun,
      base[base.count - 2] == TermAlphabet.waw || base[base.count - 2] == TermAlphabet.ya
    {
      stems.append((Array(base.dropLast(2)), .soundPlural))
    }
    guard word.role == .common || word.role == .commonWord else { return }
    if base.count >= 5, last == TermAlphabet.ta, base[base.count - 2] == TermAlphabet.alef {
      stems.append((base, .femininePlural))
    } else if last != TermAlphabet.taMarbuta {
      stems.append((base, .noun))
    }
    if last == TermAlphabet.ya, written.letters.last == 0x0649 {
      stems.append((base.dropLast() + [TermAlphabet.alef], .beforePronoun))
    }
  }

  /// The spelling with و and ي for ؤ and ئ, as careless and Farsi keyboards have it; `nil` when the word has neither.
  private static func withoutHamzaSeats(_ base: [UInt8], _ written: Written) -> [UInt8]? {
    let seats = written.letters.filter { $0 == 0x0624 || $0 == 0x0626 || $0 == 0x0621 }
    guard seats.contains(where: { $0 != 0x0621 }) else { return nil }
    var remaining = seats[...]
    var result = base
    let inBase = base.count { $0 == TermAlphabet.hamza }
    guard inBase == seats.count else { return nil }
    for index in result.indices where result[index] == TermAlphabet.hamza {
      switch remaining.removeFirst() {
      case 0x0624: result[index] = TermAlphabet.waw
      case 0x0626: result[index] = TermAlphabet.ya
      default: break
      }
    }
    return result
  }
}
