import Foundation

/// A large memory made of seed sentences: edits of them, recombinations, changed numbers, and sentences strung together from
/// their word pairs, with invented names, so that the vocabulary grows with the memory as it does in nature.
struct MemoryGenerator {
  typealias Pair = SeedPairs.Pair

  private let pairs: [Pair]
  private let followers: [String: [String]]
  private var numbers: SeededNumbers

  init(seed: UInt64, files: [String]) throws { self.init(seed: seed, pairs: try SeedPairs.read(files)) }

  init(seed: UInt64, pairs: [Pair]) {
    self.pairs = pairs
    numbers = SeededNumbers(seed)
    var followers: [String: [String]] = [:]
    for pair in pairs {
      for (word, next) in zip(pair.source, pair.source.dropFirst()) { followers[word, default: []].append(next) }
    }
    self.followers = followers
  }

  /// Writes a TSV file of so many pairs.
  func write(_ count: Int, to path: String) throws {
    var generator = self
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    var text = ""
    for _ in 0..<count {
      let pair = generator.next()
      text += pair.source.joined(separator: " ") + "\t" + pair.target.joined(separator: " ") + "\n"
      if text.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  private mutating func next() -> Pair {
    var pair = pairs[numbers.below(pairs.count)]
    switch numbers.below(100) {
    case 0..<35:
      let other = pairs[numbers.below(pairs.count)]
      pair.source = Array(pair.source.prefix((pair.source.count + 1) / 2) + other.source.suffix(other.source.count / 2))
      pair.target = Array(pair.target.prefix((pair.target.count + 1) / 2) + other.target.suffix(other.target.count / 2))
    case 35..<55: pair.source = chain(from: pair.source, length: pair.source.count)
    default: break
    }
    for _ in 0...numbers.below(4) { edit(&pair.source, isArabic: true) }
    for _ in 0...numbers.below(3) { edit(&pair.target, isArabic: false) }
    if pair.source.isEmpty { pair.source = [name(isArabic: true)] }
    if pair.target.isEmpty { pair.target = [name(isArabic: false)] }
    return pair
  }

  /// A query: a sentence of the memory with a few words changed.
  mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<numbers.below(max(2, words.count / 3)) { edit(&words, isArabic: true) }
    return words.joined(separator: " ")
  }

  /// A query that is made as the memory was.
  mutating func fresh() -> String { next().source.joined(separator: " ") }

  private mutating func chain(from words: [String], length: Int) -> [String] {
    guard var word = words.first else { return words }
    var chain = [word]
    while chain.count < length {
      let choices = followers[word] ?? pairs[numbers.below(pairs.count)].source
      word = choices[numbers.below(choices.count)]
      chain.append(word)
    }
    return chain
  }

  private mutating func edit(_ words: inout [String], isArabic: Bool) {
    let place = numbers.below(words.count + 1)
    let other = pairs[numbers.below(pairs.count)]
    let pool = isArabic ? other.source : other.target
    let kind = numbers.below(100)
    let word = pool.isEmpty ? "x" : pool[numbers.below(pool.count)]
    if kind < 15 { return words.insert(String(numbers.below(2030)), at: place) }
    if kind < 30 { return words.insert(word, at: place) }
    guard place < words.count else { return }
    if let digit = words[place].unicodeScalars.first, ("0"..."9").contains(digit) {
      words[place] = String(numbers.below(2030))
    } else if kind < 45 {
      words.remove(at: place)
    } else if kind < 65 {
      words[place] = name(isArabic: isArabic)
    } else {
      words[place] = word
    }
  }

  /// A name that few sentences share.
  private mutating func name(isArabic: Bool) -> String {
    let letters = Array(isArabic ? "ابتجحدرسعفقكلمنهوي" : "abcdefghiklmnoprstu")
    // Squared: low numbers are common.
    let spread = numbers.below(1 << 10) * numbers.below(1 << 10) >> 2
    var rest = spread
    var name = ""
    for _ in 0..<5 {
      name.append(letters[rest % letters.count])
      rest = rest / letters.count &+ 7
    }
    return name
  }
}
