import Terminology
import Testing

@testable import Alignment

@Suite struct TermConsistencyTests {
  private func findings(_ entries: [TermEntry]) throws -> [ConsistencyFinding] {
    let pairs = TranslationPairs(MadeUpPairs.all)
    let aligner = try MadeUpPairs.aligner.get()
    return try TermConsistency(matcher: TermMatcher(Glossary(entries)), aligner: aligner).findings(in: pairs)
  }

  @Test func inflectedTranslationsAgree() throws {
    #expect(try findings([TermEntry(source: "سفينة شحن", target: "cargo ship", variants: ["سفن شحن"])]).isEmpty)
  }

  @Test func saysWhatStandsThereInstead() throws {
    let found = try findings([TermEntry(source: "محطة قطار", target: "railway station")])
    #expect(found.count == 1)
    #expect(found.first?.count == 80 && found.first?.agreeing == 0)
    #expect(found.first?.renderings.first?.text == "train station")
    #expect(found.first?.renderings.first?.count == 80)
    #expect(found.first?.renderings.first?.examples.count == 2)
  }

  @Test func forbiddenTranslationsComeFirst() throws {
    let found = try findings([
      TermEntry(source: "محطة قطار", target: "railway station"),
      TermEntry(source: "مقاتلون أجانب", target: "overseas combatants"),
      TermEntry(source: "مقاتلون أجانب", target: "foreign fighter", status: .forbidden),
    ])
    #expect(found.map(\.entryIndex) == [1, 0])
    #expect(found.first?.forbiddenCount == 160)
    #expect(found.first?.renderings.map(\.isForbidden) == [true])
  }

  @Test func anotherEntryMayAllowIt() throws {
    let found = try findings([
      TermEntry(source: "محطة قطار", target: "railway station"),
      TermEntry(source: "محطة قطار", target: "train station", status: .admitted),
    ])
    #expect(found.isEmpty)
  }

  @Test func onlyForbiddenEntries() throws {
    let found = try findings([TermEntry(source: "محطة قطار", target: "train station", status: .forbidden)])
    #expect(found.first?.forbiddenCount == 80)
  }
}
