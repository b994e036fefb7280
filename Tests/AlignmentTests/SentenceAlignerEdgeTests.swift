import Alignment
import Testing

@Suite struct SentenceAlignerEdgeTests {
  private let aligner = SampleNews.aligner

  @Test func emptySides() {
    #expect(aligner.beads([], []).isEmpty)
    let source = aligner.beads(SampleNews.arabic, [])
    #expect(source.covers(12, 0) && !source.contains { $0.isPair })
    let target = aligner.beads([], SampleNews.english)
    #expect(target.covers(0, 12) && !target.contains { $0.isPair })
  }

  @Test func emptySegments() {
    let beads = aligner.beads(["", " ", "وصل الوزير."], ["", "The minister arrived.", "\t"])
    #expect(beads.covers(3, 3))
  }

  @Test func oneSegmentEach() {
    let beads = aligner.beads([SampleNews.arabic[3]], [SampleNews.english[3]])
    #expect(beads.shapes == [Shape(0..<1, 0..<1)])
  }

  @Test func unrelatedTextsAreNotTrusted() {
    let english = [
      "Cut the onions and fry them in butter until they are golden.", "Add the rice and stir well.",
      "Now pour in some stock, a ladle at a time.", "Meanwhile grate the cheese.",
      "Season to taste and let it rest under a lid.", "Serve at once, with a green salad.",
      "Leftovers keep in the fridge and can be fried as cakes.", "Children love them with ketchup.",
    ]
    let beads = aligner.beads(SampleNews.arabic, english)
    #expect(beads.covers(12, 8))
    #expect(beads.allSatisfy { $0.confidence < 0.6 })
    #expect(SentenceAligner.looksUnrelated(beads))
  }

  @Test func oneSideTenTimesAsLong() {
    let english = Array(repeating: SampleNews.english, count: 10).flatMap { $0 }
    #expect(aligner.beads(SampleNews.arabic, english).covers(12, 120))
    #expect(aligner.beads(Array(english.prefix(3)), SampleNews.arabic).covers(3, 12))
  }

  @Test func saysWhenTheOrderIsWrong() {
    #expect(SentenceAligner.looksSwapped(SampleNews.english, SampleNews.arabic))
    #expect(!SentenceAligner.looksSwapped(SampleNews.arabic, SampleNews.english))
    #expect(
      !SentenceAligner.looksSwapped(
        SampleNews.english, SampleNews.arabic, sourceLanguage: "en-GB", targetLanguage: "ar-EG"))
    #expect(!SentenceAligner.looksSwapped([], []))
    #expect(!SentenceAligner.looksSwapped(["Eins."], ["One."], sourceLanguage: "de", targetLanguage: "en"))
  }

  /// Made-up long documents: a name and numbers of its own in each sentence, with sentences missing.
  @Test func longDocumentsKeepToABand() {
    let count = 320
    let arabic = (0..<count).map { "وصلت الرسالة رقم \($0 * 7 + 1000) إلى المكتب \($0 % 89 + 11)." }
    let kept = (0..<count).filter { !$0.isMultiple(of: 50) && !(300..<310).contains($0) }
    let english = kept.map { "Letter number \($0 * 7 + 1000) arrived at office \($0 % 89 + 11)." }
    let beads = aligner.beads(arabic, english)
    #expect(beads.covers(count, english.count))
    let right = beads.count {
      $0.source.count == 1 && $0.target.count == 1 && kept[$0.target.lowerBound] == $0.source.lowerBound
    }
    #expect(right > kept.count * 99 / 100)
  }

  @Test func longDocumentsWithoutEvidenceStayInBounds() {
    let arabic = Array(repeating: "نعم.", count: 220)
    let english = Array(repeating: "Yes.", count: 260)
    #expect(SentenceAligner().beads(arabic, english).covers(220, 260))
    #expect(SentenceAligner().beads(Array(arabic.prefix(6)), Array(repeating: "Yes.", count: 7000)).covers(6, 7000))
  }
}
