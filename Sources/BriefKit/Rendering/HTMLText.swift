/// Text as HTML that shows exactly that text, in element content and in quoted attributes.
enum HTMLText {
  /// `text` on one line.
  static func escaped(_ text: String) -> String { escapedPiece(ShownText.line(text)) }

  /// Part of a line: white space at its ends stays.
  static func escapedPiece(_ text: String) -> String {
    var escaped = ""
    for scalar in ShownText.piece(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// English in which Arabic words may have stayed: each stretch of them is isolated.
  static func english(_ text: String) -> String { englishPiece(ShownText.line(text)) }

  /// Part of a line of English: white space at its ends stays.
  static func englishPiece(_ text: String) -> String {
    ShownText.runs(ShownText.piece(text)).map { $0.isArabic ? arabic($0.text) : escapedPiece($0.text) }.joined()
  }

  /// A name from the article, of which only the letters tell the language.
  static func name(_ text: String) -> String {
    ShownText.hasArabic(text) ? arabic(ShownText.line(text)) : "<bdi>\(escaped(text))</bdi>"
  }

  private static func arabic(_ text: String) -> String { "<bdi lang=\"ar\" dir=\"rtl\">\(escapedPiece(text))</bdi>" }
}
