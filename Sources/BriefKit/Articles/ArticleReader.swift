public import BriefText

/// Reads articles: bytes to text, text to headline, paragraphs and boilerplate.
///
/// Plain text and HTML are told apart by the file name and by the content. Nothing is lost on the way: what is no part
/// of the article is still in `Article.text`, and `Article.dropped` lists it.
public struct ArticleReader: Sendable {
  /// The encoding of the bytes, `nil` to detect it.
  public var encoding: TextEncoding?
  /// True to keep boilerplate as paragraphs.
  public var keepsBoilerplate: Bool

  /// A reader that detects encodings and takes boilerplate out, unless told otherwise.
  public init(encoding: TextEncoding? = nil, keepsBoilerplate: Bool = false) {
    self.encoding = encoding
    self.keepsBoilerplate = keepsBoilerplate
  }

  /// Reads the article in a file; `-` is standard input. O(size of the file).
  public func read(path: String) throws(ArticleError) -> Article {
    try read(bytes: try FileBytes.read(path), path: path)
  }

  /// Reads the article in the bytes of a file. `path` serves messages and, where `format` is `nil`, tells the format.
  public func read(bytes: [UInt8], path: String = "-", format: ArticleFormat? = nil) throws(ArticleError) -> Article {
    guard !bytes.isEmpty else { throw ArticleError(path: path, reason: .empty) }
    let named = format ?? ArticleFormat(fileName: path)
    let decoded: TextDecoder.Result
    do throws(TextDecodingError) {
      decoded = try HTMLCharset.decode(bytes, encoding: encoding, format: named)
    } catch {
      throw ArticleError(path: path, reason: .undecodable(error))
    }
    var findings: [String] = []
    if decoded.repairs > 0 {
      findings.append(
        "\(decoded.repairs) broken UTF-8 character\(decoded.repairs == 1 ? "" : "s") replaced by U+FFFD")
    }
    return try read(
      text: decoded.text, path: path, format: named, encoding: decoded.encoding, findings: findings)
  }

  /// Reads the article in a text that is decoded already. `path` serves messages; `format` `nil` is told by the text.
  public func read(text: UTF8Text, path: String = "-", format: ArticleFormat? = nil) throws(ArticleError) -> Article {
    try read(text: text, path: path, format: format, encoding: .utf8, findings: [])
  }

  private func read(
    text: UTF8Text, path: String, format: ArticleFormat?, encoding: TextEncoding, findings: [String]
  ) throws(ArticleError) -> Article {
    guard !text.trimming(text.range).isEmpty else { throw ArticleError(path: path, reason: .empty) }
    let lines: [ArticleLine]
    var articleText = text
    var page: HTMLArticle?
    var findings = findings
    let isHTML = format == .html ? ArticleFormat.hasTags(text) : format == nil && ArticleFormat(sniffing: text) == .html
    if isHTML {
      let article = try HTMLArticle(parsing: text, path: path)
      articleText = article.text
      lines = article.lines
      page = article
    } else {
      lines = ArticleLine.lines(of: text)
      if lines.isEmpty { throw ArticleError(path: path, reason: .noArabic(found: "white space and punctuation")) }
    }
    let script = ScriptCount(of: articleText)
    guard script.arabic > 0 else { throw ArticleError(path: path, reason: .noArabic(found: script.description)) }
    if script.arabic * 4 < script.letters { findings.append("most letters are not Arabic: \(script)") }
    var outline = ArticleOutline(text: articleText, lines: lines, headline: page?.headline)
    outline.run()
    let blocks = keepsBoilerplate ? outline.blocks.map(Self.kept) : outline.blocks
    return Article(
      text: articleText, path: path, encoding: encoding, blocks: blocks, outlet: outline.outlet ?? page?.outlet,
      byline: outline.byline ?? page?.byline, findings: findings)
  }

  private static func kept(_ block: Article.Block) -> Article.Block {
    if case .boilerplate = block.kind { return Article.Block(range: block.range, kind: .paragraph) }
    return block
  }
}
