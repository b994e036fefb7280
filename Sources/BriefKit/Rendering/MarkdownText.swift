/// Text as Markdown that shows exactly that text.
enum MarkdownText {
  /// `text` for use in a paragraph, in a heading or in a list item.
  static func escaped(_ text: String) -> String {
    escapedBeginning(ShownText.line(text))
  }

  /// The first part of a line: white space at its end stays.
  static func escapedBeginning(_ text: String) -> String {
    let escaped = escapedPiece(text)
    return startsBlock(escaped) ? escapedStart(of: escaped) : escaped
  }

  /// A later part of a line: white space at its ends stays.
  static func escapedPiece(_ text: String) -> String {
    var escaped = ""
    for character in ShownText.piece(text) {
      if isSpecial(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// `text` for use between HTML tags on one line, where some readers still look for Markdown and others do not:
  /// only character references mean the same to both.
  static func escapedInHTML(_ text: String) -> String {
    var escaped = ""
    for character in ShownText.line(text) {
      if isSpecial(character), let code = character.asciiValue {
        escaped += "&#\(code);"
      } else {
        escaped.append(character)
      }
    }
    return escaped
  }

  /// `text` as code, fenced by more backticks than stand in it.
  static func code(_ text: String) -> String {
    let text = ShownText.line(text)
    var (run, longest) = (0, 0)
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let room = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + room + text + room + fence
  }

  private static func isSpecial(_ character: Character) -> Bool {
    switch character {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$": true
    default: false
    }
  }

  /// Whether the first characters would make a heading, a list item or a rule.
  private static func startsBlock(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "#+-=:".contains(first) { return true }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first else { return false }
    return next == "." || next == ")"
  }

  private static func escapedStart(of text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
