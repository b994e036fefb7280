import Interchange
import Testing
import TranslationMemory

@Suite struct TMXReadingTests {
  @Test func readsSourceAndTarget() {
    let outcome = Outcome(body: tu("صباح الخير", "Good morning") + tu("شكرا", "Thanks"))
    #expect(outcome.pairs == ["صباح الخير|Good morning", "شكرا|Thanks"])
    #expect(outcome.error == nil)
    #expect(outcome.read == 2)
    #expect(outcome.units.first?.sourceLanguage == "ar")
    #expect(outcome.languages == ["ar": 2, "en": 2])
  }

  @Test(arguments: ["ar", "AR-eg", "ar_EG", "Ar-EG-x-news"])
  func languagesMeetByPrefix(tag: String) {
    let body = "<tu><tuv lang=\"\(tag)\"><seg>نعم</seg></tuv><tuv xml:lang=\"EN-us\"><seg>Yes</seg></tuv></tu>"
    let outcome = Outcome(body: body)
    #expect(outcome.pairs == ["نعم|Yes"])
    #expect(outcome.units.first?.sourceLanguage == tag)
    #expect(Outcome(body: body, options: ReadingOptions(sourceLanguage: "ar-EG")).pairs == ["نعم|Yes"])
  }

  @Test func regionsThatDifferDoNotMeet() {
    let body = "<tu><tuv lang=\"ar-SA\"><seg>نعم</seg></tuv><tuv lang=\"en\"><seg>Yes</seg></tuv></tu>"
    let outcome = Outcome(body: body, options: ReadingOptions(sourceLanguage: "ar-EG"))
    #expect(outcome.skipped.map(\.reason) == [.missingSource])
    #expect(Outcome(body: body, options: ReadingOptions(sourceLanguage: "a")).units.isEmpty)
  }

  @Test(arguments: ["en", "*all*", nil]) func directionIsTheReaders(srclang: String?) {
    let body = "<tu><tuv lang=\"en\"><seg>Yes</seg></tuv><tuv lang=\"ar\"><seg>نعم</seg></tuv></tu>"
    #expect(Outcome(body: body, srclang: srclang).pairs == ["نعم|Yes"])
    let reverse = ReadingOptions(sourceLanguage: "en", targetLanguage: "ar")
    #expect(Outcome(body: body, srclang: srclang, options: reverse).pairs == ["Yes|نعم"])
  }

  @Test func everyPairOfVariants() {
    let outcome = Outcome(
      body: """
        <tu><tuv xml:lang="fr"><seg>Oui</seg></tuv><tuv xml:lang="en-GB"><seg>Yes</seg></tuv>
        <tuv xml:lang="ar"><seg>نعم</seg></tuv><tuv xml:lang="ar-EG"><seg>أيوه</seg></tuv>
        <tuv xml:lang="en-US"><seg>Yeah</seg></tuv></tu>
        """)
    #expect(outcome.pairs == ["نعم|Yes", "نعم|Yeah", "أيوه|Yes", "أيوه|Yeah"])
    #expect(outcome.read == 1)
  }

  @Test func skipsWithReasonAndLine() {
    let outcome = Outcome(
      body: """

        <tu><tuv xml:lang="ar"><seg> </seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>
        <tu><tuv xml:lang="ar"><seg>نعم</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
        <tu><tuv xml:lang="ar"><seg>نعم</seg></tuv><tuv xml:lang="fr"><seg>Oui</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>
        <tu><tuv xml:lang="ar"><seg>نعم</seg></tuv><tuv xml:lang="en"/></tu>
        <tu/>
        """)
    #expect(outcome.units.isEmpty)
    #expect(
      outcome.skipped.map(\.reason) == [
        .emptySource, .emptyTarget, .missingTarget, .missingSource, .emptyTarget, .missingSource,
      ])
    #expect(outcome.skipped.map(\.line) == [3, 4, 5, 6, 7, 8])
  }

  @Test func emptyVariantBesideAFullOne() {
    let outcome = Outcome(
      body: """
        <tu><tuv xml:lang="ar"><seg>نعم</seg></tuv><tuv xml:lang="en"><seg></seg></tuv>\
        <tuv xml:lang="en"><seg>Yes</seg></tuv></tu>
        """)
    #expect(outcome.pairs == ["نعم|Yes"])
    #expect(outcome.skipped.isEmpty)
  }

  @Test func metadata() throws {
    let outcome = Outcome(
      body: """
        <tu tuid="a&amp;1" creationdate="20150122T103000Z" creationid="mona" srclang="ar">
          <note>checked</note><prop type="file">news.txt</prop><prop type="prev">السابق</prop>
          <prop type="x-client">desk</prop><prop type="domain">politics</prop><prop type="x-empty"></prop>
          <tuv xml:lang="ar"><note> twice </note><seg>نعم</seg></tuv>
          <tuv xml:lang="en" changedate="2016-02-29T00:00:01Z" changeid="ali"><prop type="x-q">1</prop><seg>Yes</seg></tuv>
        </tu>
        """)
    let unit = try #require(outcome.units.first)
    #expect(unit.created == Timestamp(seconds: 1_421_922_600))
    #expect(unit.changed == Timestamp(seconds: 1_456_704_001))
    #expect(unit.author == "mona" && unit.changeAuthor == "ali")
    #expect(unit.origin == "news.txt" && unit.domain == "politics")
    #expect(unit.previous == "السابق" && unit.next == nil)
    #expect(unit.notes == ["checked", "twice"])
    #expect(
      unit.properties == [
        .init(type: "tuid", value: "a&1"), .init(type: "x-client", value: "desk"), .init(type: "x-empty", value: ""),
        .init(type: "x-q", value: "1"),
      ])
    #expect(unit.sourceMarkup == nil)
  }

  @Test func contextOfOtherTools() {
    let memoQ = Outcome(
      body: """
        <tu><tuv xml:lang="ar"><prop type="x-context-pre">&lt;seg&gt;قبل &amp;amp; بعد&lt;/seg&gt;</prop>\
        <prop type="x-context-post"><seg>التالي</seg></prop><seg>نعم</seg></tuv>\
        <tuv xml:lang="en"><prop type="x-context-pre">Before</prop><seg>Yes</seg></tuv></tu>
        """)
    #expect(memoQ.pairs == ["نعم|Yes"])
    #expect(memoQ.units.first?.previous == "قبل & بعد")
    #expect(memoQ.units.first?.next == "التالي")
    let xtm = tu(
      "نعم", "Yes", "<prop type=\"x-previous-source-text\">أ</prop><prop type=\"x-next-source-text\">ب</prop>")
    #expect(Outcome(body: xtm).units.first?.previous == "أ")
    #expect(Outcome(body: xtm).units.first?.next == "ب")
  }

  @Test func contextInTheTargetsLanguageIsNoContext() {
    let body = tu("نعم", "Yes", "<prop type=\"prev\">Before</prop><prop type=\"file\">a.txt</prop>")
    let unit = Outcome(body: body, srclang: "en").units.first
    #expect(unit?.previous == nil && unit?.origin == "a.txt" && unit?.properties.isEmpty == true)
  }

  @Test func lineBreaksAndWhiteSpace() {
    let outcome = Outcome(body: tu("\n   سطر\n  آخر \t", "One&#13;&#10;two&#9;three "))
    #expect(outcome.pairs == ["سطر\n  آخر|One\r\ntwo\tthree"])
  }

  @Test(arguments: [1, 2, 3, 7, 64]) func piecesOfAnySize(piece: Int) {
    let text =
      "<?xml version=\"1.0\"?><tmx><body>\(tu("نعم &amp; <ph x='1'>&lt;b></ph>لا", "Yes &#65; no"))</body></tmx>"
    let outcome = Outcome(text, piece: piece)
    #expect(outcome.pairs == ["نعم & لا|Yes A no"])
    #expect(outcome.error == nil)
  }

  @Test func namespacedAndUpperCase() {
    let outcome = Outcome(
      """
      <t:tmx xmlns:t="http://www.lisa.org/tmx14" version="1.4"><t:header/><t:body><t:tu><t:tuv xml:lang="ar"><t:seg>نعم
      </t:seg></t:tuv><t:tuv xml:lang="en"><t:seg>Yes <t:ph x="1">x</t:ph>!</t:seg></t:tuv></t:tu></t:body></t:tmx>
      """)
    #expect(outcome.pairs == ["نعم|Yes !"])
    #expect(Outcome(Outcome.upperCase).pairs == ["نعم|Yes"])
  }

  @Test func manyVariantsAreBounded() {
    let arabic = (0..<40).map { "<tuv lang=\"ar\"><seg>\($0)</seg></tuv>" }.joined()
    let english = (0..<40).map { "<tuv lang=\"en\"><seg>\($0)</seg></tuv>" }.joined()
    let outcome = Outcome(body: "<tu>\(arabic)\(english)</tu>")
    #expect(outcome.skipped.map(\.reason) == [.tooManyVariants])
  }

  @Test func aHugeSegmentIsSkippedAndTheNextIsRead() {
    let outcome = Outcome(body: tu(String(repeating: "كلمة ", count: 1_000_000), "x") + tu("نعم", "Yes"))
    #expect(outcome.skipped.map(\.reason) == [.tooLong])
    #expect(outcome.pairs == ["نعم|Yes"])
  }
}

extension Outcome {
  static let upperCase = """
    <TMX VERSION="1.1"><HEADER/><BODY><TU><TUV lang="ar"><SEG>نعم</SEG></TUV><TUV lang="en"><SEG>Yes</SEG></TUV></TU>
    </BODY></TMX>
    """
}
