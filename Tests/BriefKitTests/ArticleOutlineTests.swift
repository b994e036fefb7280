import BriefText
import Testing

@testable import BriefKit

@Suite struct ArticleOutlineTests {
  private let s = Sample.sentences

  @Test func firstLineWithoutStopIsTheHeadline() throws {
    let article = try Sample.lines(Sample.headline, "", s[0], s[1])
    #expect(article.headlineText == Sample.headline)
    #expect(article.paragraphs == [s[0], s[1]])
  }

  @Test func sentencesAndLongLinesAreNoHeadlines() throws {
    #expect(try Sample.lines(s[0], s[1]).headline == nil)
    let long = String(s[0].dropLast()) + " " + s[1].dropLast()
    #expect(try Sample.lines(long, s[2]).headline == nil)
    #expect(try Sample.lines("وفيما يلي نص البيان:", s[2]).headline == nil)
  }

  @Test func headlinesMayAskAndQuote() throws {
    #expect(try Sample.lines("هل تنجح القمة في باريس؟", s[0]).headlineText == "هل تنجح القمة في باريس؟")
    #expect(try Sample.lines("هاموند: سنهزم الإرهاب", s[0]).headlineText == "هاموند: سنهزم الإرهاب")
    #expect(try Sample.lines("تقرير: مقتل عشرة أشخاص", s[0]).headlineText == "تقرير: مقتل عشرة أشخاص")
  }

  @Test(arguments: [
    "خبر قصير جدا", "انتهى الاجتماع", "قال الوزير نعم.", "اترك تعليقا", "المصدر: وكالات", "كتب - أحمد علي",
  ])
  func aLineAloneIsBody(line: String) throws {
    #expect(try Sample.article(line).paragraphs == [line])
  }

  @Test func subheadingStandsBetweenParagraphs() throws {
    let article = try Sample.lines(s[0], "مشاركة واسعة", s[1], "وأضاف أن الأمر صعب", s[2], "نهاية مفتوحة")
    #expect(article.subheadings == ["مشاركة واسعة"])
    #expect(article.paragraphs.contains("وأضاف أن الأمر صعب"))
    #expect(article.paragraphs.last == "نهاية مفتوحة")
  }

  @Test func wrappedTextIsUnwrapped() throws {
    let words = (s[0] + " " + s[1] + " " + s[2]).split(separator: " ")
    var lines = [""]
    for word in words {
      if lines[lines.count - 1].count + word.count > 60 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    #expect(lines.count > 4)
    let article = try Sample.article(lines.joined(separator: "\n"))
    #expect(article.headline == nil)
    #expect(article.paragraphs.count == 1)
  }

  @Test func leftoversOfHTMLAreNoBlocks() throws {
    let article = try Sample.lines("&", "&nbsp;", s[0] + "&", "  &amp; " + s[1] + "\".& ", ".&", "* * *", "&")
    #expect(article.paragraphs == [s[0], s[1] + "\"."])
    #expect(article.dropped.isEmpty)
  }

  @Test(arguments: [
    ("لندن - رويترز: ", "رويترز"), ("لندن (رويترز) - ", "رويترز"), ("باريس/ أ ف ب - ", "أ ف ب"),
    ("القاهرة – «أ.ش.أ»: ", "أ.ش.أ"), ("دبي - العربية.نت: ", "العربية.نت"),
  ])
  func datelineIsNotInTheParagraph(prefix: String, outlet: String) throws {
    let article = try Sample.lines(Sample.headline, prefix + s[0], s[1])
    #expect(article.paragraphs == [s[0], s[1]])
    #expect(article.outlet == outlet)
  }

  @Test(arguments: ["كتب - أحمد علي: ", "نصر المجالي: ", "بقلم أحمد علي: "])
  func bylineIsNotInTheParagraph(prefix: String) throws {
    let article = try Sample.lines(s[1], prefix + s[0])
    #expect(article.paragraphs == [s[1], s[0]])
    #expect(article.byline == (prefix.hasPrefix("نصر") ? "نصر المجالي" : "أحمد علي"))
  }

  @Test func bylineInALineOfItsOwn() throws {
    for line in ["كتب - أحمد علي", "بقلم: أحمد علي", "القاهرة: أحمد علي"] {
      let article = try Sample.lines(Sample.headline, line, s[0])
      #expect(article.headlineText == Sample.headline)
      #expect(article.byline == "أحمد علي")
      #expect(article.paragraphs == [s[0]])
      #expect(article.dropped.isEmpty)
    }
  }

  @Test(arguments: [
    "ومن الدول المشاركة في المؤتمر: البحرين ومصر والعراق والأردن والكويت.",
    "كتب الرئيس على حسابه: قال لي الوزير إن الأمر انتهى.",
    "الوزير: قال إن الأمر لا يحتمل التأجيل أكثر من ذلك.",
  ])
  func sentencesWithColonsStayWhole(sentence: String) throws {
    let article = try Sample.lines(s[0], sentence, s[1])
    #expect(article.paragraphs == [s[0], sentence, s[1]])
    #expect(article.byline == nil)
  }

  @Test(arguments: ["المصدر:الحیاة", "المصدر : الحياة", "المصدر / «الحياة»", "المصدر:\nالحياة"])
  func outletIsTakenFromItsLabel(label: String) throws {
    let article = try Sample.lines(s[0], s[1], label)
    #expect(article.outlet == "الحياة")
    #expect(article.paragraphs == [s[0], s[1]])
    #expect(article.dropped.isEmpty)
  }

  @Test func outletAtTheEndOfASentence() throws {
    let article = try Sample.lines(s[0], s[1] + " المصدر: الحياة")
    #expect(article.outlet == "الحياة")
    #expect(article.paragraphs == [s[0], s[1]])
    let sentence = "وذكر المصدر: نحن مستعدون للحوار."
    #expect(try Sample.lines(s[0], sentence).paragraphs == [s[0], sentence])
  }

  @Test func rangesAreTrimmedInOrderAndApart() throws {
    let article = try Sample.lines("  " + Sample.headline + " \r", "\t" + s[0] + " & ", "&", s[1] + " انتهى/م.ح")
    var end = 0
    for block in article.blocks {
      #expect(block.range.lowerBound >= end)
      #expect(article.text.trimming(block.range) == block.range)
      end = block.range.upperBound
    }
    #expect(article.dropped == ["انتهى/م.ح"])
  }
}
