/// Breaks a paragraph into lines of a terminal.
enum LineWrap {
  /// The lines of `text`, at most `width` columns each; a word that is longer is cut. At least one line.
  static func lines(of text: String, width: Int?) -> [String] {
    guard let limit = width.map({ max($0, 2) }) else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = DisplayWidth.columns(of: String(word))
      if used > 0, used + 1 + columns <= limit {
        line += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        let columns = DisplayWidth.columns(of: character)
        if used > 0, used + columns > limit {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += columns
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
