internal import BriefText

/// Says of every line of an article what it is: boilerplate first, then outlet and byline, then headline, subheadings
/// and paragraphs out of what is left.
///
/// When in doubt a line stays: a noisy line costs the reader less than a lost sentence.
struct ArticleOutline {
  let text: UTF8Text
  private(set) var blocks: [Article.Block] = []
  private(set) var outlet: String?
  private(set) var byline: String?

  private var lines: [ArticleLine]
  /// `nil` for lines that are part of nothing: outlet and byline.
  private var kinds: [Article.Block.Kind?]
  /// Parts of lines that became blocks of their own, such as `انتهى/م.ح` after the last sentence.
  private var cuts: [Int: Article.Block] = [:]
  private let headlineFromPage: Range<Int>?

  init(text: UTF8Text, lines: [ArticleLine], headline: Range<Int>? = nil) {
    self.text = text
    self.lines = lines
    headlineFromPage = headline
    kinds = lines.map { line in
      if case .boilerplate(let reason) = line.markup { return .boilerplate(reason) }
      return .paragraph
    }
  }

  mutating func run() {
    cutEndsOfMessages()
    dropBoilerplate()
    takeOutlet()
    takeHeadline()
    takeByline()
    findSubheadings()
    keepSomething()
    for (index, line) in lines.enumerated() {
      if let kind = kinds[index], !line.range.isEmpty { blocks.append(Article.Block(range: line.range, kind: kind)) }
      if let cut = cuts[index] { blocks.append(cut) }
    }
  }

  // MARK: Boilerplate

  private mutating func dropBoilerplate() {
    let prose = lines.indices.filter { kinds[$0] == .paragraph && lines[$0].isProse && lines[$0].rule == nil }
    let firstProse = prose.first ?? lines.count
    let lastProse = prose.last ?? -1
    var proseLeft = prose.reduce(0) { $0 + lines[$1].wordCount }
    var proseBefore = 0
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard kinds[index] == .paragraph else { continue }
      guard let match = lines[index].rule ?? special(lines[index]) else {
        if lines[index].isProse {
          proseBefore += lines[index].wordCount
          proseLeft -= lines[index].wordCount
        }
        continue
      }
      let rule = BoilerplateRules.shared[match]
      let reason = Article.Block.Kind.boilerplate(rule.name)
      switch rule.kind {
      case .line: kinds[index] = reason
      case .margin:
        if index < firstProse || index > lastProse { kinds[index] = reason }
      case .list:
        kinds[index] = reason
        if !match.isPartial, !prose.isEmpty { index = dropHeadlines(after: index, reason, isAtEnd: index > lastProse) }
      case .end:
        kinds[index] = reason
        // A link to the comments at the top of the page is no end; prose after the end are the comments themselves.
        guard proseBefore > 0, proseBefore >= 60 || proseLeft <= proseBefore * 3 else { continue }
        for rest in lines.indices[(index + 1)...] where kinds[rest] == .paragraph { kinds[rest] = reason }
        return
      }
    }
  }

  /// Drops what looks like a headline or an excerpt after `index`. Up to five while the article goes on afterwards:
  /// longer lists than that stand at its end. Returns the last one.
  private mutating func dropHeadlines(after index: Int, _ reason: Article.Block.Kind, isAtEnd: Bool) -> Int {
    var last = index
    for next in lines.indices[(index + 1)...] {
      guard kinds[next] == .paragraph else { continue }
      let line = lines[next]
      guard !line.isProse, line.ending != .colon, line.rule == nil, isAtEnd || next - index <= 5 else { break }
      if line.ending == .stop && !isAtEnd || line.ending == .none && line.wordCount > 14 { break }
      if SourceLabel(text, line) != nil || hasInnerStop(line) { break }
      kinds[next] = reason
      last = next
    }
    return last
  }

  /// True when a sentence ends inside the line.
  private func hasInnerStop(_ line: ArticleLine) -> Bool {
    line.ending != .ellipsis && [". ", "؟ ", ".\n"].contains { text[line.range].split(separator: $0).count > 1 }
  }

  /// Lines that are known by their shape and not by their words: hashtags, addresses, `انتهى/م.ح`.
  private func special(_ line: ArticleLine) -> BoilerplateMatch? {
    guard line.range.count <= 200 else { return nil }
    let content = text[line.range]
    if content.hasPrefix("http://") || content.hasPrefix("https://") || content.hasPrefix("www.") {
      return content.contains(" ") ? nil : BoilerplateRules.shared.match(named: "navigation")
    }
    if content.hasPrefix("#") {
      let allTags = content.split(whereSeparator: \.isWhitespace).allSatisfy { $0.hasPrefix("#") }
      return allTags ? BoilerplateRules.shared.match(named: "tags", isPartial: true) : nil
    }
    // Agencies name their editors: `(إعداد فلان للنشرة العربية - تحرير فلان)`.
    if content.hasSuffix(")"), ["(إعداد", "(تحرير", "(تغطية", "(شارك في"].contains(where: content.hasPrefix) {
      return BoilerplateRules.shared.match(named: "date and author")
    }
    if content.hasPrefix("©") { return BoilerplateRules.shared.match(named: "copyright") }
    if EndOfMessage(text, line)?.isWholeLine == true { return BoilerplateRules.shared.match(named: "end of message") }
    return nil
  }

  private mutating func cutEndsOfMessages() {
    for index in lines.indices where kinds[index] == .paragraph && lines[index].ending == .none {
      guard let end = EndOfMessage(text, lines[index]), !end.isWholeLine,
        let rest = ArticleLine(text, lines[index].range.lowerBound..<end.range.lowerBound, markup: lines[index].markup)
      else { continue }
      cuts[index] = Article.Block(range: end.range, kind: .boilerplate("end of message"))
      lines[index] = rest
    }
  }

  // MARK: Outlet, byline

  private mutating func takeOutlet() {
    let kept = kinds.indices.filter { kinds[$0] == .paragraph }
    for index in Set(kept.prefix(4) + kept.suffix(4)).sorted() {
      guard kinds[index] == .paragraph, let label = SourceLabel(text, lines[index]) else { continue }
      if let name = label.outlet {
        outlet = name
      } else if let next = kept.first(where: { $0 > index }), lines[next].wordCount <= 5, lines[next].ending == .none {
        outlet = OutletName.clean(text[lines[next].range])
        kinds[next] = nil
      } else {
        continue
      }
      if label.range == lines[index].range {
        kinds[index] = nil
      } else {
        let rest = lines[index].range.lowerBound..<label.range.lowerBound
        lines[index].range = ArticleLine.trimming(rest, of: text)
      }
    }
  }

  private mutating func takeByline() {
    let kept = kinds.indices.lazy.filter { [self] in kinds[$0] == .paragraph }.prefix(4)
    for index in Array(kept) {
      guard let found = Byline(text, lines[index], at: .early) else { continue }
      take(found, in: index)
      if !found.isWholeLine { return }
    }
    // An agency or an author may also sign at the end.
    guard let last = kinds.lastIndex(of: .paragraph), last > 0, lines[last].wordCount <= 6, lines[last].ending != .stop,
      let found = Byline(text, lines[last], at: .early), found.isWholeLine
    else { return }
    take(found, in: last)
  }

  private mutating func take(_ found: Byline, in index: Int) {
    byline = byline ?? found.author
    outlet = outlet ?? found.outlet.map(OutletName.clean)
    if found.isWholeLine {
      kinds[index] = nil
    } else {
      lines[index].range = ArticleLine.trimming(found.range.upperBound..<lines[index].range.upperBound, of: text)
    }
  }

  // MARK: Headline, subheadings

  private mutating func takeHeadline() {
    if let range = headlineFromPage, let index = lines.firstIndex(where: { $0.range == range }) {
      kinds[index] = .headline
      dropRepeats(of: index)
      return
    }
    var candidates = kinds.indices.filter { kinds[$0] == .paragraph }[...]
    while let index = candidates.popFirst() {
      let line = lines[index]
      if let found = Byline(text, line, at: .first) {
        guard found.isWholeLine else { return }
        take(found, in: index)
        continue
      }
      guard canBeHeadline(line), let next = candidates.first else { return }
      // A lone و goes on with a sentence: the line is one of a wrapped text.
      if text[lines[next].range].hasPrefix("و ") { return }
      // Two short lines are a headline and its body only if the second one looks like a body.
      guard candidates.contains(where: { lines[$0].isProse }) || lines[next].wordCount > line.wordCount else { return }
      kinds[index] = .headline
      dropRepeats(of: index)
      return
    }
  }

  private func canBeHeadline(_ line: ArticleLine) -> Bool {
    guard (2...24).contains(line.wordCount), line.range.count <= 600, text.scalarCount(in: line.range) <= 200 else {
      return false
    }
    switch line.ending {
    case .colon: return false
    case .none, .ellipsis: return line.markup != .item
    // Headlines may ask or cry out; they don't end in a full stop.
    case .stop: return line.wordCount <= 16 && "؟?!".contains(text[line.range].last { !"\"»”) ".contains($0) } ?? ".")
    }
  }

  private mutating func dropRepeats(of headline: Int) {
    let words = LineWords(text, lines[headline].range)
    for index in lines.indices where index != headline && kinds[index] == .paragraph && abs(index - headline) <= 6 {
      guard lines[index].wordCount == words.count, LineWords(text, lines[index].range) == words else { continue }
      kinds[index] = .boilerplate("repeated headline")
    }
  }

  private mutating func findSubheadings() {
    let body = kinds.indices.filter { kinds[$0] == .paragraph }
    for (place, index) in body.enumerated() {
      let line = lines[index]
      if line.markup == .heading, line.ending != .stop || line.wordCount <= 12 {
        kinds[index] = .subheading
        continue
      }
      guard place > 0, place + 1 < body.count, line.markup != .item, line.wordCount <= 8 else { continue }
      guard line.ending == .none, text.scalarCount(in: line.range) <= 70 else { continue }
      guard lines[body[place - 1]].isProse, lines[body[place + 1]].isProse else { continue }
      let words = LineWords(text, line.range).words
      let isItem = words.first?.isNumber == true || "-–—•*●▪".contains(text[line.range].first ?? " ")
      guard !isItem, !words.contains(where: Byline.opensReport) else { continue }
      kinds[index] = .subheading
    }
  }

  /// A brief must not be empty for a text that has a sentence.
  private mutating func keepSomething() {
    guard !kinds.contains(.paragraph) else { return }
    if kinds.contains(.subheading) {
      kinds = kinds.map { $0 == .subheading ? .paragraph : $0 }
    } else if let index = kinds.firstIndex(of: .headline) {
      kinds[index] = .paragraph
    } else {
      kinds = kinds.map { _ in .paragraph }
    }
  }
}
