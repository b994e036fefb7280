internal import BriefText

/// Checks the characters of each field of a file: invisible marks, doubled spaces, letters of the wrong script.
struct GlossaryFieldCheck {
  private let file: GlossaryFile

  init(_ file: GlossaryFile) {
    self.file = file
  }

  func findings() -> [GlossaryFinding] {
    var findings: [GlossaryFinding] = []
    for line in file.lines {
      let start = line.byteRange.lowerBound
      if line.byteRange.isEmpty || file.text.bytes[start] == 0x23 { continue }
      let columns = file.columns(for: line)
      GlossaryFields.forEach(in: file.text, line.byteRange) { index, field in
        guard index < columns.count, let column = columns[index] else { return }
        for (offset, problem) in problems(in: field, column, isKept: line.entry?.status == .keep) {
          let position = file.text.scalarCount(in: start..<offset) + 1
          findings.append(GlossaryFinding(path: file.path, line: line.number, column: position, problem: problem))
        }
      }
    }
    return findings
  }

  /// The first problem of each kind in a field, with its byte offset.
  private func problems(
    in field: Range<Int>, _ column: GlossaryColumn, isKept: Bool
  ) -> [(offset: Int, problem: GlossaryFinding.Problem)] {
    let trimmed = file.text.trimming(field)
    var mark: (offset: Int, problem: GlossaryFinding.Problem)?
    var space: (offset: Int, problem: GlossaryFinding.Problem)?
    var script: (offset: Int, problem: GlossaryFinding.Problem)?
    var offset = trimmed.lowerBound
    var wasSpace = false
    let value = file.text[trimmed]
    for scalar in value.unicodeScalars {
      if mark == nil, Self.isInvisible(scalar.value) { mark = (offset, .directionMark(column, scalar.value)) }
      let isSpace = scalar.isSpace
      if space == nil, isSpace, wasSpace { space = (offset, .doubledSpace(column)) }
      wasSpace = isSpace
      if script == nil, !isKept, let problem = Self.wrongScript(scalar, in: column, value) {
        script = (offset, problem)
      }
      offset += UTF8.width(scalar)
    }
    return [mark, space, script].compactMap { $0 }
  }

  private static func wrongScript(
    _ scalar: Unicode.Scalar, in column: GlossaryColumn, _ value: String
  ) -> GlossaryFinding.Problem? {
    switch column {
    case .source, .variants: isLatin(scalar) ? .latinInSource(value) : nil
    case .target: isArabic(scalar) ? .sourceScriptInTarget(value) : nil
    default: nil
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x024F, 0x1E00...0x1EFF: scalar.properties.isAlphabetic
    default: false
    }
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// Direction marks, and what is as invisible. Joiners (U+200C, U+200D) belong to the spelling of some languages.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
