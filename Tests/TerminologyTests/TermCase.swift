import Foundation

/// One case of a `Terms/*.txt` file: a glossary, a text and the matches that a terminologist expects.
///
/// Glossary lines (columns separated by ` = `, in the order of `GlossaryColumn.standard`), `---`, the text in one line,
/// `--`, one `matched text = target` a line, `===`. `\n`, `\r`, `\t` and `\u{…}` are escapes everywhere; a line that
/// starts with `#` says why.
struct TermCase: Sendable {
  /// A match as words and target, with the place of the words.
  struct Expectation: Sendable, Hashable {
    let bytes: Range<Int>
    let target: String
  }

  struct FormatError: Error, CustomStringConvertible {
    let description: String
  }

  /// `file.txt:line`, for messages.
  let place: String
  /// The glossary as a file of the program has it, with tabs.
  let glossary: String
  let text: String
  let expected: [Expectation]

  /// The cases of every `.txt` file in a folder, by file name.
  static func folder(_ path: String) throws -> [(file: String, cases: [TermCase])] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".txt") }.sorted().map { file in
      let content = try String(contentsOfFile: path + "/" + file, encoding: .utf8)
      return (file, try cases(in: content, file: file))
    }
  }

  static func cases(in content: String, file: String) throws -> [TermCase] {
    var cases: [TermCase] = []
    var lines: [String] = []
    var start = 1
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "===" {
        cases.append(try TermCase(lines, place: "\(file):\(start)"))
        lines = []
        start = index + 2
      } else {
        lines.append(String(line))
      }
    }
    if lines.contains(where: { !$0.isEmpty }) { throw FormatError(description: "\(file):\(start): no === at the end") }
    return cases
  }

  init(_ lines: [String], place: String) throws {
    guard let rule = lines.firstIndex(of: "---"), lines.indices.contains(rule + 2), lines[rule + 2] == "--" else {
      throw FormatError(description: "\(place): expected ---, one line of text, --")
    }
    self.place = place
    glossary = lines[..<rule].map { Self.columns($0).joined(separator: "\t") + "\n" }.joined()
    text = Self.unescaped(lines[rule + 1])
    let scalars = PlacedScalars(text)
    var expected: [Expectation] = []
    for line in lines[(rule + 3)...] {
      let columns = Self.columns(line)
      guard columns.count == 2, let bytes = scalars.words(columns[0], after: expected.last?.bytes.upperBound ?? 0)
      else {
        throw FormatError(description: "\(place): '\(line)' does not stand in the text")
      }
      expected.append(Expectation(bytes: bytes, target: columns[1]))
    }
    self.expected = expected
  }

  private static func columns(_ line: String) -> [String] {
    if line.hasPrefix("#") { return [line] }
    // Not trimmed as white space in general: an escape may be white space that counts.
    return line.split(separator: "=", omittingEmptySubsequences: false).map { column in
      unescaped(column.trimmingCharacters(in: CharacterSet(charactersIn: " ")))
    }
  }

  private static func unescaped(_ text: String) -> String {
    var result = text
    for (escape, value) in [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t")] {
      result = result.replacingOccurrences(of: escape, with: value)
    }
    while let open = result.range(of: "\\u{"), let close = result[open.upperBound...].firstIndex(of: "}"),
      let scalar = UInt32(result[open.upperBound..<close], radix: 16).flatMap(Unicode.Scalar.init)
    {
      result.replaceSubrange(open.lowerBound...close, with: String(scalar))
    }
    return result
  }
}

/// The scalars of a text with their UTF-8 offsets.
struct PlacedScalars {
  private let scalars: [Unicode.Scalar]
  /// One more than there are scalars.
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    offsets = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
  }

  /// Where whole words first stand at or after a byte offset.
  func words(_ words: String, after offset: Int) -> Range<Int>? {
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    for start in 0...(scalars.count - wanted.count) where offsets[start] >= offset {
      let end = start + wanted.count
      guard scalars[start..<end].elementsEqual(wanted) else { continue }
      if start > 0, isInWord(scalars[start - 1]) { continue }
      if end < scalars.count, isInWord(scalars[end]) { continue }
      return trimmed(offsets[start]..<offsets[end])
    }
    return nil
  }

  /// Without invisible format characters at the ends: whether they belong to a word is a matter of taste.
  func trimmed(_ bytes: Range<Int>) -> Range<Int> {
    guard var lower = offsets.firstIndex(of: bytes.lowerBound), var upper = offsets.firstIndex(of: bytes.upperBound)
    else { return bytes }
    while lower < upper, scalars[lower].properties.generalCategory == .format { lower += 1 }
    while upper > lower, scalars[upper - 1].properties.generalCategory == .format { upper -= 1 }
    return offsets[lower]..<offsets[upper]
  }

  private func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
