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

  @Test func datelineWithAnUnknownAgencyInBrackets() throws {
    let article = try ArticleReader().read(
      text: UTF8Text("كسلا (وكالة المورد للأنباء) - أطلقت المنظمة نداء عاجلا لجمع التبرعات.\nوأضافت أن الوضع صعب."))
    #expect(article.outlet == "وكالة المورد للأنباء")
    let first = try #require(article.blocks.first { $0.kind == .paragraph })
    #expect(article.text[first.range].hasPrefix("أطلقت"))
  }
}
