import BriefKit
import Testing
import TranslationMemory

@Suite struct RenderingLookupTests {
  private let query = "وصل 45 طبيبا إلى المخيم"

  private func page(usesColor: Bool, adapts: Bool) throws -> String {
    let unit = MemorySamples.unit("وصل 30 طبيبا إلى المخيم", "30 doctors reached the camp")
    let found = try MemorySamples.withMemory(unit) { try $0.matches(for: MemoryQuery(query)) }
    let match = try #require(found.first)
    let adapted = adapts ? AdaptedMatch(match, query: query) : nil
    let shown = BriefMatch(
      match, adapted: adapted, difference: SegmentDifference(memory: match.unit.source, query: query), query: query)
    var page = TextPage(options: RenderingOptions(usesColor: usesColor))
    page.add(shown, adaptedTarget: adapted?.target, indent: 2)
    return page.output
  }

  @Test func withoutColourMarksTellWhatDiffers() throws {
    #expect(
      try page(usesColor: false, adapts: true)
        == """
          differs:
            وصل [-30-] {+45+} طبيبا إلى المخيم
          adapted, TM 95, numbers substituted: 30 → 45
            45 doctors reached the camp

        """)
    #expect(try !page(usesColor: false, adapts: false).contains("adapted"))
  }

  @Test func colourTellsStruckAddedAndEdited() throws {
    let shown = try page(usesColor: true, adapts: true)
    #expect(shown.contains("\u{1B}[9;31m[-30-]\u{1B}[0m \u{1B}[4;32m{+45+}\u{1B}[0m"))
    #expect(shown.contains("    \u{1B}[4m45\u{1B}[0m doctors reached the camp\n"))
  }
}
