/// How a line looks on a terminal with colours. Weight and one hue only: they are legible on dark and on light.
package enum TextStyle: Sendable {
  case plain, strong, faint, warning
  /// What is only in the memory, only in the article, and what was changed in the English. The marks around them tell
  /// them apart where hues or lines do not.
  case struck, added, edited

  /// `line` with the codes for this style around it.
  func applied(to line: String) -> String {
    switch self {
    case .plain: line
    case .strong: "\u{1B}[1m\(line)\u{1B}[0m"
    case .faint: "\u{1B}[2m\(line)\u{1B}[0m"
    case .warning: "\u{1B}[35m\(line)\u{1B}[0m"
    case .struck: "\u{1B}[9;31m\(line)\u{1B}[0m"
    case .added: "\u{1B}[4;32m\(line)\u{1B}[0m"
    case .edited: "\u{1B}[4m\(line)\u{1B}[0m"
    }
  }
}
