/// Turns briefs into text of one format.
public protocol BriefRenderer: Sendable {
  /// The briefs as one text that ends in a line feed; several briefs stand in the order given.
  func render(_ briefs: [Brief]) -> String
}
