/// Seeded random numbers (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Segments that are like each other: edits of a few, with repeated words, of any length.
struct RandomSegments {
  private var numbers: SeededNumbers
  private var segments: [String] = []
  private let vocabulary: Int

  init(seed: UInt64, vocabulary: Int = 40) {
    numbers = SeededNumbers(seed)
    self.vocabulary = vocabulary
  }

  mutating func next() -> String {
    var words: [String]
    if let base = segments.randomElement(using: &numbers), Int.random(in: 0..<4, using: &numbers) > 0 {
      words = base.split(separator: " ").map(String.init)
      for _ in 0..<Int.random(in: 0...max(1, words.count / 2), using: &numbers) { edit(&words) }
    } else {
      let length = [1, 2, 2, 3, 3, 5, 5, 8, 8, 13, 13, 20, 40, 70, 140].randomElement(using: &numbers) ?? 1
      words = (0..<length).map { _ in word() }
    }
    if words.isEmpty { words = [word()] }
    let segment = words.joined(separator: " ")
    segments.append(segment)
    return segment
  }

  private mutating func edit(_ words: inout [String]) {
    let place = Int.random(in: 0...words.count, using: &numbers)
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: words.insert(word(), at: place)
    case 1 where place < words.count: words.remove(at: place)
    case 2 where place < words.count: words[place] = word()
    default: break
    }
  }

  /// Low numbers are common, as words of a language are.
  private mutating func word() -> String {
    let spread = Int.random(in: 1...vocabulary, using: &numbers)
    return "كلم" + String(repeating: "ا", count: Int.random(in: 0..<spread, using: &numbers) % vocabulary)
  }
}
