import Alignment
import Terminology
import Testing

@Suite struct SentenceAlignerTests {
  private let aligner = SampleNews.aligner

  /// Beads one to one up to a place, then one of a shape, then one to one again.
  private func shapes(at place: Int, _ sources: Int, _ targets: Int, rest: Int) -> [Shape] {
    var shapes = (0..<place).map { Shape($0..<($0 + 1), $0..<($0 + 1)) }
    shapes.append(Shape(place..<(place + sources), place..<(place + targets)))
    for index in 0..<rest {
      let (source, target) = (place + sources + index, place + targets + index)
      shapes.append(Shape(source..<(source + 1), target..<(target + 1)))
    }
    return shapes
  }

  @Test func alignsOneToOne() {
    let beads = aligner.beads(SampleNews.arabic, SampleNews.english)
    #expect(beads.shapes == SampleNews.arabic.indices.map { Shape($0..<($0 + 1), $0..<($0 + 1)) })
    #expect(beads.allSatisfy { $0.confidence > 0.8 })
    #expect(!SentenceAligner.looksUnrelated(beads))
  }

  @Test(arguments: [2, 3]) func findsMergedTargets(_ count: Int) {
    var english = SampleNews.english
    english.replaceSubrange(3..<(3 + count), with: [english[3..<(3 + count)].joined(separator: " ")])
    let beads = aligner.beads(SampleNews.arabic, english)
    #expect(beads.shapes == shapes(at: 3, count, 1, rest: 9 - count))
  }

  @Test(arguments: [2, 3]) func findsMergedSources(_ count: Int) {
    var arabic = SampleNews.arabic
    arabic.replaceSubrange(3..<(3 + count), with: [arabic[3..<(3 + count)].joined(separator: " ")])
    let beads = aligner.beads(arabic, SampleNews.english)
    #expect(beads.shapes == shapes(at: 3, 1, count, rest: 9 - count))
  }

  @Test func findsASplitAtAComma() {
    var english = SampleNews.english
    english.replaceSubrange(
      6..<7, with: ["Residents welcomed the decision,", "but the opposition criticized it sharply."])
    #expect(aligner.beads(SampleNews.arabic, english).shapes == shapes(at: 6, 1, 2, rest: 5))
  }

  @Test func findsTwoToTwo() {
    // The second sentence begins in different segments.
    var arabic = SampleNews.arabic
    var english = SampleNews.english
    arabic.replaceSubrange(
      3..<5, with: ["يقع الجسر الجديد على نهر لون", "القريب من الميناء. وقد شارك عشرون مهندسا في تصميمه."])
    english.replaceSubrange(
      3..<5,
      with: ["The new bridge stands on the river Lune near the port. Twenty engineers took", "part in its design."])
    #expect(aligner.beads(arabic, english).shapes == shapes(at: 3, 2, 2, rest: 7))
  }

  @Test func findsDeletedSentences() {
    var english = SampleNews.english
    english.remove(at: 5)
    #expect(aligner.beads(SampleNews.arabic, english).shapes == shapes(at: 5, 1, 0, rest: 6))
    var arabic = SampleNews.arabic
    arabic.remove(at: 5)
    #expect(aligner.beads(arabic, SampleNews.english).shapes == shapes(at: 5, 0, 1, rest: 6))
  }

  @Test func findsADroppedBlock() {
    var english = SampleNews.english
    english.removeSubrange(3..<8)
    let beads = aligner.beads(SampleNews.arabic, english)
    #expect(beads.covers(12, 7))
    #expect(
      beads.filter(\.isPair).shapes == [0, 1, 2].map { Shape($0..<($0 + 1), $0..<($0 + 1)) }
        + (8..<12).map { Shape($0..<($0 + 1), ($0 - 5)..<($0 - 4)) })
  }

  @Test func alignsFromEnglishToo() {
    var english = SampleNews.english
    english.remove(at: 5)
    let beads = aligner.beads(english, SampleNews.arabic)
    #expect(beads.shapes == shapes(at: 5, 0, 1, rest: 6))
  }

  @Test func numbersAreEvidence() {
    // Sentences of one length that differ in a number: in digits of either script, in words.
    let numbers = [
      ("٤١", "41"), ("عشرون", "twenty"), ("٧٬٣٠٠", "7,300"), ("تسعين", "90"), ("18", "eighteen"), ("خمسة وستين", "65"),
    ]
    let arabic = numbers.map { "بلغ العدد \($0.0) في المجموع." }
    var english = numbers.map { "The total came to \($0.1) then." }
    english.remove(at: 2)
    let beads = SentenceAligner().beads(arabic, english)
    #expect(beads.shapes == shapes(at: 2, 1, 0, rest: 3))
  }

  @Test func namesAreEvidenceBySound() {
    let names = [
      ("لانكستر", "Lancaster"), ("بيلينغهام", "Bellingham"), ("كولينز", "Collins"), ("شميدت", "Schmidt"),
      ("غوردون", "Gordon"), ("مارتينيز", "Martinez"),
    ]
    let arabic = names.map { "ثم تكلم \($0.0) أمام الناس." }
    var english = names.map { "Then \($0.1) spoke to them." }
    english.remove(at: 1)
    let beads = SentenceAligner().beads(arabic, english)
    #expect(beads.shapes == shapes(at: 1, 1, 0, rest: 4))
  }

  @Test func learnsFromATable() {
    let words = [("زرقاء", "blue"), ("حمراء", "red"), ("خضراء", "green"), ("صفراء", "yellow"), ("بيضاء", "white")]
    let arabic = words.map { "كانت السيارة \($0.0) اللون." }
    var english = words.map { "The car was of a \($0.1) colour." }
    english.remove(at: 1)
    let table = TranslationTable(words.map { TranslationTable.Pair(source: $0.0, target: $0.1, probability: 0.5) })
    #expect(table.count == 5)
    #expect(SentenceAligner(learned: table).beads(arabic, english).shapes == shapes(at: 1, 1, 0, rest: 3))
  }

  @Test func alignsOtherLanguages() {
    let german = [
      "Der Minister kam am Montag nach Lancaster.", "Das Budget beträgt 250 Millionen Dollar.",
      "Beginnen die Arbeiten vor dem Sommer?", "Die neue Brücke steht am Fluss Lune.",
      "Northgate will drei Fabriken bauen.", "Harriet Collins nannte den Plan einen \"Traum\".",
    ]
    var english = [
      "The minister arrived in Lancaster on Monday.", "The budget is 250 million dollars.",
      "Will the works begin before summer?", "The new bridge stands on the river Lune.",
      "Northgate wants to build three factories.", "Harriet Collins called the plan a \"dream\".",
    ]
    #expect(SentenceAligner().beads(german, english).shapes == (0..<6).map { Shape($0..<($0 + 1), $0..<($0 + 1)) })
    english.remove(at: 2)
    #expect(SentenceAligner().beads(german, english).shapes == shapes(at: 2, 1, 0, rest: 3))
  }
}
