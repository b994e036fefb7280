internal import BriefText

/// The lines of a glossary file, read one after the other. Nothing is kept: `GlossaryFile` keeps all of them, a
/// `Glossary` only their entries.
struct GlossaryLines {
  /// What a line is.
  enum Content {
    /// A comment or a blank line.
    case nothing
    /// A `#` line that names the columns of the lines after it.
    case header([GlossaryColumn?])
    /// A line with fields, be they of use or not.
    case fields(GlossaryLine)
  }

  let text: UTF8Text

  /// Calls `body` with the number of each line, from 1, its place without its break, and what it is. O(n).
  func read(_ body: (_ number: Int, _ range: Range<Int>, _ content: Content) -> Void) {
    var columns: [GlossaryColumn?] = GlossaryColumn.standard
    var number = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      // A byte order mark is no part of the first line.
      var start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      // The text after the last line break is a line only when there is any.
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let range = start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
        number += 1
        start = end + 1
        if !range.isEmpty, bytes[range.lowerBound] != 0x23, !text.trimming(range).isEmpty {
          body(number, range, .fields(GlossaryLine(text, range: range, columns: columns)))
        } else if let named = GlossaryColumn.header(text[range]) {
          columns = named
          body(number, range, .header(named))
        } else {
          body(number, range, .nothing)
        }
      }
    }
  }

  /// How many there are, at most. O(n).
  var count: Int { text.bytes.count { $0 == 0x0A } + 1 }
}
