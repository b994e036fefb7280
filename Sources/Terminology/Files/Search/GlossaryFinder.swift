internal import BriefText

/// Finds entries of a glossary by what they say in either language.
public struct GlossaryFinder: Sendable {
  /// An entry that a text was found in.
  public struct Match: Sendable {
    /// The whole entry, whichever of its fields the text was found in.
    public let entry: TermEntry
    /// The glossary file and the line of the entry.
    public let location: TermLocation
    /// The source, variant or target that the text was found in.
    public let form: String
    /// Which of them it is.
    public let column: GlossaryColumn
    /// How much of `form` the text is.
    public let fit: Fit
  }

  /// How much of a form a text is, best first.
  public enum Fit: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// The whole form, its beginning, or any other part of it, even inside a word.
    case exact, prefix, contains

    /// True when `left` is the better fit: better ones sort first.
    public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  private let glossary: Glossary

  /// A finder in all entries of a glossary, forbidden ones included.
  public init(_ glossary: Glossary) {
    self.glossary = glossary
  }

  /// The entries whose source, variants or target have a text in them, spelling folded and capitals ignored.
  ///
  /// Exact matches come first, then those at the beginning, then all others; among equals sources before variants
  /// before targets, then the shorter form, then the order of the glossary. O(n).
  public func find(_ text: String) -> [Match] {
    let wanted = FoldedText.key(text)
    guard !wanted.isEmpty else { return [] }
    var matches: [(order: Order, match: Match)] = []
    for (index, entry) in glossary.entries.enumerated() {
      var best: (order: Order, form: String, column: GlossaryColumn, fit: Fit)?
      func consider(_ form: String, _ column: GlossaryColumn, rank: Int) {
        let key = FoldedText.key(form)
        guard let fit = Self.fit(of: wanted, in: key) else { return }
        let order = Order(fit: fit, column: rank, length: key.count, index: index)
        if let known = best, !(order < known.order) { return }
        best = (order, form, column, fit)
      }
      consider(entry.source, .source, rank: 0)
      for variant in entry.variants { consider(variant, .variants, rank: 1) }
      consider(entry.target, .target, rank: 2)
      if let best {
        let match = Match(
          entry: entry, location: glossary.locations[index], form: best.form, column: best.column, fit: best.fit)
        matches.append((best.order, match))
      }
    }
    return matches.sorted { $0.order < $1.order }.map(\.match)
  }

  private struct Order: Comparable {
    let fit: Fit
    let column: Int
    let length: Int
    let index: Int

    static func < (left: Order, right: Order) -> Bool {
      (left.fit.rawValue, left.column, left.length, left.index)
        < (right.fit.rawValue, right.column, right.length, right.index)
    }
  }

  private static func fit(of wanted: [ArabicFolding.Unit], in key: [ArabicFolding.Unit]) -> Fit? {
    if wanted == key { return .exact }
    if key.starts(with: wanted) { return .prefix }
    guard key.count > wanted.count else { return nil }
    for start in 1...(key.count - wanted.count)
    where key[start] == wanted[0] && key[start...].starts(with: wanted) {
      return .contains
    }
    return nil
  }
}
