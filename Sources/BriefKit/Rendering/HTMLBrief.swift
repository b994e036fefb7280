/// One brief as an `article` element.
struct HTMLBrief {
  var brief: Brief
  var options: RenderingOptions

  var labels: BriefLabels { BriefLabels(language: brief.language) }
  var own: String { Self.attributes(of: brief.language) }
  let english = Self.attributes(of: .english)

  var source: String {
    let direction = brief.article.isRightToLeft ? "rtl" : "ltr"
    return "lang=\"\(HTMLText.escaped(brief.article.language))\" dir=\"\(direction)\""
  }

  init(brief: Brief, options: RenderingOptions) {
    self.brief = brief
    self.options = options
  }

  static func attributes(of language: BriefLanguage) -> String {
    language == .arabic ? "lang=\"ar\" dir=\"rtl\"" : "lang=\"en\" dir=\"ltr\""
  }

  /// The most links that any text of the brief has.
  var linkCount: Int {
    let texts = [brief.article.headline].compactMap { $0 } + brief.sentences.map(\.text)
    return texts.map { pair($0).links.count }.max() ?? 0
  }

  var article: String {
    var lines = ["<article \(own)>"] + header
    if brief.sentences.isEmpty { lines.append("<p \(own)>\(labels.noSentences)</p>") }
    lines += brief.sentences.flatMap(section)
    lines += table
    let notes = legend + memoryNotes + (brief.hasGloss ? ["<p \(own)>\(labels.glossNote)</p>"] : [])
    if !notes.isEmpty { lines += ["<footer \(own)>"] + notes + ["</footer>"] }
    return (lines + ["</article>"]).joined(separator: "\n")
  }

  private var header: [String] {
    let article = brief.article
    var lines = ["<header class=\"pair\" \(own)>"]
    if let headline = article.headline {
      let pair = pair(headline)
      let target = pair.target
      switch (options.showsSource, target) {
      case (true, _):
        lines.append("<h1 class=\"source\" \(source)>\(pair.source)</h1>")
        if let target { lines.append("<p class=\"headline\" \(english)>\(target)</p>") }
      case (false, let target?): lines.append("<h1 \(english)>\(target)</h1>")
      case (false, nil): lines.append("<h1 \(own)>\(labels.untitled)</h1>")
      }
      lines.append(reliability(of: headline))
      lines += match(of: headline)
      if headline.shownTarget == nil { lines += terms(of: headline) }
    } else {
      lines.append("<h1 \(own)>\(labels.untitled)</h1>")
    }
    lines.append("<dl \(own)>")
    for case (let label, let name?) in [(labels.outlet, article.outlet), (labels.byline, article.byline)] {
      lines.append(field(label, HTMLText.name(name)))
    }
    lines.append(field(labels.file, "<bdi dir=\"ltr\">\(HTMLText.escaped(article.path))</bdi>"))
    lines.append(field(labels.segments, labels.chosen(brief.sentences.count, of: article.segments)))
    if !article.dropped.isEmpty { lines.append(field(labels.dropped, labels.number(article.dropped.count))) }
    return lines + ["</dl>", "</header>"]
  }

  private func section(_ sentence: BriefSentence) -> [String] {
    let text = sentence.text
    let pair = pair(text)
    let name = labels.sentence(sentence.rank)
    var lines = [
      "<section class=\"pair\" \(own)>", "<h2 \(own) aria-label=\"\(name)\">\(labels.number(sentence.rank))</h2>",
    ]
    if options.showsSource { lines.append("<p class=\"source\" \(source)>\(pair.source)</p>") }
    if let target = pair.target { lines.append("<p class=\"target\" \(english)>\(target)</p>") }
    lines.append(reliability(of: text))
    lines += match(of: text)
    lines += terms(of: text)
    if options.explains {
      lines.append("<p class=\"score\" \(own)>\(HTMLText.escaped(labels.explanation(of: sentence)))</p>")
      if let match = text.match {
        let explanation = labels.explanation(of: text, match)
        let html = brief.language == .english ? HTMLText.english(explanation) : HTMLText.escaped(explanation)
        lines.append("<p class=\"score\" \(own)>\(html)</p>")
      }
      lines += pieces(of: text)
    }
    return lines + ["</section>"]
  }

  private func pair(_ text: RenderedText) -> HTMLPair {
    HTMLPair(text, showsSource: options.showsSource, labels: labels)
  }

  private func reliability(of text: RenderedText) -> String {
    if text.isSimilar {
      return "<p class=\"origin similar\" \(own)><strong>\(labels.origin(of: text))</strong></p>"
    }
    let warning = text.isShaky ? " <strong>\(labels.shaky)</strong>" : ""
    return "<p class=\"origin\" \(own)>\(labels.origin(of: text))\(warning)</p>"
  }

  private func terms(of text: RenderedText) -> [String] {
    let terms = text.shownTerms
    guard !terms.isEmpty else { return [] }
    let style = text.shownTarget == nil ? "terms only" : "terms"
    let items = terms.map { "<li \(english)>\(HTMLText.english($0.target))</li>" }
    return ["<ul class=\"\(style)\" \(english) aria-label=\"\(labels.terms)\">"] + items + ["</ul>"]
  }

  private var table: [String] {
    guard !brief.terms.isEmpty else { return [] }
    let heads = row(head(labels.english, .english), head(labels.source, .arabic), head(labels.count, brief.language))
    let rows = brief.terms.map { term in
      row(
        "<td \(english)>\(HTMLText.english(term.target))</td>",
        "<td class=\"source\" \(source)>\(HTMLText.escaped(term.source))</td>",
        "<td class=\"count\" \(own)>\(labels.number(term.count))</td>")
    }
    return [
      "<section \(own)>", "<h2 class=\"title\" \(own)>\(labels.terms)</h2>", "<table \(own)>",
      "<thead>\(heads)</thead>", "<tbody>",
    ] + rows + ["</tbody>", "</table>", "</section>"]
  }

  /// A row of a table, the reader's language first.
  func row(_ english: String, _ source: String, _ last: String) -> String {
    let both = brief.language == .english ? [english, source] : [source, english]
    return "<tr>" + ((options.showsSource ? both : [english]) + [last]).joined() + "</tr>"
  }

  /// The head of a column; over one of the other language it stands where that language begins.
  func head(_ label: String, _ language: BriefLanguage) -> String {
    let isOther = language != brief.language
    return "<th\(isOther ? " class=\"other\"" : "") scope=\"col\" \(own)>\(label)</th>"
  }

  private func field(_ label: String, _ html: String) -> String {
    "<div><dt \(own)>\(label)</dt><dd \(own)>\(html)</dd></div>"
  }
}
