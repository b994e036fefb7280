/// What a renderer shows and where its output goes.
///
/// JSON is data for other programs and has everything whatever the options are, but for the pieces of each gloss, which
/// it has on `explains` only.
public struct RenderingOptions: Sendable, Hashable {
  /// Whether the article's own text stands beside its English.
  public var showsSource: Bool
  /// Whether each sentence shows how its score came about, and where its English comes from.
  public var explains: Bool
  /// Whether the text goes to a terminal; only then does it get direction isolates.
  public var isTerminal: Bool
  /// Whether the text may have ANSI colours.
  public var usesColor: Bool
  /// Columns of the terminal at which the text is wrapped; `nil` leaves every paragraph on one line. Text only.
  public var width: Int?

  /// Options; without any the brief has its source, no explanations, no codes, and lines of 80 columns.
  public init(
    showsSource: Bool = true, explains: Bool = false, isTerminal: Bool = false, usesColor: Bool = false,
    width: Int? = 80
  ) {
    self.showsSource = showsSource
    self.explains = explains
    self.isTerminal = isTerminal
    self.usesColor = usesColor
    self.width = width
  }
}
