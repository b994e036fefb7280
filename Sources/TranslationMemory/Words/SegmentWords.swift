/// The words of a segment as the memory compares them, folded.
///
/// Folding: NFKD; marks, format characters and tatweel dropped; ى → ي, ة → ه, ٱ → ا; decimal digits to ASCII; case folded.
/// So أ, إ, آ are ا, and ؤ, ئ are و, ي. A word is a run of letters, or a number with its separators (`. , : / ، ٫ ٬ ⁄`
/// between two digits); punctuation is no word. Letters and digits part: `G20` is two words. A segment without words has
/// its characters, white space left out, in their place.
public struct SegmentWords: Sendable {
  /// The folded words in UTF-8, one after the other.
  var bytes: [UInt8] = []
  /// The end of each word in `bytes`.
  var ends: [Int32] = []
  /// Where each word stands in the segment, in UTF-8 bytes.
  var starts: [Int32] = []
  var stops: [Int32] = []
  var kinds: [SegmentWord.Kind] = []

  /// No words; `read` fills them in.
  init() {}

  /// The words of a segment. O(length).
  public init(of text: String) {
    var text = text
    text.withUTF8 { read($0) }
  }

  /// How many words there are.
  public var count: Int { ends.count }

  /// A word. O(its length).
  public subscript(index: Int) -> SegmentWord {
    SegmentWord(
      folded: String(decoding: bytes[foldedRange(index)], as: UTF8.self), range: range(index), kind: kinds[index])
  }

  /// All words in order.
  public var array: [SegmentWord] { (0..<count).map { self[$0] } }

  /// Where a word stands in the segment, in UTF-8 bytes.
  public func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(stops[index]) }

  /// Where a folded word stands in `bytes`.
  @inline(__always)
  func foldedRange(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

  /// True when both have the same folded words in the same order: what a score of 100 means.
  public static func areEqual(_ left: SegmentWords, _ right: SegmentWords) -> Bool {
    left.ends == right.ends && left.bytes == right.bytes
  }

  /// True when both texts have the same folded words in the same order.
  public static func areEqual(_ left: String, _ right: String) -> Bool {
    left == right || areEqual(SegmentWords(of: left), SegmentWords(of: right))
  }
}
