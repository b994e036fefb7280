/// A text and its English as HTML in which each word points to its counterpart.
///
/// What belongs together bears the same class (`p1`, `p2`, …) within one element of class `pair`; a style rule for each
/// number shows both when one is pointed at or focused, so that no script is needed. The Arabic is cut at every
/// boundary of a piece, and the marks of terms stand around the cuts: pieces that overlap or lie inside a term never
/// break the nesting.
struct HTMLPair {
  /// Words after so many have their counterpart in a tip only: the style sheet must end somewhere.
  static let mostLinks = 400

  let text: RenderedText
  let showsSource: Bool
  let links: [PieceLink]
  /// What is said of an unknown word.
  let unknownTitle: String

  init(_ text: RenderedText, showsSource: Bool, labels: BriefLabels) {
    self.text = text
    self.showsSource = showsSource
    links = showsSource && text.shownTarget != nil ? PieceLink.links(of: text) : []
    unknownTitle = HTMLText.escaped(labels.unknownWord)
  }

  /// The style rules that `count` links need, as one selector.
  static func selector(count: Int) -> String {
    (1...max(1, min(count, mostLinks))).map { ".pair:has(.p\($0):is(:hover, :focus)) .p\($0)" }.joined(separator: ",\n")
  }

  /// The English, `nil` when there is none to show.
  var target: String? {
    guard text.shownTarget != nil else { return nil }
    if text.match != nil { return editedTarget }
    var number: [Int: Int] = [:]
    for (index, link) in links.enumerated() { for piece in link.pieces { number[piece] = index } }
    let scalars = links.isEmpty ? [] : Array(text.source.unicodeScalars)
    var stops = Set<Int>()
    return GlossRun.runs(of: text).map { run in
      let html = HTMLText.englishPiece(run.text)
      guard let piece = run.piece, text.pieces[piece].isWord else { return html }
      var attributes = ""
      if let link = number[piece] {
        var source = String.UnicodeScalarView()
        source.append(contentsOf: scalars[links[link].range])
        // One stop of the keyboard for each Arabic word; every part of it can be tapped.
        attributes = " tabindex=\"\(stops.insert(link).inserted ? 0 : -1)\""
        attributes += " data-source=\"\(HTMLText.escaped(String(source)))\""
      }
      let origin = text.pieces[piece].origin
      if origin == "unknown" { attributes += " title=\"\(unknownTitle)\"" }
      let names = Self.names(number[piece].map { [$0] } ?? [], isUnknown: origin == "unknown")
      if origin == "term" { return "<mark\(names)\(attributes)>\(html)</mark>" }
      return names.isEmpty && attributes.isEmpty ? html : "<span\(names)\(attributes)>\(html)</span>"
    }.joined()
  }

  /// The text of the article with its terms and pieces marked; style shows the English on hover and focus, so that
  /// neither copying nor a text browser mixes it into the Arabic.
  var source: String {
    var shown = text
    shown.terms = text.terms.filter { !ShownText.line($0.target).isEmpty }
    let cuts = Array(Set(links.flatMap { [$0.range.lowerBound, $0.range.upperBound] })).sorted()
    // Links in source order, so that each stretch looks only at those that may reach it.
    let ordered = links.indices.sorted { links[$0].range.lowerBound < links[$1].range.lowerBound }
    var (nextCut, nextLink) = (0, 0)
    var open: [Int] = []
    return TermPiece.pieces(of: shown).map { piece in
      let scalars = Array(piece.text.unicodeScalars)
      let end = piece.start + scalars.count
      var stretches: [(text: String, links: [Int])] = []
      var start = piece.start
      while start < end {
        while nextCut < cuts.count, cuts[nextCut] <= start { nextCut += 1 }
        let stop = nextCut < cuts.count ? min(cuts[nextCut], end) : end
        while nextLink < ordered.count, links[ordered[nextLink]].range.lowerBound <= start {
          open.append(ordered[nextLink])
          nextLink += 1
        }
        open.removeAll { links[$0].range.upperBound <= start }
        var part = String.UnicodeScalarView()
        part.append(contentsOf: scalars[(start - piece.start)..<(stop - piece.start)])
        stretches.append((String(part), open))
        start = stop
      }
      return html(of: stretches, term: piece.term)
    }.joined()
  }

  private func html(of stretches: [(text: String, links: [Int])], term: TermUse?) -> String {
    guard let term else { return stretches.map { span($0.text, links: $0.links, hasTip: true) }.joined() }
    let isLinked = stretches.allSatisfy { !$0.links.isEmpty || $0.text.allSatisfy(\.isWhitespace) }
    var names = ""
    var inner = stretches.map { span($0.text, links: $0.links, hasTip: false) }.joined()
    if let only = stretches.first, stretches.count == 1 {
      names = Self.names(only.links, isUnknown: false)
      inner = HTMLText.escapedPiece(only.text)
    }
    // The keyboard comes to a linked term by its English.
    let tip = "tabindex=\"\(isLinked ? -1 : 0)\" data-target=\"\(HTMLText.escaped(term.target))\""
    return "<mark\(names) \(tip)>\(inner)</mark>"
  }

  private func span(_ text: String, links numbers: [Int], hasTip: Bool) -> String {
    let html = HTMLText.escapedPiece(text)
    guard !numbers.isEmpty else { return html }
    let isUnknown = numbers.contains { links[$0].pieces.contains { self.text.pieces[$0].origin == "unknown" } }
    let english = numbers.sorted().map { links[$0].english(in: self.text) }.joined(separator: " · ")
    let tip = hasTip ? " tabindex=\"-1\" data-target=\"\(HTMLText.escaped(english))\"" : ""
    return "<span\(Self.names(numbers, isUnknown: isUnknown))\(tip)>\(html)</span>"
  }

  private static func names(_ links: [Int], isUnknown: Bool) -> String {
    let numbers = links.sorted().filter { $0 < mostLinks }.map { "p\($0 + 1)" }
    let names = (numbers.isEmpty ? [] : ["piece"]) + numbers + (isUnknown ? ["unknown"] : [])
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
