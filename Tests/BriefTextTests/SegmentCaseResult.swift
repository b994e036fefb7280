import BriefText

/// What the segmenter made of one case, compared without white space, invisible marks and blank HTML leftovers: on which
/// side of such filling a boundary stands does not matter to a reader.
struct SegmentCaseResult {
  let testCase: SegmentCase
  let got: [String]
  /// Whether the segments cover the text from its first to its last byte without gap or overlap.
  let coversText: Bool
  let isExact: Bool
  /// Whether the expected segments, put together, are the input. If not, the case file is at fault.
  let isWellFormed: Bool
  let expectedBoundaries: Set<Int>
  let gotBoundaries: Set<Int>

  init(_ testCase: SegmentCase) {
    let text = UTF8Text(testCase.input)
    let ranges = Segmenter().segments(of: text).map(\.range)
    self.testCase = testCase
    got = ranges.map { text[$0] }
    var end = 0
    var isCovered = true
    for range in ranges {
      isCovered = isCovered && range.lowerBound == end
      end = range.upperBound
    }
    coversText = isCovered && end == text.count
    let wanted = testCase.expected.map(Self.visible).filter { !$0.isEmpty }
    let found = got.map(Self.visible).filter { !$0.isEmpty }
    isExact = wanted == found
    isWellFormed = wanted.joined() == Self.visible(testCase.input)
    expectedBoundaries = Self.boundaries(wanted)
    gotBoundaries = Self.boundaries(found)
  }

  var report: String {
    """
    \(testCase.file), case \(testCase.number)
      input:    \(Self.shown(testCase.input))
    \(Self.list("expected", testCase.expected))
    \(Self.list("got", got))
    """
  }

  private static func list(_ label: String, _ segments: [String]) -> String {
    segments.enumerated().map { "  \(label) \($0 + 1): \(shown($1))" }.joined(separator: "\n")
  }

  /// Invisible characters written as the escapes of the case files.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case " ": " "
      default: isBlank(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
      }
    }
    .joined()
  }

  private static func visible(_ text: String) -> String {
    let stripped = text.replacing(/&(?:nbsp|rlm|lrm|zwnj|zwj);|<\/?[a-z][^>]*>|&/, with: "")
    return String(String.UnicodeScalarView(stripped.unicodeScalars.filter { !isBlank($0) }))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return scalar.properties.isWhitespace || category == .format || category == .control
  }

  /// Boundaries inside the text, counted in visible scalars; its end is none.
  private static func boundaries(_ segments: [String]) -> Set<Int> {
    var position = 0
    return Set(
      segments.dropLast().map { segment in
        position += segment.unicodeScalars.count
        return position
      })
  }
}
