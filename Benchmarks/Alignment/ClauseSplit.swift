import Foundation

/// Cuts a sentence at a comma, else before a word that begins a clause.
enum ClauseSplit {
  /// With `hidden`, each part looks like a sentence of its own, with a capital and a stop.
  /// Two parts, seldom three; the sentence itself where it has no place to be cut.
  static func parts(_ sentence: String, hidden: Bool, using random: inout SeededGenerator) -> [String] {
    let words = sentence.split(separator: " ").map(String.init)
    var places = (3..<max(3, words.count - 2)).filter { words[$0 - 1].hasSuffix(",") || words[$0 - 1].hasSuffix("،") }
    if places.isEmpty || random.happens(0.2) {
      places = (4..<max(4, words.count - 3)).filter { clauseWords.contains(words[$0]) }
    }
    guard let first = places.randomElement(using: &random) else { return [sentence] }
    var cuts = [first]
    let others = places.filter { abs($0 - first) > 3 }
    if random.happens(0.12), let second = others.randomElement(using: &random) { cuts = [first, second].sorted() }
    var parts: [String] = []
    var start = 0
    for cut in cuts + [words.count] {
      parts.append(words[start..<cut].joined(separator: " "))
      start = cut
    }
    guard hidden else { return parts }
    return parts.enumerated().map { index, part in
      let bare =
        index + 1 < parts.count && (part.hasSuffix(",") || part.hasSuffix("،")) ? String(part.dropLast()) : part
      return (bare.first?.uppercased() ?? "") + bare.dropFirst() + (index + 1 < parts.count ? "." : "")
    }
  }

  private static let clauseWords: Set<String> = [
    "and", "but", "which", "who", "that", "because", "while", "when", "where", "after", "before", "with",
    "الذي", "التي", "حيث", "لكن", "ولكن", "وقد", "وهو", "وهي", "بينما", "عندما", "بعد", "قبل", "مما", "وذلك", "الذين",
  ]
}
