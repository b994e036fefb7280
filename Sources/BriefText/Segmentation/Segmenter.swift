internal import CICU

/// Splits text into sentences.
///
/// ICU's sentence rules (UAX #29) know the stops of all scripts but neither Arabic abbreviations nor web text. So they
/// only give candidates; at every stop of Arabic or Latin text our own policy (`StopPolicy`) joins or splits, and
/// also looks at places that ICU passes over, such as a stop before a lower-case Latin name.
public struct Segmenter: Sendable {
  public init() {}

  /// The segments of a text, in order, covering it without gaps; white space belongs to the segment before it, at the
  /// start of the text to the first one. A text of nothing but white space has none. O(n).
  public func segments(of text: UTF8Text) -> [Segment] {
    let paragraphs = Paragraphs(of: text)
    var segments: [Segment] = []
    segments.reserveCapacity(paragraphs.ranges.count * 2)
    var candidates = SentenceCandidates()
    text.bytes.withUnsafeBufferPointer { bytes in
      for (number, range) in paragraphs.ranges.enumerated() {
        var scan = SentenceScan(bytes: bytes, range: range)
        scan.run()
        let boundaries = candidates.merge(scan.boundaries, in: range, of: bytes)
        var start = range.lowerBound
        for boundary in boundaries where boundary > start && boundary < range.upperBound {
          segments.append(Segment(range: start..<boundary, paragraph: number))
          start = boundary
        }
        segments.append(Segment(range: start..<range.upperBound, paragraph: number))
      }
    }
    return segments
  }

  /// The segments of one part of a text that is known to be one paragraph. O(length of the range).
  public func segments(of text: UTF8Text, paragraph range: Range<Int>, number: Int) -> [Segment] {
    guard !text.trimming(range).isEmpty else { return [] }
    var candidates = SentenceCandidates()
    return text.bytes.withUnsafeBufferPointer { bytes in
      var scan = SentenceScan(bytes: bytes, range: range)
      scan.run()
      let inner = candidates.merge(scan.boundaries, in: range, of: bytes)
        .filter { $0 > range.lowerBound && $0 < range.upperBound }
      let edges = [range.lowerBound] + inner + [range.upperBound]
      return zip(edges, edges.dropFirst()).map { Segment(range: $0..<$1, paragraph: number) }
    }
  }
}

/// ICU's sentence boundaries, of which those at the stops of other scripts are kept.
private struct SentenceCandidates {
  private let breaker = SentenceBreaker()
  private var buffer = [Int32](repeating: 0, count: 256)

  mutating func merge(_ own: [Int], in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let breaker, let base = bytes.baseAddress,
      breaker.setText(base + range.lowerBound, count: range.count)
    else { return own }
    var foreign: [Int] = []
    while true {
      let count = breaker.next(&buffer)
      if count == 0 { break }
      for boundary in buffer[0..<count] {
        let offset = range.lowerBound + Int(boundary)
        if offset < range.upperBound, Self.followsForeignStop(offset, in: bytes, from: range.lowerBound) {
          foreign.append(offset)
        }
      }
    }
    return foreign.isEmpty ? own : Array(Set(own + foreign)).sorted()
  }

  /// True when the boundary is owed to a stop that our own policy does not judge.
  private static func followsForeignStop(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var index = offset
    while index > start {
      let (scalar, width) = bytes.scalar(before: index)
      if Scalars.isSpace(scalar) || Scalars.isQuote(scalar) || Scalars.isClosingBracket(scalar)
        || Scalars.isIgnorable(scalar)
      {
        if Scalars.isLineBreak(scalar) { return false }
        index -= width
        continue
      }
      return scalar > 0x0700 && !StopMark.isStop(scalar) && !Scalars.isLetter(scalar)
    }
    return false
  }
}

/// Owns one ICU iterator.
private final class SentenceBreaker {
  private let breaker: OpaquePointer

  init?() {
    guard let breaker = cicu_breaker_open("ar") else { return nil }
    self.breaker = breaker
  }

  deinit { cicu_breaker_close(breaker) }

  func setText(_ base: UnsafePointer<UInt8>, count: Int) -> Bool {
    base.withMemoryRebound(to: CChar.self, capacity: count) {
      cicu_breaker_set_text(breaker, $0, Int64(count)) == 0
    }
  }

  func next(_ buffer: inout [Int32]) -> Int {
    Int(cicu_breaker_next(breaker, &buffer, Int32(buffer.count)))
  }
}
