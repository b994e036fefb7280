internal import BriefText
internal import Foundation

/// An article as a line of JSON.
struct JSONArticle: Decodable {
  /// A name for the article: text or a number.
  private enum Name: Decodable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    var string: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      }
    }
  }

  private let text: String
  private let path: Name?
  private let id: Name?
  private let url: String?
  private let headline: String?
  private let title: String?
  private let outlet: String?
  private let byline: String?

  /// Reads a line; throws what is wrong with it in words.
  init(line: [UInt8]) throws(BatchFailure) {
    do {
      self = try JSONDecoder().decode(JSONArticle.self, from: Data(line))
    } catch let error as DecodingError {
      throw BatchFailure(path: "", reason: Self.words(error))
    } catch {
      throw BatchFailure(path: "", reason: "not JSON: write one object a line")
    }
  }

  /// What the article is called; `nil` when the line does not say.
  var name: String? { path?.string ?? id?.string ?? url }

  /// The article that the line holds. What it says of headline, outlet and byline counts more than what the text says.
  func article(_ reader: ArticleReader, path: String) throws(ArticleError) -> Article {
    let title = (headline ?? title).map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } ?? ""
    let article = try reader.read(text: UTF8Text(title.isEmpty ? text : title + "\n\n" + text), path: path)
    let place = article.text.trimming(0..<title.utf8.count)
    var blocks = article.blocks
    if !place.isEmpty, article.text.count >= title.utf8.count, article.headline != place {
      blocks.removeAll { $0.range.overlaps(place) }
      blocks = blocks.map { $0.kind == .headline ? Article.Block(range: $0.range, kind: .paragraph) : $0 }
      blocks.insert(Article.Block(range: place, kind: .headline), at: 0)
    }
    return Article(
      text: article.text, path: path, encoding: article.encoding, blocks: blocks, outlet: outlet ?? article.outlet,
      byline: byline ?? article.byline, findings: article.findings)
  }

  private static func words(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "no \"\(key.stringValue)\": write the article there"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      if let key = context.codingPath.first {
        "\"\(key.stringValue)\" is no text"
      } else {
        "no JSON object: write one object a line"
      }
    default: "not JSON: write one object a line"
    }
  }
}
