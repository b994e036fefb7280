import BriefText
import Testing

@testable import Terminology

@Suite struct TermMatcherTests {
  private func found(_ text: String, _ rows: [(String, String)]) -> [String] {
    let matcher = TermMatcher(Glossary(rows.map { TermEntry(source: $0.0, target: $0.1) }))
    let source = UTF8Text(text)
    return matcher.matches(in: source).map { "\(source[$0.range])=\($0.target)" }
  }

  @Test func inflectedTermsOfSeveralWords() {
    let glossary = [("مقاتلون أجانب", "foreign fighters"), ("حملة عسكرية", "military campaign")]
    #expect(
      found("المقاتلون الاجانب، للمقاتلين الأجانب ومقاتلين أجانب وحملتنا العسكرية المنسقة", glossary) == [
        "المقاتلون الاجانب=foreign fighters", "للمقاتلين الأجانب=foreign fighters", "ومقاتلين أجانب=foreign fighters",
        "وحملتنا العسكرية=military campaign",
      ])
  }

  @Test func namesTakeNoArticleAndNoEnding() {
    let glossary = [("القاعدة", "al-Qaeda"), ("قطر", "Qatar"), ("مصر", "Egypt")]
    #expect(found("قاعدة بيانات قطرة قطري مصرف القطر", glossary).isEmpty)
    #expect(found("للقاعدة وقطر بمصر", glossary) == ["للقاعدة=al-Qaeda", "وقطر=Qatar", "بمصر=Egypt"])
  }
}
