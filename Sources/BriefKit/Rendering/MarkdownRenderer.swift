/// Briefs as Markdown with the Arabic in `<div dir="rtl" lang="ar">` blocks.
///
/// No Arabic stands in tables: many programs set them left to right whatever is in them.
public struct MarkdownRenderer: BriefRenderer {
  /// What is shown; colours, width and terminal do not matter to Markdown.
  public var options: RenderingOptions

  /// A renderer that shows what the options say.
  public init(options: RenderingOptions = RenderingOptions()) {
    self.options = options
  }

  /// The briefs in the order given, with a rule (`---`) between two.
  public func render(_ briefs: [Brief]) -> String {
    let pages = briefs.map { blocks(of: $0).joined(separator: "\n\n") + "\n" }
    return pages.joined(separator: "\n---\n\n")
  }

  /// The blocks of one brief, to be parted by empty lines.
  private func blocks(of brief: Brief) -> [String] {
    let labels = BriefLabels(language: brief.language)
    var blocks = head(of: brief, labels: labels)
    if brief.sentences.isEmpty { blocks.append(labels.noSentences) }
    for sentence in brief.sentences {
      blocks.append("## \(labels.sentence(sentence.rank))")
      blocks += body(of: sentence.text, in: brief, labels: labels)
      if options.explains {
        blocks.append(note(MarkdownText.escaped(labels.explanation(of: sentence)), in: brief))
        if let match = sentence.text.match {
          blocks.append(note(MarkdownText.escaped(labels.explanation(of: sentence.text, match)), in: brief))
        }
        blocks += pieces(of: sentence.text, in: brief, labels: labels)
      }
    }
    if !brief.terms.isEmpty {
      blocks.append("## \(labels.terms)")
      blocks.append(brief.terms.map { item(of: $0, in: brief, labels: labels) }.joined(separator: "\n"))
    }
    blocks += notes(of: brief, labels: labels).map { note($0, in: brief) }
    // Labels in Arabic are Arabic too; the English blocks inside say that they are English.
    return brief.language == .arabic ? ["<div dir=\"rtl\" lang=\"ar\">"] + blocks + ["</div>"] : blocks
  }

  private func head(of brief: Brief, labels: BriefLabels) -> [String] {
    let article = brief.article
    var blocks: [String] = []
    if let headline = article.headline {
      if options.showsSource {
        blocks += block("# " + MarkdownText.escaped(headline.source), attributes: sourceAttributes(of: brief))
      }
      if headline.shownTarget != nil {
        let mark = options.showsSource ? "**" : ""
        let heading = options.showsSource ? "" : "# "
        blocks += english(
          heading + mark + self.target(of: headline, marksEdits: !options.showsSource) + mark, in: brief)
      } else if !options.showsSource {
        blocks.append("# \(labels.untitled)")
      }
      let reliability = labels.reliability(of: headline)
      blocks.append(headline.isSimilar ? "**\(reliability)**" : note(reliability, in: brief))
      blocks += self.match(of: headline, in: brief, labels: labels)
      if headline.shownTarget == nil { blocks += terms(of: headline, in: brief, labels: labels) }
    } else {
      blocks.append("# \(labels.untitled)")
    }
    var fields: [String] = []
    for case (let label, let value?) in [(labels.outlet, article.outlet), (labels.byline, article.byline)] {
      fields.append(field(label, value, in: brief))
    }
    fields.append("- \(labels.file): \(MarkdownText.code(article.path))")
    fields.append("- \(labels.segments): \(labels.chosen(brief.sentences.count, of: article.segments))")
    if !article.dropped.isEmpty { fields.append("- \(labels.dropped): \(labels.number(article.dropped.count))") }
    return blocks + [fields.joined(separator: "\n")]
  }

  private func body(of text: RenderedText, in brief: Brief, labels: BriefLabels) -> [String] {
    var blocks: [String] = []
    if options.showsSource {
      blocks += block(MarkdownText.escaped(text.source), attributes: sourceAttributes(of: brief))
    }
    if text.shownTarget != nil { blocks += english(target(of: text, marksEdits: true), in: brief) }
    let warning = text.isShaky ? " **\(labels.shaky)**" : ""
    blocks.append(
      text.isSimilar ? "**\(labels.origin(of: text))**" : note(labels.origin(of: text), in: brief) + warning)
    return blocks + match(of: text, in: brief, labels: labels) + terms(of: text, in: brief, labels: labels)
  }

  private func terms(of text: RenderedText, in brief: Brief, labels: BriefLabels) -> [String] {
    let terms = text.shownTerms.map { MarkdownText.escaped($0.target) }.joined(separator: " · ")
    guard !terms.isEmpty else { return [] }
    if brief.language == .english { return ["\(labels.terms): \(terms)"] }
    return ["\(labels.terms):"] + english(terms, in: brief)
  }

  /// One term; the language that is not the reader's stands in a block of its own.
  private func item(of term: BriefTerm, in brief: Brief, labels: BriefLabels) -> String {
    let count = "(\(labels.number(term.count)))"
    guard brief.language == .arabic else {
      let item = "- \(MarkdownText.escaped(term.target)) \(count)"
      return options.showsSource
        ? item + "\n" + inlineBlock(term.source, attributes: sourceAttributes(of: brief)) : item
    }
    let target = inlineBlock(term.target, attributes: "dir=\"ltr\" lang=\"en\"")
    let source = options.showsSource ? "\(MarkdownText.escaped(term.source)) " : ""
    return "- \(source)\(count)\n\(target)"
  }

  private func field(_ label: String, _ value: String, in brief: Brief) -> String {
    if brief.language == .english, ShownText.hasArabic(value) {
      return "- \(label):\n" + inlineBlock(value, attributes: "dir=\"rtl\" lang=\"ar\"")
    }
    return "- \(label): \(MarkdownText.escaped(value))"
  }

  func sourceAttributes(of brief: Brief) -> String {
    let direction = brief.article.isRightToLeft ? "rtl" : "ltr"
    return "dir=\"\(direction)\" lang=\"\(HTMLText.escaped(brief.article.language))\""
  }

  /// English needs a block of its own only where the text around it is Arabic.
  func english(_ markdown: String, in brief: Brief) -> [String] {
    brief.language == .arabic ? block(markdown, attributes: "dir=\"ltr\" lang=\"en\"") : [markdown]
  }

  /// A remark of ours; Arabic has no italics.
  func note(_ markdown: String, in brief: Brief) -> String {
    brief.language == .arabic ? markdown : "*\(markdown)*"
  }

  func block(_ markdown: String, attributes: String) -> [String] {
    ["<div \(attributes)>", markdown, "</div>"]
  }

  /// A block that stays inside a list item.
  func inlineBlock(_ text: String, attributes: String) -> String {
    "  <div \(attributes)>\(MarkdownText.escapedInHTML(text))</div>"
  }
}
