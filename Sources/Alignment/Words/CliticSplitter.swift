internal import BriefText

/// Takes the proclitics, the article and the suffix pronoun off written Arabic words, where the corpus shows that the
/// rest is a word.
///
/// وباء is not و and باء when the corpus has الوباء: a conjunction never stands behind the article.
struct CliticSplitter: Sendable {
  typealias Unit = ArabicFolding.Unit

  let counts: WordCounts

  func split(_ word: ArraySlice<Unit>) -> CliticSplit {
    var split = CliticSplit(stem: word, pronoun: word.suffix(0))
    guard let first = word.first, first >= 0x0621, first <= 0x064A, word.count >= 3 else { return split }
    if StopWords.contains(word) {
      if first == ArabicFolding.waw || first == ArabicFolding.fa, word.count > 3 || Self.short.contains(Array(word)),
        StopWords.contains(word.dropFirst())
      {
        split.conjunction = first
        split.stem = word.dropFirst()
      }
      return split
    }
    cutConjunction(&split)
    if split.conjunction != nil, StopWords.contains(split.stem) { return split }
    cutPreposition(&split)
    if !split.hasArticle { cutArticle(&split) }
    if !split.hasArticle { cutPronoun(&split) }
    return split
  }

  /// How often a word occurs with or without the article.
  private func attested(_ word: ArraySlice<Unit>) -> Int {
    guard word.count >= 2 else { return 0 }
    return counts.occurrences(of: word) + counts.occurrences(of: Self.article + word)
  }

  /// True for a word that occurs behind an article or a preposition with it: its first letter is its own.
  private func ownsFirst(_ word: ArraySlice<Unit>) -> Bool {
    Self.behindArticle.contains { counts.occurrences(of: $0 + word) > 0 }
  }

  private func cutConjunction(_ split: inout CliticSplit) {
    let word = split.stem
    guard let first = word.first, first == ArabicFolding.waw || first == ArabicFolding.fa, word.count >= 4 else {
      return
    }
    let rest = word.dropFirst()
    if rest.starts(with: Self.article), rest.count >= 5 || attested(rest.dropFirst(2)) > 0 {
      guard attested(rest.dropFirst(2)) > 0 || rest.count >= 6 else { return }
    } else if rest.starts(with: Self.twoLams) || Self.byTheWord.contains(where: { rest.starts(with: $0) }) {
      guard rest.count >= 5 else { return }
    } else {
      guard !ownsFirst(word) else { return }
      let support = max(
        attested(rest), Self.prepositions.contains(rest[rest.startIndex]) ? attested(rest.dropFirst()) : 0)
      guard support > 0, support * 3 >= counts.occurrences(of: word) else { return }
    }
    split.conjunction = first
    split.stem = rest
  }

  private func cutPreposition(_ split: inout CliticSplit) {
    let word = split.stem
    guard let first = word.first, word.count >= 4 else { return }
    if word.starts(with: Self.twoLams), word.count >= 5 || attested(word.dropFirst(2)) > 0 {
      // لل is ل and the article, or ل before a word that begins with ل itself.
      let bare = word.dropFirst(2)
      let own = word.dropFirst()
      split.preposition = first
      split.hasArticle = true
      split.stem = attested(own) > attested(bare) ? own : bare
    } else if Self.byTheWord.contains(where: { word.starts(with: $0) }),
      word.count >= 6 || attested(word.dropFirst(3)) > 0,
      !ownsFirst(word)
    {
      split.preposition = first
      split.stem = word.dropFirst()
    } else if Self.prepositions.contains(first), !ownsFirst(word) {
      let support = attested(word.dropFirst())
      let needed = counts.occurrences(of: word) * (first == ArabicFolding.kaf ? 4 : 1)
      guard support > 0, support * 2 >= needed else { return }
      split.preposition = first
      split.stem = word.dropFirst()
    } else if first == ArabicFolding.sin, Self.persons.contains(word[word.startIndex + 1]), !ownsFirst(word),
      counts.occurrences(of: word.dropFirst()) > 0
    {
      split.future = true
      split.stem = word.dropFirst()
    }
  }

  private func cutArticle(_ split: inout CliticSplit) {
    let word = split.stem
    guard word.count >= 4, word.starts(with: Self.article), !ownsFirst(word) else { return }
    let rest = word.dropFirst(2)
    guard rest.count >= 3 || counts.occurrences(of: rest) > 0 else { return }
    split.hasArticle = true
    split.stem = rest
  }

  private func cutPronoun(_ split: inout CliticSplit) {
    let word = split.stem
    for pronoun in Self.pronouns
    where word.count >= pronoun.count + 3 && word.suffix(pronoun.count).elementsEqual(pronoun) {
      let rest = word.dropLast(pronoun.count)
      var support = attested(rest)
      if rest.last == ArabicFolding.ta { support += attested(rest.dropLast() + [ArabicFolding.taMarbuta]) }
      let own = counts.occurrences(of: word) + 2 * counts.occurrences(of: Self.article + word)
      // These letters often belong to the word: كورونا, شريك.
      let needed =
        pronoun.count == 1 || pronoun.last == ArabicFolding.alef && pronoun.first == ArabicFolding.nun ? own : own / 3
      guard support > 0, support >= needed else { continue }
      split.stem = rest
      split.pronoun = word.suffix(pronoun.count)
      return
    }
  }

  private static let article = ArabicFolding.fold("ال")
  private static let twoLams = ArabicFolding.fold("لل")
  private static let byTheWord = ["بال", "كال", "فال"].map { ArabicFolding.fold($0) }
  private static let behindArticle = ["ال", "وال", "بال", "لل", "وب", "ول"].map { ArabicFolding.fold($0) }
  private static let prepositions: Set<Unit> = [ArabicFolding.ba, ArabicFolding.lam, ArabicFolding.kaf]
  private static let persons: Set<Unit> = [ArabicFolding.ya, ArabicFolding.ta, ArabicFolding.nun, ArabicFolding.alef]
  private static let pronouns = ["هما", "هم", "ها", "نا", "كم", "ه", "ك"].map { ArabicFolding.fold($0) }
  private static let short: Set<[Unit]> = Set(
    ["ومن", "وفي", "وعن", "وما", "ولا", "وان", "وهو", "وهي", "وقد", "ولم", "ولن", "فما", "فلا", "فهو", "فهي"].map {
      ArabicFolding.fold($0)
    })
}
