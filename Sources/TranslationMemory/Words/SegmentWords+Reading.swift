extension SegmentWords {
  /// Fills in the words of a text of valid UTF-8 in place of those before.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    reset()
    WordFolding.table.withUnsafeBufferPointer { table in
      var word = OpenWord()
      var index = 0
      while index < text.count {
        let (scalar, width) = Self.scalar(text, at: index)
        defer { index += width }
        let place = index..<index + width
        if scalar < WordFolding.tableEnd {
          let entry = table[Int(scalar)]
          if WordFolding.classOf(entry) != .several {
            add(entry, at: place, to: &word)
            continue
          }
        }
        for entry in WordFolding.fold(scalar) { add(entry, at: place, to: &word) }
      }
      finish(&word)
    }
    if ends.isEmpty { readCharacters(text) }
  }

  private mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
  }

  /// The word that is being read.
  private struct OpenWord {
    var kind: SegmentWord.Kind?
    var start = 0
    var stop = 0
    /// A separator after a digit: part of the number if another digit follows.
    var separator: UInt32 = 0
  }

  @inline(__always)
  private mutating func add(_ entry: WordFolding.Entry, at place: Range<Int>, to word: inout OpenWord) {
    let scalar = WordFolding.scalarOf(entry)
    switch WordFolding.classOf(entry) {
    case .letter:
      if word.kind != .letters { begin(.letters, at: place, &word) }
      append(scalar)
      word.stop = place.upperBound
    case .digit:
      if word.kind != .number { begin(.number, at: place, &word) }
      if word.separator != 0 {
        append(word.separator)
        word.separator = 0
      }
      append(scalar)
      word.stop = place.upperBound
    case .separator:
      if word.kind == .number, word.separator == 0 { word.separator = scalar } else { finish(&word) }
    case .mark:
      if word.kind != nil, word.separator == 0 { word.stop = place.upperBound }
    case .format: break
    case .space, .other, .several: finish(&word)
    }
  }

  @inline(__always)
  private mutating func begin(_ kind: SegmentWord.Kind, at place: Range<Int>, _ word: inout OpenWord) {
    finish(&word)
    word.kind = kind
    word.start = place.lowerBound
  }

  @inline(__always)
  private mutating func finish(_ word: inout OpenWord) {
    if let kind = word.kind { close(kind, word.start..<word.stop) }
    word.kind = nil
    word.separator = 0
  }

  @inline(__always)
  private mutating func close(_ kind: SegmentWord.Kind, _ place: Range<Int>) {
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    starts.append(Int32(truncatingIfNeeded: place.lowerBound))
    stops.append(Int32(truncatingIfNeeded: place.upperBound))
    kinds.append(kind)
  }

  /// A segment without words: its characters folded, or as they are where folding leaves nothing.
  private mutating func readCharacters(_ text: UnsafeBufferPointer<UInt8>) {
    for folding in [true, false] where ends.isEmpty {
      var index = 0
      while index < text.count {
        let (scalar, width) = Self.scalar(text, at: index)
        for entry in WordFolding.fold(scalar) {
          switch WordFolding.classOf(entry) {
          case .space: continue
          case .mark, .format: if folding { continue }
          default: break
          }
          append(WordFolding.scalarOf(entry))
          close(.character, index..<index + width)
        }
        index += width
      }
    }
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x10000 {
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  /// The scalar at an offset of valid UTF-8 and its width.
  @inline(__always)
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(text[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(text[index + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[index + 3] & 0x3F), 4)
  }
}
