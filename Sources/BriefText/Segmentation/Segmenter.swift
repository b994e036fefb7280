/// Splits text into sentences.
///
/// ICU's sentence rules (UAX #29) know the stops of all scripts but neither Arabic abbreviations nor web text. So at
/// every stop of Arabic or Latin text our own policy (`StopPolicy`) joins or splits, also where ICU sees no candidate,
/// such as a stop before a lower-case Latin name; ICU is asked where a paragraph has a stop of another script.
public struct Segmenter: Sendable {
  /// A segmenter; it has no settings and keeps nothing between texts.
  public init() {}

  /// The segments of a text, in order, covering it without gaps; white space belongs to the segment before it, at the
  /// start of the text to the first one. A text of nothing but white space has none. O(n).
  public func segments(of text: UTF8Text) -> [Segment] {
    let paragraphs = Paragraphs(of: text)
    var segments: [Segment] = []
    segments.reserveCapacity(paragraphs.ranges.count * 2)
    var breaker = SentenceBreaker()
    text.bytes.withUnsafeBufferPointer { bytes in
      for (number, range) in paragraphs.ranges.enumerated() {
        Self.append(range, number: number, of: bytes, &breaker, to: &segments)
      }
    }
    return segments
  }

  /// The segments of one part of a text that is known to be one paragraph. O(length of the range).
  public func segments(of text: UTF8Text, paragraph range: Range<Int>, number: Int) -> [Segment] {
    guard !text.trimming(range).isEmpty else { return [] }
    var segments: [Segment] = []
    var breaker = SentenceBreaker()
    text.bytes.withUnsafeBufferPointer { bytes in
      Self.append(range, number: number, of: bytes, &breaker, to: &segments)
    }
    return segments
  }

  private static func append(
    _ range: Range<Int>, number: Int, of bytes: UnsafeBufferPointer<UInt8>, _ breaker: inout SentenceBreaker,
    to segments: inout [Segment]
  ) {
    var scan = SentenceScan(bytes: bytes, range: range)
    scan.run()
    var boundaries = scan.boundaries
    if scan.hasForeignStop {
      boundaries = (boundaries + breaker.foreignBoundaries(in: range, of: bytes)).sorted()
    }
    var start = range.lowerBound
    for boundary in boundaries where boundary > start && boundary < range.upperBound {
      segments.append(Segment(range: start..<boundary, paragraph: number))
      start = boundary
    }
    segments.append(Segment(range: start..<range.upperBound, paragraph: number))
  }
}
