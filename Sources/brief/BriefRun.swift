import BriefKit

/// Makes briefs of some files and writes them, as the options say.
struct BriefRun {
  let paths: [String]
  let reader: ArticleReader
  let options: BriefOptions
  let renderer: any BriefRenderer
  let destination: Destination
  let messages: StandardError

  /// A single file that fails gives its own error; of several each is reported, and the rest go on.
  func run(_ maker: BriefMaker) throws {
    var briefs: [Brief] = []
    for path in paths {
      let article: Article
      do throws(ArticleError) {
        article = try reader.read(path: path)
      } catch {
        if paths.count == 1 { throw error }
        messages.report(error)
        continue
      }
      for finding in article.findings + maker.findings(in: article) {
        messages.note("\(path == "-" ? "standard input" : path): \(finding)")
      }
      // A memory that can't be read would fail for each of them.
      briefs.append(try maker.brief(of: article, options: options))
    }
    if !briefs.isEmpty { try destination.write(renderer.render(briefs)) }
    if briefs.count < paths.count { throw CommandError.someFailed }
  }
}
