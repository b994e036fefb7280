import BriefText
import Testing

@testable import BriefKit

@Suite struct ArticleTests {
  @Test func droppedTextIsWhatBoilerplateBlocksHold() {
    let text = UTF8Text("خبر\nCheck Also")
    let article = Article(
      text: text, path: "-", encoding: .utf8,
      blocks: [
        .init(range: 0..<6, kind: .headline), .init(range: 7..<17, kind: .boilerplate("check also")),
      ])
    #expect(article.dropped == ["Check Also"])
    #expect(article.headline == 0..<6)
  }
}
