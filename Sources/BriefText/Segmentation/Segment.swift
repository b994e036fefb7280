/// A sentence or headline: a part of a text with all its white space, so that segments cover the text without gaps.
public struct Segment: Sendable, Hashable {
  /// Where the segment stands, in UTF-8 bytes, white space after it included.
  public let range: Range<Int>
  /// The paragraph it belongs to, from 0.
  public let paragraph: Int

  /// A segment at a range of UTF-8 bytes, in a paragraph counted from 0.
  public init(range: Range<Int>, paragraph: Int) {
    self.range = range
    self.paragraph = paragraph
  }
}
