import Testing

@testable import Terminology

@Suite struct GlossaryFinderTests {
  private let finder = GlossaryFinder(
    Glossary([
      TermEntry(source: "وقف إطلاق النار", target: "ceasefire"),
      TermEntry(source: "إطلاق", target: "launch", variants: ["إطلاقات"]),
      TermEntry(source: "إطلاق النار", target: "shooting"),
      TermEntry(source: "الأمم المتحدة", target: "United Nations"),
      TermEntry(source: "الولايات المتحدة", target: "United States", variants: ["أميركا"]),
    ]))

  private func targets(_ text: String) -> [String] { finder.find(text).map(\.entry.target) }

  @Test func exactBeforePrefixBeforeContained() {
    #expect(targets("اطلاق") == ["launch", "shooting", "ceasefire"])
    #expect(finder.find("اطلاق").map(\.fit) == [.exact, .prefix, .contains])
  }

  @Test func spellingSpaceAndCapitalsDoNotMatter() {
    #expect(targets("  اطلاق   النَّار ") == ["shooting", "ceasefire"])
    #expect(targets("united") == ["United States", "United Nations"])
    #expect(targets("NATIONS") == ["United Nations"])
  }

  @Test func variantsAreFound() throws {
    let match = try #require(finder.find("اميركا").first)
    #expect(match.entry.target == "United States")
    #expect(match.form == "أميركا")
    #expect(match.column == .variants)
    #expect(match.location.line == 5)
  }

  @Test(arguments: ["", "  ", "\u{200F}", "غائب"])
  func whatIsNotThereIsNotFound(text: String) {
    #expect(finder.find(text).isEmpty)
  }
}
