internal import CICU

/// ICU's sentence break iterator, opened when it is first needed.
struct SentenceBreaker {
  private var iterator: Iterator?
  private var buffer: [Int32] = []

  /// ICU's boundaries in a part of a text, of which those at the stops of far scripts are kept.
  mutating func foreignBoundaries(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    if iterator == nil {
      iterator = Iterator()
      buffer = [Int32](repeating: 0, count: 256)
    }
    guard let iterator, let base = bytes.baseAddress, iterator.setText(base + range.lowerBound, count: range.count)
    else { return [] }
    var boundaries: [Int] = []
    while true {
      let count = iterator.next(&buffer)
      if count == 0 { return boundaries }
      for boundary in buffer[0..<count] {
        let offset = range.lowerBound + Int(boundary)
        if offset < range.upperBound, Self.followsForeignStop(offset, in: bytes, from: range.lowerBound) {
          boundaries.append(offset)
        }
      }
    }
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

  /// Owns the C iterator.
  private final class Iterator {
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
}
