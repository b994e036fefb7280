/// The formats in which a brief can be written.
public enum BriefFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text for a terminal, Markdown, a web page, or JSON Lines.
  case text, markdown, html, json

  /// The renderer of this format.
  public func renderer(options: RenderingOptions = RenderingOptions()) -> any BriefRenderer {
    switch self {
    case .text: TextRenderer(options: options)
    case .markdown: MarkdownRenderer(options: options)
    case .html: HTMLRenderer(options: options)
    case .json: JSONRenderer(options: options)
    }
  }

  /// What the name of a file of this format ends in, without the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    }
  }
}
