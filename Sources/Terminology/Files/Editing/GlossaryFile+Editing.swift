internal import BriefText

extension GlossaryFile {
  /// The bytes of the file with lines added at the end, ended as the last line of the file is.
  func appending(_ added: [String]) -> [UInt8] {
    var bytes = text.bytes
    let hasLines = bytes.contains(0x0A)
    let lineBreak: [UInt8] = hasLines && endsLinesWithCarriageReturn ? [0x0D, 0x0A] : [0x0A]
    // A file without a final line break stays one; an empty file becomes a proper one.
    let lacksFinalBreak = !lines.isEmpty && bytes.last != 0x0A
    for line in added {
      if lacksFinalBreak { bytes += lineBreak }
      bytes += line.utf8
      if !lacksFinalBreak { bytes += lineBreak }
    }
    return bytes
  }

  /// The bytes of the file without some of its lines.
  func removing(_ removed: [Line]) -> [UInt8] {
    let numbers = Set(removed.map(\.number))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    // Whatever stands before the first line, such as a byte order mark, belongs to none.
    bytes += text.bytes[..<(lines.first?.byteRange.lowerBound ?? text.count)]
    for (index, line) in lines.enumerated() where !numbers.contains(line.number) {
      bytes += text.bytes[line.byteRange.lowerBound..<end(ofLine: index)]
    }
    // When the last line went, the one that is last now lacks its break as that one did.
    if text.bytes.last != 0x0A, let last = lines.last, numbers.contains(last.number), bytes.last == 0x0A {
      bytes.removeLast()
      if bytes.last == 0x0D { bytes.removeLast() }
    }
    return bytes
  }

  /// Where a line ends, its break included.
  private func end(ofLine index: Int) -> Int {
    index + 1 < lines.count ? lines[index + 1].byteRange.lowerBound : text.count
  }

  private var endsLinesWithCarriageReturn: Bool {
    guard let feed = text.bytes.lastIndex(of: 0x0A), feed > 0 else { return false }
    return text.bytes[feed - 1] == 0x0D
  }
}
