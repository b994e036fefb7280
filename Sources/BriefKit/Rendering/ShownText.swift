/// Text of an article made safe to show: on one line, without what could steer a terminal or turn the direction of
/// the text around it.
package enum ShownText {
  /// A stretch of text in one script.
  struct Run: Equatable {
    var text: String
    var isArabic: Bool
  }

  /// `text` as one line with no white space at its ends.
  package static func line(_ text: String) -> String {
    let piece = piece(text)
    let start = piece.first == " " ? piece.dropFirst() : piece[...]
    return String(start.last == " " ? start.dropLast() : start)
  }

  /// `text` on one line; white space at its ends stays, since more text may stand beside it.
  static func piece(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var endsInSpace = false
    for scalar in text.unicodeScalars {
      if isBreakingSpace(scalar) {
        if !endsInSpace { shown.append(" ") }
        endsInSpace = true
      } else if !isDropped(scalar) {
        shown.append(scalar)
        endsInSpace = false
      }
    }
    return String(shown)
  }

  /// `text` cut where Arabic begins and ends; an Arabic run holds the spaces and marks between its words.
  static func runs(_ text: String) -> [Run] {
    let scalars = Array(text.unicodeScalars)
    var runs: [Run] = []
    var start = 0
    while let first = scalars[start...].firstIndex(where: isArabic) {
      var end = first + 1
      for index in end..<scalars.count {
        if isArabic(scalars[index]) {
          end = index + 1
        } else if scalars[index].properties.isAlphabetic {
          break
        }
      }
      if first > start { runs.append(Run(text: string(scalars[start..<first]), isArabic: false)) }
      runs.append(Run(text: string(scalars[first..<end]), isArabic: true))
      start = end
    }
    if start < scalars.count { runs.append(Run(text: string(scalars[start...]), isArabic: false)) }
    return runs
  }

  /// Whether any letter, digit or mark of `text` is of the Arabic script.
  package static func hasArabic(_ text: String) -> Bool { text.unicodeScalars.contains(where: isArabic) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// White space at which a line may break: no-break spaces are not among it.
  private static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00A0, 0x2007, 0x202F: false
    default: scalar.properties.isWhitespace
    }
  }

  /// Controls, and marks that open or close a direction: a stray one would break ours.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
