internal import BriefText
internal import Terminology

/// Reads the affixes of a matched term off its first word: the matcher says what was found, not how it was inflected.
enum TermShape {
  static func reading(of match: TermMatch, in text: TokenizedText) -> Reading {
    let word = Array(text.folded(text.tokens[match.tokens.lowerBound]))
    var listed = ArabicFolding.fold(match.entry.source.prefix { $0 != " " })
    let listedArticle = hasArticle(listed)
    if listedArticle { listed.removeFirst(2) }
    var reading = Reading(lemma: -2 - Int32(match.entryIndex), pos: match.isNameLike ? .name : .noun)
    var start = 0
    func startsStem(at index: Int) -> Bool {
      let common = min(3, listed.count - 1)
      guard common > 0, word.count - index >= common else { return word[index...].elementsEqual(listed) }
      return word[index..<(index + common)].elementsEqual(listed.prefix(common))
    }
    if !startsStem(at: 0), !match.entry.variants.contains(where: { stems(word, $0) }) {
      if word.count > 2, word[0] == ArabicFolding.waw || word[0] == ArabicFolding.fa {
        reading.conjunction = word[0] == ArabicFolding.waw ? .and : .then
        start = 1
      }
      if word.count - start > 2, !startsStem(at: start) {
        switch word[start] {
        case ArabicFolding.ba: reading.preposition = .with
        case ArabicFolding.kaf: reading.preposition = .like
        case ArabicFolding.lam: reading.preposition = .to
        default: break
        }
        if reading.preposition != .none {
          start += 1
          if reading.preposition == .to, word[start] == ArabicFolding.lam, !startsStem(at: start) {
            reading.hasArticle = true
            start += 1
          }
        }
      }
      if hasArticle(Array(word[start...])) { reading.hasArticle = true }
    }
    let lastWord = Array(text.folded(text.tokens[match.tokens.upperBound - 1]))
    if match.tokens.count > 1, hasArticle(lastWord) { reading.hasArticle = true }
    if listedArticle, match.tokens.count == 1 { reading.hasArticle = true }
    reading.isFeminine =
      listed.last == ArabicFolding.taMarbuta || listed.suffix(2) == [ArabicFolding.alef, ArabicFolding.ta]
    var stem = Array(word[min(start, word.count)...])
    if hasArticle(stem), !startsListed(stem, listed) { stem.removeFirst(2) }
    reading.number =
      isListedPlural(stem, match)
      ? .plural
      : isConstructDual(stem, listed, match)
        ? .dual : number(stem, listed, isPerson: isPeople(listed, match, hasArticle: reading.hasArticle))
    if !reading.hasArticle, !match.isNameLike { reading.pronoun = pronoun(of: match, in: text, first: stem) }
    // A term that English has in the plural is one.
    if !match.isNameLike, EnglishNoun.looksPlural(match.target) { reading.number = .plural }
    return reading
  }

  /// ين is rather the plural of people, by what they are called or do, than a dual.
  private static func isPeople(_ listed: [ArabicFolding.Unit], _ match: TermMatch, hasArticle: Bool) -> Bool {
    if match.target.first?.isUppercase ?? false { return true }
    // A broken plural leaves ين to the dual; صحافي is only another spelling of صحفي.
    let hasBrokenPlural = match.entry.variants.contains { variant in
      let form = ArabicFolding.fold(variant)
      return !form.starts(with: listed) && !(form.last == ArabicFolding.ya && listed.last == ArabicFolding.ya)
    }
    if hasBrokenPlural { return false }
    return Agents.isPerson(match.target) || listed.first == ArabicFolding.mim && hasArticle
  }

  /// `وزيرا خارجية`: no indefinite accusative stands before a noun that belongs to it.
  private static func isConstructDual(
    _ word: [ArabicFolding.Unit], _ listed: [ArabicFolding.Unit], _ match: TermMatch
  ) -> Bool {
    match.tokens.count > 1 && word.count == listed.count + 1 && word.last == ArabicFolding.alef
      && word.starts(with: listed)
      && !match.entry.source.hasSuffix("ا") && Agents.isPerson(match.target)
  }

  /// The word is a variant that looks like a broken plural, not like another spelling.
  private static func isListedPlural(_ word: [ArabicFolding.Unit], _ match: TermMatch) -> Bool {
    guard !match.isNameLike else { return false }
    let stem = hasArticle(word) ? Array(word.dropFirst(2)) : word
    let source = bare(match.entry.source)
    let isAccusative = stem.count > 3 && stem.last == ArabicFolding.alef
    return match.entry.variants.contains { variant in
      let first = bare(variant)
      // صحافي is another spelling of صحفي.
      if first.last == ArabicFolding.taMarbuta, first.dropLast().elementsEqual(source) { return false }
      if first.last == ArabicFolding.ya, source.last == ArabicFolding.ya || first.dropLast().elementsEqual(source) {
        return false
      }
      return (first == stem || isAccusative && first == Array(stem.dropLast())) && first != source
        && first.sorted() != source.sorted()
    }
  }

  /// The first word of a listed form, folded, without its article.
  private static func bare(_ form: String) -> [ArabicFolding.Unit] {
    let word = ArabicFolding.fold(form.prefix { $0 != " " })
    return hasArticle(word) ? Array(word.dropFirst(2)) : word
  }

  private static func stems(_ word: [ArabicFolding.Unit], _ variant: String) -> Bool {
    word.starts(with: ArabicFolding.fold(variant.prefix { $0 != " " }).prefix(3))
  }

  private static func hasArticle(_ word: [ArabicFolding.Unit]) -> Bool {
    word.count >= 4 && word[0] == ArabicFolding.alef && word[1] == ArabicFolding.lam
  }

  private static func startsListed(_ word: [ArabicFolding.Unit], _ listed: [ArabicFolding.Unit]) -> Bool {
    word.starts(with: listed.prefix(3))
  }

  /// A suffix pronoun at the end of the term that the listed form does not have.
  private static func pronoun(
    of match: TermMatch, in text: TokenizedText, first: [ArabicFolding.Unit]
  ) -> SuffixPronoun? {
    let isSingle = match.tokens.count == 1
    let word = isSingle ? first : Array(text.folded(text.tokens[match.tokens.upperBound - 1]))
    let listedLast = match.entry.source.split(separator: " ").last.map(String.init) ?? match.entry.source
    let listed = ArabicFolding.fold(listedLast)
    guard word != listed, !hasArticle(word), word.starts(with: listed.dropLast().prefix(3)) else { return nil }
    let rest = word.dropFirst(listed.last == ArabicFolding.taMarbuta ? listed.count - 1 : listed.count)
    for (spelling, pronoun) in SuffixPronoun.spellings where pronoun != .my {
      let units = ArabicFolding.fold(spelling)
      if rest.elementsEqual(units) || rest.elementsEqual([ArabicFolding.ta] + units) { return pronoun }
    }
    return nil
  }

  private static func number(
    _ word: [ArabicFolding.Unit], _ listed: [ArabicFolding.Unit], isPerson: Bool
  ) -> Reading.Number {
    let plural: (ArraySlice<ArabicFolding.Unit>) -> Bool = { units in
      guard units.count >= 4, let last = units.last else { return false }
      let before = units[units.endIndex - 2]
      return (last == ArabicFolding.ta && before == ArabicFolding.alef)
        || (last == ArabicFolding.nun && (before == ArabicFolding.waw || before == ArabicFolding.ya))
    }
    if word == listed { return .singular }
    // ان and تان of the dual; ين after a ة, too.
    let base = listed.last == ArabicFolding.taMarbuta ? listed.dropLast() + [ArabicFolding.ta] : listed
    let rest = word.dropFirst(base.count)
    if word.starts(with: base), rest.count == 2, rest.last == ArabicFolding.nun {
      if rest.first == ArabicFolding.alef { return .dual }
      if rest.first == ArabicFolding.waw { return .plural }
      // ين is the dual of things and the plural of people.
      if listed.last == ArabicFolding.taMarbuta || !isPerson { return .dual }
    }
    return plural(word[...]) && !plural(listed[...]) ? .plural : .singular
  }
}

/// Guesses what an unknown word is by its affixes.
enum UnknownWords {
  static func reading(_ units: [ArabicFolding.Unit], afterName: Bool) -> Reading {
    var reading = Reading(lemma: -1, pos: .name)
    // The second part of a name: بالاسوبرامانيان is not ب and ال.
    if afterName, units.first != ArabicFolding.waw { return reading }
    var rest = units[...]
    if rest.count > 4, rest.first == ArabicFolding.waw {
      reading.conjunction = .and
      rest = rest.dropFirst()
    }
    if rest.count > 5, let first = rest.first, rest.dropFirst().starts(with: [ArabicFolding.alef, ArabicFolding.lam]),
      first == ArabicFolding.ba || first == ArabicFolding.kaf
    {
      reading.preposition = first == ArabicFolding.ba ? .with : .like
      rest = rest.dropFirst()
    } else if rest.count > 5, rest.starts(with: [ArabicFolding.lam, ArabicFolding.lam]) {
      reading.preposition = .to
      reading.hasArticle = true
      reading.pos = .noun
      return reading
    }
    if rest.count > 4, rest.starts(with: [ArabicFolding.alef, ArabicFolding.lam]) {
      reading.hasArticle = true
      reading.pos = .noun
    }
    if units.last == ArabicFolding.taMarbuta { reading.isFeminine = true }
    return reading
  }
}
