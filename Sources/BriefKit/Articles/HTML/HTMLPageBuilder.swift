/// Builds a page from the parser's events. All work is linear in the page: what an element inherits is kept on the
/// stack, and the text of a block is written once.
final class HTMLPageBuilder: HTMLEvents {
  private struct Frame {
    let name: String
    let container: Int
    let role: HTMLPage.Role
    let isInline: Bool
    let isLink: Bool
    let isPreformatted: Bool
    let isAuthor: Bool
    let isInContent: Bool
  }

  private(set) var page = HTMLPage()
  private var stack: [Frame] = [
    Frame(
      name: "", container: 0, role: .text, isInline: false, isLink: false, isPreformatted: false, isAuthor: false,
      isInContent: false)
  ]
  /// How many elements deep in one that is not shown.
  private var hiddenDepth = 0
  private var titleBytes: [UInt8]?

  private var blockStart = 0
  private var linkBytes = 0
  private var authorBytes = 0
  private var linkEnd = -1
  private var pendingSpace = false
  private var lineBreaks = 0

  private var top: Frame { stack[stack.count - 1] }

  func start(_ name: String, attributes: [String: String]) {
    if hiddenDepth > 0 {
      hiddenDepth += 1
      return
    }
    switch name {
    case "meta": readMetadata(attributes)
    case "br": lineBreak()
    case "hr": closeBlock()
    case "title" where page.title == nil: titleBytes = []
    default: break
    }
    if HTMLVocabulary.hidden.contains(name) || Self.isHidden(attributes) {
      hiddenDepth = 1
      return
    }
    // Menus set links side by side with nothing between them.
    if name == "a", page.bytes.count == linkEnd { pendingSpace = true }
    let isInline = HTMLVocabulary.inline.contains(name) || name == "br"
    if !isInline { closeBlock() }
    push(name, attributes, isInline: isInline)
  }

  func end(_ name: String) {
    if hiddenDepth > 0 {
      hiddenDepth -= 1
      return
    }
    if name == "title", let bytes = titleBytes {
      page.title = String(decoding: bytes, as: UTF8.self)
      titleBytes = nil
    }
    guard stack.count > 1, top.name == name else { return }
    if !top.isInline { closeBlock() } else if name == "a" { linkEnd = page.bytes.count }
    stack.removeLast()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hiddenDepth == 0 else { return }
    if titleBytes != nil {
      titleBytes?.append(contentsOf: bytes)
      return
    }
    let isLink = top.isLink
    let isAuthor = top.isAuthor
    let isPreformatted = top.isPreformatted
    for byte in bytes {
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if byte == 0x0A, isPreformatted { lineBreaks = min(2, lineBreaks + 1) } else { pendingSpace = true }
        continue
      }
      separate()
      page.bytes.append(byte)
      if isLink { linkBytes += 1 }
      if isAuthor { authorBytes += 1 }
    }
  }

  /// The page, when the parser is done.
  func finish() -> HTMLPage {
    closeBlock()
    return page
  }

  private func push(_ name: String, _ attributes: [String: String], isInline: Bool) {
    let parent = top
    var container = parent.container
    let names = Self.classNames(attributes)
    let isParagraph = name == "p" || name.count == 2 && name.first == "h"
    // The header of an article holds its headline and summary, that of a page its menus.
    let isOwnHeader = parent.isInContent && (name == "header" || names.contains { $0.hasSuffix("header") })
    let zone = isOwnHeader ? nil : Self.zone(of: name, attributes, names)
    let isContent =
      name == "article" || name == "main" || attributes["role"] == "main"
      || attributes["itemprop"]?.lowercased() == "articlebody" || names.contains(where: HTMLVocabulary.content.contains)
    if !isInline && !isParagraph || zone != nil && !isInline {
      page.containers.append(HTMLPage.Container(parent: container, zone: isContent ? nil : zone, isContent: isContent))
      container = page.containers.count - 1
    }
    stack.append(
      Frame(
        name: name, container: container, role: Self.role(of: name) ?? parent.role, isInline: isInline,
        isLink: parent.isLink || (name == "a" && attributes["href"] != nil),
        isPreformatted: parent.isPreformatted || name == "pre",
        isAuthor: parent.isAuthor || attributes["rel"] == "author" || attributes["itemprop"] == "author",
        isInContent: parent.isInContent || isContent))
  }

  /// Writes the white space that came before this byte: nothing at the start of a block, a line break after one
  /// `<br>`; two of them begin a new block.
  private func separate() {
    if lineBreaks > 1 { closeBlock() }
    if page.bytes.count > blockStart {
      if lineBreaks == 1 { page.bytes.append(0x0A) } else if pendingSpace { page.bytes.append(0x20) }
    }
    lineBreaks = 0
    pendingSpace = false
  }

  private func lineBreak() { lineBreaks = min(2, lineBreaks + 1) }

  private func closeBlock() {
    if page.bytes.count > blockStart {
      page.blocks.append(
        HTMLPage.Block(
          range: blockStart..<page.bytes.count, container: top.container, role: top.role, linkBytes: linkBytes,
          isAuthor: authorBytes * 2 > page.bytes.count - blockStart))
    }
    blockStart = page.bytes.count
    linkBytes = 0
    authorBytes = 0
    lineBreaks = 0
    pendingSpace = false
  }

  private func readMetadata(_ attributes: [String: String]) {
    guard let content = attributes["content"], !content.isEmpty else { return }
    for key in ["name", "property", "itemprop"] {
      guard let name = attributes[key]?.lowercased(), page.metadata[name] == nil else { continue }
      page.metadata[name] = content
    }
  }

  private static func role(of name: String) -> HTMLPage.Role? {
    switch name {
    case "li", "dt", "dd", "option": .item
    case "td", "th": .cell
    case "p", "div", "article", "section", "blockquote", "main": .text
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(name.last?.wholeNumberValue ?? 6)
    default: nil
    }
  }

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    guard let style = attributes["style"]?.lowercased() else { return false }
    return style.contains("display:none") || style.contains("display: none")
  }

  private static func classNames(_ attributes: [String: String]) -> [String] {
    ["class", "id"].flatMap { key in
      (attributes[key] ?? "").lowercased().split { $0 == " " || $0 == "\n" || $0 == "\t" }.prefix(24).map(String.init)
    }
  }

  private static func zone(of name: String, _ attributes: [String: String], _ names: [String]) -> String? {
    if let zone = HTMLVocabulary.zones[name] { return zone }
    if let role = attributes["role"], let zone = HTMLVocabulary.roles[role] { return zone }
    // The classes of the page and of the article tell of their parts: "post has-sidebar comments-open".
    guard !["html", "body", "article", "main", "td", "table", "tr", "tbody"].contains(name) else { return nil }
    for name in names {
      if let zone = HTMLVocabulary.classes[name] { return zone }
      let parts = name.split(maxSplits: 1) { $0 == "-" || $0 == "_" }
      if parts.count > 1, let zone = HTMLVocabulary.classes[String(parts[0])] { return zone }
    }
    return nil
  }
}
