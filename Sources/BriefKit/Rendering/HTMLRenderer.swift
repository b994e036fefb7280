/// Briefs as one self-contained HTML page without scripts, for the screen, the phone and the printer.
public struct HTMLRenderer: BriefRenderer {
  /// What is shown; colours, width and terminal do not matter to a page.
  public var options: RenderingOptions

  /// A renderer that shows what the options say.
  public init(options: RenderingOptions = RenderingOptions()) {
    self.options = options
  }

  /// The briefs as one page in the order given, labelled in the language of the first.
  public func render(_ briefs: [Brief]) -> String {
    let language = briefs.first?.language ?? .english
    let pages = briefs.map { HTMLBrief(brief: $0, options: options) }
    let links = pages.map(\.linkCount).max() ?? 0
    return """
      <!DOCTYPE html>
      <html \(HTMLBrief.attributes(of: language))>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title(of: briefs, language: language))</title>
      <style>
      \(HTMLStyle.sheet(links: links))
      </style>
      </head>
      <body>
      \(pages.map(\.article).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func title(of briefs: [Brief], language: BriefLanguage) -> String {
    guard let brief = briefs.first, let headline = brief.article.headline else {
      return HTMLText.escaped(briefs.first?.article.path ?? BriefLabels(language: language).untitled)
    }
    let source = options.showsSource || headline.shownTarget == nil ? headline.source : nil
    let english = brief.language == .english ? headline.shownTarget : nil
    return HTMLText.escaped(english ?? source ?? headline.shownTarget ?? headline.source)
  }
}
