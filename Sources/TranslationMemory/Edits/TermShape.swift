/// What an Arabic term in a text has before and behind its dictionary form, as far as spelling tells.
struct TermShape {
  /// و or ف before it.
  private(set) var conjunction = ""
  /// ب, ك or ل before it.
  private(set) var preposition = ""
  /// True under the article; nil where للجنة may be either.
  private(set) var hasArticle: Bool?
  /// The pronoun behind it.
  private(set) var pronoun = ""
  /// What the ending of its first word says.
  private(set) var number = Number.unknown

  /// The number of a noun compared with its dictionary form.
  enum Number {
    /// As in the dictionary, which may be a plural.
    case listed
    /// With the ending of a plural or dual.
    case plural
    /// Another form, such as a broken plural.
    case unknown
  }

  private static let pronouns = ["هما", "كما", "ها", "هم", "هن", "كم", "نا", "ه"]

  /// The shape of the words of a term; nil when the dictionary form isn't known or isn't to be seen in the first word.
  init?(words: [String], source: String) {
    let listed = SegmentWords(of: source).array.map(\.folded)
    guard let first = words.first, let listedFirst = listed.first, let last = words.last, let listedLast = listed.last
    else { return nil }
    let hasListedArticle = listedFirst.hasPrefix("ال") && listedFirst.count > 4
    let stem = hasListedArticle ? String(listedFirst.dropFirst(2)) : listedFirst
    var best = 0
    var rest = first
    for conjunction in ["", "و", "ف"] {
      for preposition in ["", "ب", "ك", "ل"] {
        for article in ["", "ال"] {
          let prefix = conjunction + (preposition == "ل" && !article.isEmpty ? "لل" : preposition + article)
          guard first.hasPrefix(prefix) else { continue }
          let tail = first.dropFirst(prefix.count)
          let common = zip(tail, stem).prefix { $0 == $1 }.count
          guard common > best else { continue }
          best = common
          rest = String(tail)
          self.conjunction = conjunction
          self.preposition = preposition
          hasArticle = preposition == "ل" && article.isEmpty && stem.hasPrefix("ل") ? nil : !article.isEmpty
        }
      }
    }
    guard best >= min(2, stem.count) else { return nil }
    pronoun = Self.pronouns.first { last.hasSuffix($0) && !listedLast.hasSuffix($0) } ?? ""
    let bare = words.count == 1 ? String(rest.dropLast(pronoun.count)) : rest
    if bare == stem || bare == stem + "ا" {
      number = .listed
    } else if ["ون", "ين", "ات", "ان"].contains(where: bare.hasSuffix) {
      number = .plural
    }
  }
}
