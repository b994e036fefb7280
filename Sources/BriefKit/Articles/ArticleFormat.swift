internal import BriefText

/// How the text of an article is written down.
public enum ArticleFormat: Sendable, Hashable, CaseIterable {
  /// Text as it is, with paragraphs by its line breaks.
  case plainText
  /// A web page, of which the main text is taken.
  case html

  /// The format that a file name tells, `nil` when it tells none.
  init?(fileName: String) {
    let name = fileName.lowercased()
    guard [".html", ".htm", ".xhtml", ".shtml"].contains(where: name.hasSuffix) else { return nil }
    self = .html
  }

  /// The format that the text itself shows: HTML begins with one of the tags that pages begin with.
  init(sniffing text: UTF8Text) {
    let content = text.trimming(text.range)
    let start = text.bytes[content].prefix(16)
    let opening = String(decoding: start, as: UTF8.self).lowercased()
    let isPage = Self.openings.contains { opening.hasPrefix($0) }
    self = isPage && Self.hasTags(text) ? .html : .plainText
  }

  /// True when there is a tag anywhere; a text without one would lose its line breaks as HTML.
  static func hasTags(_ text: UTF8Text) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices.dropLast() where bytes[index] == 0x3C {
        let next = bytes[index + 1] | 0x20
        if (0x61...0x7A).contains(next) || bytes[index + 1] == 0x2F || bytes[index + 1] == 0x21 { return true }
      }
      return false
    }
  }

  private static let openings = [
    "<!doctype", "<html", "<head", "<body", "<meta", "<title", "<?xml", "<!--", "<div", "<p>", "<p ", "<table",
    "<article", "<section", "<main", "<h1", "<script", "<style", "<link", "<center", "<font", "<span", "<ul",
  ]
}
