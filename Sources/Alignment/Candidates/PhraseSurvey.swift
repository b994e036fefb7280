internal import BriefText

/// The second look at the units: counts both sides of the phrase pairs that are left and collects their forms.
struct PhraseSurvey {
  private let reader: PieceReader
  private var ofSource: [PhraseKey: [Int32]] = [:]
  private var ofTarget: [PhraseKey: [Int32]] = [:]
  private(set) var statistics: [PhraseStatistics]
  private(set) var units = 0

  /// What one unit has.
  private struct Hits {
    var sources: [Int32] = []
    var targets: [Int32] = []
    var forms:
      [(phrase: Int32, forms: PhraseStatistics.Forms, neighbours: [Int32], context: UInt64, knownShare: Double)] = []
  }

  init(_ entries: [PhraseTable.Entry], reader: PieceReader) {
    self.reader = reader
    statistics = entries.map { PhraseStatistics($0) }
    for (index, entry) in entries.enumerated() {
      ofSource[entry.source, default: []].append(Int32(index))
      ofTarget[entry.target, default: []].append(Int32(index))
    }
  }

  mutating func run(_ pairs: TranslationPairs) throws {
    let survey = self
    var statistics = statistics
    var units = 0
    try UnitBatches.forEach(
      pairs, { _, source, target in survey.hits(source, target) },
      { _, hits in
        units += 1
        for phrase in hits.sources { statistics[Int(phrase)].sourceCount += 1 }
        for phrase in hits.targets { statistics[Int(phrase)].targetCount += 1 }
        for (phrase, forms, neighbours, context, share) in hits.forms {
          statistics[Int(phrase)].add(forms)
          statistics[Int(phrase)].add(neighbours: neighbours, context: context, knownShare: share)
        }
      })
    self.statistics = statistics
    self.units = units
  }

  private func hits(_ source: String, _ target: String) -> Hits {
    let (left, right) = (reader.read(source), reader.read(target))
    var hits = Hits()
    let sources = phrases(left, ofSource)
    let targets = phrases(right, ofTarget)
    hits.sources = sources.keys.sorted()
    hits.targets = targets.keys.sorted()
    for phrase in hits.sources {
      guard let from = sources[phrase], let to = targets[phrase] else { continue }
      hits.forms.append(
        (
          phrase, PhraseStatistics.Forms(source: PhraseForm(source: left, from), target: PhraseForm(target: right, to)),
          neighbours(left, from) + neighbours(right, to), context(left, from) ^ context(right, to) &* 31,
          knownShare(left, from, right, to)
        ))
    }
    return hits
  }

  private func isCapital(_ text: PieceText, _ word: Int) -> Bool {
    text.text.text[text.words[word].range].first?.isUppercase == true
  }

  private func isLink(_ text: PieceText, _ word: Int) -> Bool {
    ["of", "for"].contains(text.text.text[text.words[word].range])
  }

  /// How many of the source words the lexicon translates with one of the target words.
  private func knownShare(_ left: PieceText, _ from: Range<Int>, _ right: PieceText, _ to: Range<Int>) -> Double {
    let targets = to.map { reader.evidence(of: right.words[$0].stem, in: right) }
    let words = from.map { reader.evidence(of: left.words[$0].stem, in: left) }.filter { !$0.isFunction }
    let known = words.count { word in targets.contains { word.weight($0) > 0.9 } }
    return words.isEmpty ? 0 : Double(known) / Double(words.count)
  }

  private func context(_ text: PieceText, _ words: Range<Int>) -> UInt64 {
    var hash: UInt64 = 17
    for word in [words.lowerBound - 1, words.upperBound] {
      let type = text.words.indices.contains(word) ? text.pieces[text.words[word].stem].type : -2
      hash = (hash ^ UInt64(bitPattern: Int64(type))) &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  /// The types of the words before and behind a phrase; -1 for particles and where a sign stands between.
  private func neighbours(_ text: PieceText, _ words: Range<Int>) -> [Int32] {
    func type(_ word: Int) -> Int32 {
      let type = text.pieces[text.words[word].stem].type
      guard type >= 0 else { return -1 }
      if !reader.evidence[Int(type)].isFunction { return type }
      // A name goes on behind `for`: European Centre for …
      return isCapital(text, words.upperBound - 1) && isLink(text, word) ? type : -1
    }
    let before = words.lowerBound > 0 && !text.words[words.lowerBound].isAfterSign ? type(words.lowerBound - 1) : -1
    let isLast = words.upperBound == text.words.count || text.words[words.upperBound].isAfterSign
    return [before, isLast ? -1 : type(words.upperBound)]
  }

  /// The phrases that a text has, each with the first place.
  private func phrases(_ text: PieceText, _ table: [PhraseKey: [Int32]]) -> [Int32: Range<Int>] {
    var found: [Int32: Range<Int>] = [:]
    for first in text.words.indices {
      for last in first..<min(first + PhraseExtraction.longest, text.words.count) {
        if last > first, text.words[last].isAfterSign { break }
        guard let key = PhraseKey(text, first..<(last + 1)) else { break }
        for phrase in table[key] ?? [] where found[phrase] == nil { found[phrase] = first..<(last + 1) }
      }
    }
    return found
  }
}
