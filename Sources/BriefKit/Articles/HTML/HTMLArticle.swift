internal import BriefText

/// The text of a page, one block a line, with what its markup says of every line.
struct HTMLArticle {
  let text: UTF8Text
  private(set) var lines: [ArticleLine] = []
  /// Where the headline stands in `text`.
  private(set) var headline: Range<Int>?
  let outlet: String?
  let byline: String?

  init(parsing source: UTF8Text, path: String) throws(ArticleError) {
    let builder = HTMLPageBuilder()
    guard parseHTML(source.bytes, into: builder) else {
      throw ArticleError(path: path, reason: .unreadable("the page is too large"))
    }
    let page = builder.finish()
    let title = HTMLTitle(of: page)
    outlet = title.site.map(OutletName.clean)
    byline = Self.author(of: page)

    // libxml2 passes on what it was given: valid UTF-8 stays valid, and text is checked again by `String`.
    let pageText = UTF8Text(String(decoding: page.bytes, as: UTF8.self))
    guard pageText.count == page.bytes.count else {
      throw ArticleError(path: path, reason: .unreadable("the page has broken character references"))
    }
    let texts = page.blocks.map { block in
      HTMLBlockText(words: Self.wordCount(pageText, block.range), ending: LineEnding(of: pageText, block.range))
    }
    var main = HTMLMainText(page: page, blocks: texts)
    let headlineBlock = Self.headline(of: page, pageText, title: title.headline, span: main.span)
    if let headlineBlock { main.keepProse(after: headlineBlock) }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.bytes.count + page.blocks.count)
    if headlineBlock == nil, let words = title.headline, LineWords(words).count >= 2 {
      bytes += Array(words.utf8)
      headline = 0..<bytes.count
      bytes.append(0x0A)
    }
    var ranges: [Range<Int>] = []
    for block in page.blocks {
      ranges.append(bytes.count..<(bytes.count + block.range.count))
      bytes += page.bytes[block.range]
      bytes.append(0x0A)
    }
    text = UTF8Text(String(decoding: bytes, as: UTF8.self))
    if let headline, let line = ArticleLine(text, headline) {
      lines.append(line)
      self.headline = line.range
    }
    for (index, block) in page.blocks.enumerated() {
      add(
        block, ranges[index], reason: index == headlineBlock ? nil : main.reasons[index],
        isHeadline: index == headlineBlock)
    }
    // What stands above the headline is the page's, not the article's, unless it is prose.
    if let headline {
      for index in lines.indices where lines[index].range.upperBound <= headline.lowerBound {
        if lines[index].markup != .heading, case .boilerplate = lines[index].markup { continue }
        if !lines[index].isProse { lines[index].markup = .boilerplate("above the headline") }
      }
    }
  }

  private mutating func add(_ block: HTMLPage.Block, _ range: Range<Int>, reason: String?, isHeadline: Bool) {
    let markup: ArticleLine.Markup
    if let reason {
      markup = .boilerplate(reason)
    } else {
      switch block.role {
      case .heading: markup = .heading
      case .item: markup = .item
      case .text, .cell: markup = .none
      }
    }
    for part in parts(of: range) {
      guard let line = ArticleLine(text, part, markup: block.isAuthor ? .boilerplate("date and author") : markup) else {
        continue
      }
      lines.append(line)
      if isHeadline, headline == nil { headline = line.range }
    }
  }

  /// The paragraphs of a block: single `<br>`s may part paragraphs or fill lines.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    guard text.bytes[range].contains(0x0A) else { return [range] }
    return Paragraphs(of: UTF8Text(text[range])).ranges.map {
      ($0.lowerBound + range.lowerBound)..<($0.upperBound + range.lowerBound)
    }
  }

  /// The heading that says what the title says; else the first `<h1>` (or the last before the article); else a line
  /// near the start of the article with the words of the title.
  private static func headline(of page: HTMLPage, _ text: UTF8Text, title: String?, span: Range<Int>) -> Int? {
    let titleWords = title.map { Set(LineWords($0).words.map(\.hash)) } ?? []
    let headings = page.blocks.indices.filter {
      if case .heading = page.blocks[$0].role { $0 < max(span.upperBound, 1) } else { false }
    }
    func likeness(_ index: Int) -> Double {
      let words = Set(LineWords(text, page.blocks[index].range).words.map(\.hash))
      let common = words.intersection(titleWords).count
      return words.isEmpty || titleWords.isEmpty ? 0 : Double(2 * common) / Double(words.count + titleWords.count)
    }
    let alike = headings.filter { page.blocks[$0].range.count < 600 }.map { ($0, likeness($0)) }
    if let best = alike.max(by: { $0.1 < $1.1 }), best.1 >= 0.6 { return best.0 }
    let near = page.blocks.indices.filter { $0 < span.lowerBound + 8 && page.blocks[$0].range.count < 400 }
    if let same = near.first(where: { likeness($0) >= 0.8 }) { return same }
    let tops = headings.filter {
      page.blocks[$0].role == .heading(1) && LineWords(text, page.blocks[$0].range).count >= 3
    }
    return tops.last { $0 <= span.lowerBound } ?? tops.first
  }

  private static func author(of page: HTMLPage) -> String? {
    for key in ["author", "article:author", "dc.creator", "parsely-author", "twitter:data1"] {
      guard let name = page.metadata[key], !name.contains("/"), !name.contains("@") else { continue }
      let words = name.split(whereSeparator: \.isWhitespace)
      if (1...6).contains(words.count) { return words.joined(separator: " ") }
    }
    return nil
  }

  private static func wordCount(_ text: UTF8Text, _ range: Range<Int>) -> Int {
    range.count > ArticleLine.longest ? range.count / 12 : LineWords(text, range).count
  }
}
