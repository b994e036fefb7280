import Terminology
import Testing

@testable import Alignment

@Suite struct TermCandidateTests {
  private let pairs = TranslationPairs(MadeUpPairs.all)

  private func candidates(_ glossary: Glossary = Glossary()) throws -> [TermCandidate] {
    let finder = TermCandidateFinder(aligner: try MadeUpPairs.aligner.get(), glossary: glossary)
    return try finder.candidates(in: pairs)
  }

  @Test func inflectedFormsAreOneProposal() throws {
    let found = try candidates()
    let fighters = found.filter { $0.target.contains("fighter") }
    #expect(fighters.count == 1)
    #expect(fighters.first?.source == "مقاتلين أجانب")
    #expect(fighters.first?.target == "foreign fighters")
    #expect(fighters.first?.count == 160)
    #expect(fighters.first?.sourceForms.map(\.text).sorted() == ["المقاتلين الأجانب", "مقاتلين أجانب"])
    #expect(fighters.first?.examples.count == 2)
  }

  @Test func brokenPluralsJoinTheirSingular() throws {
    let ships = try candidates().filter { $0.target.contains("cargo") }
    #expect(ships.map(\.source) == ["سفينة الشحن"])
    #expect(ships.first?.target == "cargo ship")
    #expect(ships.first?.count == 160)
  }

  @Test func whatTheGlossaryHasIsNotProposed() throws {
    let glossary = Glossary([
      TermEntry(source: "مقاتل أجنبي", target: "foreign fighter", variants: ["مقاتلون أجانب"]),
      TermEntry(source: "محطة قطار", target: "railway station"),
    ])
    let found = try candidates(glossary)
    #expect(!found.contains { $0.target.contains("fighter") })
    #expect(found.first { $0.target == "train station" }?.glossaryTarget == "railway station")
  }

  @Test func noVerbsNoParticlesNoParts() throws {
    let found = try candidates()
    let targets = Set(found.map(\.target))
    for wrong in ["visited", "described", "yesterday", "in London", "cargo", "train", "The minister"] {
      #expect(!targets.contains(wrong))
    }
    #expect(!found.contains { $0.source.hasPrefix("ال") || $0.source.hasPrefix("في ") })
  }

  @Test func orderIsTheSameEachTime() throws {
    #expect(try candidates() == candidates())
    #expect(try zip(candidates(), candidates().dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test func nothingFromNothing() throws {
    let aligner = try WordAligner(learning: TranslationPairs([]))
    let finder = TermCandidateFinder(aligner: aligner)
    #expect(try finder.candidates(in: TranslationPairs([])).isEmpty)
    #expect(
      try finder.candidates(in: TranslationPairs([(source: "", target: ""), (source: "نعم", target: "yes")])).isEmpty)
  }

  @Test func logLikelihoodGrowsWithEvidence() {
    let weak = Association.logLikelihood(both: 2, first: 10, second: 10, total: 100)
    let strong = Association.logLikelihood(both: 10, first: 10, second: 10, total: 100)
    #expect(weak > 0 && strong > weak)
    #expect(Association.logLikelihood(both: 1, first: 50, second: 50, total: 100) == 0)
  }
}
