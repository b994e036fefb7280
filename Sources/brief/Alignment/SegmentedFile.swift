import BriefKit
import BriefText

/// A file as segments to align: its lines, or the sentences of its running text.
struct SegmentedFile {
  let path: String
  let text: UTF8Text
  /// Where the segments stand in the text; none is empty.
  private(set) var ranges: [Range<Int>]
  /// What each segment is called in the output: its line, counted from 0 with empty ones, or its place among the sentences.
  private(set) var numbers: [Int]

  /// Reads a file as lines.
  init(path: String, encoding: TextEncoding?, messages: StandardError) throws {
    let name = path.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) {
      throw CommandError("\(path): is a web page: save its text and name that", .badData)
    }
    do throws(ArticleError) {
      text = try DecodedFile(path: path, encoding: encoding, messages: messages).text
    } catch {
      guard error.reason == .folder else { throw error }
      throw CommandError("\(path): is a folder: name two files or two folders", .noInput)
    }
    self.path = path
    ranges = []
    numbers = []
    for (number, line) in Self.lines(of: text).enumerated() {
      let content = text.trimming(line)
      guard !content.isEmpty else { continue }
      ranges.append(content)
      numbers.append(number)
    }
    if ranges.isEmpty { throw CommandError("\(shownPath): is empty: there is nothing to align", .badData) }
  }

  /// The path for messages.
  var shownPath: String { path == "-" ? "standard input" : path }

  /// The segments, each on one line.
  var segments: [String] { ranges.map { LineText.line(text[$0]) } }

  /// The same text by sentences, as `brief segment` gives them.
  var bySentences: SegmentedFile {
    var file = self
    file.ranges = Segmenter().segments(of: text).map { text.trimming($0.range) }.filter { !$0.isEmpty }
    file.numbers = Array(file.ranges.indices)
    return file
  }

  /// Whether the lines are no segments but running text: lines broken at some width, or paragraphs, which have several
  /// sentences, or blank lines between them and several sentences here and there.
  var isProse: Bool {
    if ranges.count >= 6, Paragraphs(of: text).ranges.count * 2 <= ranges.count { return true }
    let sentences = ranges.map { Segmenter().segments(of: text, paragraph: $0, number: 0).count }
    let long = sentences.count { $0 > 1 }
    let parted = zip(numbers, numbers.dropFirst()).count { $1 - $0 > 1 }
    if long > 0, parted * 2 > ranges.count { return true }
    return long * 2 > ranges.count && sentences.reduce(0, +) >= ranges.count * 2
  }

  /// Lines end with U+000A, as for other programs; in old files that have none, with U+000D.
  private static func lines(of text: UTF8Text) -> [Range<Int>] {
    let end: UInt8 = text.bytes.contains(0x0A) ? 0x0A : 0x0D
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in text.bytes.enumerated() where byte == end {
      lines.append(start..<index)
      start = index + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }
}
