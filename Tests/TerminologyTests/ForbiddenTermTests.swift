import BriefText
import Terminology
import Testing

@Suite struct ForbiddenTermTests {
  private let matcher = TermMatcher(
    Glossary([
      TermEntry(source: "الجدار العازل", target: "separation barrier", status: .preferred),
      TermEntry(source: "الجدار  العازل", target: "security fence", status: .forbidden),
      TermEntry(source: "إنتحاري", target: "Martyr", status: .forbidden, variants: ["انتحاريون"]),
      TermEntry(source: "هجوم انتحاري", target: "suicide attack"),
      TermEntry(source: "هدنة", target: "truce", status: .admitted),
    ]))

  @Test func matchedSourceTellsWhatMustNotBeUsed() throws {
    let matches = matcher.matches(in: UTF8Text("بناء الجدار العازل بعد الهدنة"))
    #expect(matches.map(\.target) == ["separation barrier", "truce"])
    #expect(matcher.forbiddenTargets(for: try #require(matches.first)).map(\.target) == ["security fence"])
    #expect(matcher.forbiddenTargets(for: try #require(matches.last)).isEmpty)
  }

  @Test func sourcesWithNothingButForbiddenTargetsAreNoMatches() {
    let text = UTF8Text("فجر انتحاري نفسه في هجوم انتحاري قرب الجدار العازل")
    #expect(matcher.matches(in: text).map(\.target) == ["suicide attack", "separation barrier"])
    let uses = matcher.forbiddenUses(in: text)
    #expect(uses.map { text[$0.range] } == ["انتحاري"])
    #expect(uses.map(\.target) == ["Martyr"])
  }

  @Test func withoutForbiddenEntriesThereAreNoUses() {
    let plain = TermMatcher(Glossary([TermEntry(source: "هدنة", target: "truce")]))
    #expect(plain.forbiddenUses(in: UTF8Text("هدنة")).isEmpty)
    #expect(TermMatcher(Glossary()).matches(in: UTF8Text("هدنة")).isEmpty)
  }

  @Test func preferredSpeaksWhateverTheOrder() {
    for order in [[TermStatus.admitted, .preferred], [.preferred, .admitted]] {
      let entries = order.map { TermEntry(source: "إرهابي", target: $0.rawValue, status: $0) }
      #expect(TermMatcher(Glossary(entries)).matches(in: UTF8Text("إرهابيون")).map(\.target) == ["preferred"])
    }
  }
}
