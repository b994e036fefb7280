internal import BriefText

extension SentenceTransfer {
  /// A number, in digits or words, with what is counted.
  mutating func numberPhrase(_ role: Role) -> NounPhrase {
    var pieces: [GlossPiece] = []
    let afterYear =
      index > 0 && (units[index - 1].isYearWord || units[index - 1].isMonth || units[index - 1].pos == .prep)
    var isPlural = true
    var words: [String] = []
    while index < units.count {
      let unit = units[index]
      let isNumber = unit.kind == .number || unit.pos == .num || (isMultiplier(unit) && !pieces.isEmpty)
      guard isNumber, pieces.isEmpty || unit.reading.preposition == .none else { break }
      if unit.reading.conjunction != .none, !pieces.isEmpty {
        // `خمسة وعشرون`: the ones come first.
        guard unit.pos == .num || unit.kind == .number, let last = words.last, NumberWords.joins(last, unit.english)
        else {
          break
        }
        if NumberWords.isOnes(last), NumberWords.isTens(unit.english) {
          words[words.count - 1] = unit.english + "-" + last
          pieces[pieces.count - 1].english = words[words.count - 1]
          pieces[pieces.count - 1].range = pieces[pieces.count - 1].range.lowerBound..<unit.range.upperBound
          index += 1
          continue
        }
        pieces.append(grammarPiece("and", unit))
      }
      if pieces.isEmpty, let many = NumberWords.many(source[unit.range]), index + 1 < limit,
        units[index + 1].pos == .noun || units[index + 1].kind == .term, units[index + 1].reading.isUnattached
      {
        // `آلاف المواطنين`: thousands of citizens.
        index += 1
        var counted = nounPhrase(of: .complement)
        counted.dropArticle()
        counted.pieces.insert(GlossPiece(english: many + " of", range: unit.range, origin: .number), at: 0)
        counted.isPlural = true
        return counted
      }
      var english = unit.english
      if pieces.isEmpty, unit.pos == .num, unit.kind == .word,
        !unit.reading.hasArticle || index + 1 >= limit || units[index + 1].pos != .noun,
        ["hundred", "thousand", "million", "billion"].contains(english)
      {
        english = "a " + english
      }
      if pieces.isEmpty, let many = NumberWords.many(source[unit.range]) { english = many }
      if pieces.isEmpty, isConstructDual(unit) { english = "two " + unit.english }
      words.append(unit.english)
      pieces.append(GlossPiece(english: english, range: unit.range, origin: .number))
      index += 1
      if index < units.count, units[index].isSign, units[index].english == "%" || units[index].english == "٪" {
        pieces.append(GlossPiece(english: "%", range: units[index].range, origin: .literal))
        index += 1
        break
      }
    }
    if words.count == 1, words[0] == "one" || words[0] == "1" { isPlural = false }
    let isYear = afterYear && words.first.map(NumberWords.isYear) ?? false
    var phrase = NounPhrase(pieces: pieces, isPlural: isPlural)
    phrase.isDefinite = false
    guard index < units.count, units[index].reading.isUnattached else { return phrase }
    let next = units[index]
    if next.isOther, next.reading.number != .singular, !next.reading.hasArticle {
      // `17 آخرون`: 17 others.
      phrase.pieces.append(GlossPiece(english: "others", range: next.range, origin: next.origin))
      phrase.isAgent = true
      index += 1
      return phrase
    }
    if next.isMonth {
      return date(phrase)
    }
    guard next.pos == .noun || next.pos == .phrase || next.kind == .term && !next.isName, !next.isWeekdayOrDate,
      !(isYear && words.count == 1) || next.pos == .noun && next.reading.isBare && !next.isTimeNoun
    else { return phrase }
    var counted = corePhrase(determiner: nil, .complement)
    counted.dropArticle()
    // Behind a number ين is the plural.
    if let first = counted.pieces.first, first.origin == .grammar, first.english == "two" {
      counted.pieces.removeFirst()
    }
    if isPlural, next.reading.number == .singular, !counted.pieces.isEmpty {
      pluralize(&counted, head: next)
      for place in counted.pieces.indices where counted.pieces[place].english == "voices" {
        counted.pieces[place].english = "votes"
      }
    }
    phrase.pieces += counted.pieces
    phrase.isAgent = counted.isAgent
    phrase.isPerson = counted.isPerson
    return phrase
  }

  private func pluralize(_ phrase: inout NounPhrase, head: Unit) {
    for index in phrase.pieces.indices
    where phrase.pieces[index].range == head.range && phrase.pieces[index].origin != .grammar {
      phrase.pieces[index].english = EnglishNoun.plural(phrase.pieces[index].english)
    }
  }

  /// `ألفا جندي`: two thousand soldiers; behind a number ألفا is the accusative.
  private func isConstructDual(_ unit: Unit) -> Bool {
    ["thousand", "million", "billion"].contains(unit.english) && unit.kind == .word && unit.reading.isAccusative
      && index + 1 < limit && units[index + 1].pos == .noun && units[index + 1].reading.isBare
  }

  private func isMultiplier(_ unit: Unit) -> Bool {
    ["thousand", "million", "billion", "trillion", "hundred"].contains(unit.english)
  }

  /// `22 يناير 2015`.
  private mutating func date(_ day: NounPhrase) -> NounPhrase {
    var phrase = day
    phrase.isPlural = false
    phrase.isDefinite = true
    let month = units[index]
    phrase.pieces.append(GlossPiece(english: month.english, range: month.range, origin: .date))
    index += 1
    // `يوليو تموز`.
    if index < units.count, units[index].isMonth, units[index].reading.isUnattached { index += 1 }
    // A second name of the month: `كانون الثاني/يناير`.
    if index + 1 < units.count, units[index].isSign, units[index].english == "/", units[index + 1].isMonth {
      index += 2
    }
    if index < units.count, units[index].kind == .number, units[index].reading.isUnattached {
      phrase.pieces.append(
        GlossPiece(english: units[index].english, range: units[index].range, origin: .date))
      index += 1
    }
    for position in phrase.pieces.indices { phrase.pieces[position].origin = .date }
    return phrase
  }
}

/// Number words and digits.
enum NumberWords {
  private static let tens: Set<String> = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let ones: Set<String> = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

  static func isSmall(_ word: String) -> Bool { ones.contains(word) || word == "ten" }
  static func isTens(_ word: String) -> Bool { tens.contains(word) }
  static func isOnes(_ word: String) -> Bool { ones.contains(word) }

  /// True when two number words joined by و are one number: units and tens, or a part of a thousand or hundred.
  static func joins(_ first: String, _ second: String) -> Bool {
    if ones.contains(first), tens.contains(second) { return true }
    return ["hundred", "thousand", "million", "billion"].contains { first.hasSuffix($0) }
  }

  /// `آلاف`, `مئات`: without a number before them they are many.
  static func many(_ word: String) -> String? {
    let stem = ArabicFolding.string(ArabicFolding.fold(word))
    for (suffix, english) in plurals where stem.hasSuffix(suffix) && stem.count - suffix.count <= 2 { return english }
    return nil
  }

  private static let plurals: [(String, String)] = [
    ("آلاف", "thousands"), ("مئات", "hundreds"), ("ملايين", "millions"), ("مليارات", "billions"), ("عشرات", "dozens"),
  ].map { (ArabicFolding.string(ArabicFolding.fold($0.0)), $0.1) }

  static func isYear(_ word: String) -> Bool {
    guard word.count == 4, let year = Int(word) else { return false }
    return year >= 1000 && year <= 2100
  }

}
