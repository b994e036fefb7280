public import BriefText

/// Finds the terms of a glossary in running text, inflected and inconsistently spelled as they occur there.
///
/// Matches are whole written words and do not overlap: leftmost first, longest wins, a listed form before an inflected
/// one. Text is read from left to right once; the time for a token does not depend on the number of entries. Entries
/// with a forbidden target take no part in `matches`; `forbiddenTargets` and `forbiddenUses` are about them.
public struct TermMatcher: Sendable {
  /// The glossary that is searched for.
  public let glossary: Glossary
  private let index: TermIndex
  private let forbidden: ForbiddenTerms
  private let tokenizer = Tokenizer()

  /// Prepares a glossary for matching. O(total length of its forms).
  public init(_ glossary: Glossary) {
    self.glossary = glossary
    index = TermIndexBuilder.index(glossary) { glossary.entries[$0].status != .forbidden }
    forbidden = ForbiddenTerms(glossary)
  }

  /// The terms in a part of a text, in order. O(length of the part).
  public func matches(in text: UTF8Text, range: Range<Int>? = nil) -> [TermMatch] {
    matches(in: tokenizer.tokenize(text, in: range))
  }

  /// The terms in a text that was tokenized before, in order. O(number of tokens).
  public func matches(in text: TokenizedText) -> [TermMatch] {
    matches(of: index, in: text)
  }

  /// The entries that forbid a translation of a matched source: those with a form that folds like one of the entry's.
  public func forbiddenTargets(for match: TermMatch) -> [TermEntry] {
    forbidden.entries(sharingFormWith: match.entry).map { glossary.entries[$0] }
  }

  /// Where terms stand that have no entry but forbidden ones, and so no match, in order. O(length of the part).
  public func forbiddenUses(in text: UTF8Text, range: Range<Int>? = nil) -> [TermMatch] {
    forbiddenUses(in: tokenizer.tokenize(text, in: range))
  }

  /// Where terms stand that have no entry but forbidden ones, and so no match, in order. O(number of tokens).
  public func forbiddenUses(in text: TokenizedText) -> [TermMatch] {
    guard let index = forbidden.index else { return [] }
    // A use inside a longer term that is translated as a whole is none.
    let matches = matches(in: text)
    var next = 0
    return self.matches(of: index, in: text).filter { use in
      while next < matches.count, matches[next].tokens.upperBound <= use.tokens.lowerBound { next += 1 }
      var other = next
      while other < matches.count, matches[other].tokens.lowerBound < use.tokens.upperBound {
        if matches[other].tokens.count >= use.tokens.count { return false }
        other += 1
      }
      return true
    }
  }

  private func matches(of index: TermIndex, in text: TokenizedText) -> [TermMatch] {
    guard !index.forms.isEmpty else { return [] }
    let found = index.withPointers { pointers in
      text.text.bytes.withUnsafeBufferPointer { bytes in
        var search = TermSearch(
          text: text, bytes: bytes, index: index, pointers: pointers, entries: glossary.entries)
        return search.run()
      }
    }
    return found.map { found in
      let entry = Int(index.forms[Int(found.form)].entry)
      return TermMatch(
        range: text.tokens[found.tokens.lowerBound].range
          .lowerBound..<text.tokens[found.tokens.upperBound - 1].range.upperBound,
        tokens: found.tokens, entry: glossary.entries[entry], entryIndex: entry, isListedForm: found.weight == 0)
    }
  }
}
