public import TranslationMemory

/// A unit of the translation memory whose English stands beside a text of the article.
public struct BriefMatch: Sendable, Hashable {
  /// A stretch of the comparison of the unit's source with the text.
  public struct Run: Sendable, Hashable {
    /// On which side it stands.
    public var kind: SegmentDifference.Run.Kind
    /// As it is written there; what both have is written as in the article.
    public var text: String

    /// A stretch of words.
    public init(kind: SegmentDifference.Run.Kind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// A place of the English that was changed because the article says something else there.
  public struct Edit: Sendable, Hashable {
    /// Whether a number or a term of the glossary was put in the place of another.
    public var kind: TargetEdit.Kind
    /// Where it stands in the target that is shown, in Unicode scalars, end excluded.
    public var range: Range<Int>
    /// What stands there now.
    public var text: String
    /// What the memory has there.
    public var original: String
    /// Whether the words around it may have to follow.
    public var needsCheck: Bool

    /// A change of the target at a range of Unicode scalars.
    public init(
      kind: TargetEdit.Kind, range: Range<Int>, text: String, original: String, needsCheck: Bool = false
    ) {
      self.kind = kind
      self.range = range
      self.text = text
      self.original = original
      self.needsCheck = needsCheck
    }
  }

  /// The match score: 101 for the same sentence in the same context, 100 for the same sentence, from 75 for a similar
  /// one; of an adapted target that of `AdaptedMatch`.
  public var score: Int
  /// The score of the unit as it is stored, before any edit.
  public var unitScore: Int
  /// The unit's source as it is stored.
  public var source: String
  /// The unit's target as it is stored.
  public var target: String
  /// The file that the unit came from.
  public var file: String?
  /// When the unit was changed last, or else made.
  public var changed: Timestamp?
  /// Who changed it last, or else made it.
  public var author: String?
  /// The comparison of the unit's source with the text, word by word; empty where all words are equal.
  public var differences: [Run]
  /// What the score does not tell: in what the spelling of equal words, or the punctuation, differs (`hamza`, `marks`,
  /// `case`, `final ya`, `ta marbuta`, `digits`, `form`, `punctuation`, `spacing`).
  public var hidden: [String]
  /// What was changed in the target, in its order.
  public var edits: [Edit]
  /// How many other units of the memory are as similar as is asked for, 99 for any number above.
  public var others: Int

  /// A match of its parts as they are; `unitScore` is `score` when not given.
  public init(
    score: Int, unitScore: Int? = nil, source: String, target: String, file: String? = nil,
    changed: Timestamp? = nil, author: String? = nil, differences: [Run] = [], hidden: [String] = [],
    edits: [Edit] = [], others: Int = 0
  ) {
    self.score = score
    self.unitScore = unitScore ?? score
    self.source = source
    self.target = target
    self.file = file
    self.changed = changed
    self.author = author
    self.differences = differences
    self.hidden = hidden
    self.edits = edits
    self.others = others
  }
}
