internal import Dispatch

/// The words of a text with their hashes.
struct FoldedText {
  var words = SegmentWords()
  var hashes: [UInt64] = []

  mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { words.read($0) }
    hashes.removeAll(keepingCapacity: true)
    words.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<words.count {
        hashes.append(WordHash.of(UnsafeBufferPointer(rebasing: bytes[words.foldedRange(index)])))
      }
    }
  }
}

/// The words of the units of a batch, folded on all cores. Its space is used again for the next batch.
struct FoldedUnits {
  private var texts: [(source: FoldedText, target: FoldedText)] = []

  /// Calls a body with each unit and the words of its texts, in order.
  mutating func fold(
    _ units: [TranslationUnit], _ body: (TranslationUnit, FoldedText, FoldedText) throws -> Void
  ) throws {
    while texts.count < units.count { texts.append((FoldedText(), FoldedText())) }
    let parts = units.count < 256 ? 1 : 16
    texts.withUnsafeMutableBufferPointer { texts in
      // Each part of the buffer belongs to one iteration.
      nonisolated(unsafe) let texts = texts
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        for index in units.count * part / parts..<units.count * (part + 1) / parts {
          texts[index].source.read(units[index].source)
          texts[index].target.read(units[index].target)
        }
      }
    }
    for (index, unit) in units.enumerated() { try body(unit, texts[index].source, texts[index].target) }
  }
}
