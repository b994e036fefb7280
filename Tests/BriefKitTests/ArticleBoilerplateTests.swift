import BriefText
import Testing

@testable import BriefKit

@Suite struct ArticleBoilerplateTests {
  private let s = Sample.sentences

  @Test(arguments: [
    "شارك الخبر", "فيسبوك تويتر واتساب", "شارك على فيسبوك", "صورة أرشيفية", "تصوير: أحمد علي", "تابعونا على تلغرام",
    "انضم إلى قناتنا على واتساب لمتابعة آخر الأخبار.", "جميع الحقوق محفوظة © 2015", "© 2015 صحيفة المثال",
    "1,234 مشاهدة",
    "مدة القراءة: 3 دقائق", "نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "اقرأ أيضا: عنوان خبر آخر",
    "اقرأ أيضاً عنوان خبر آخر",
    "شاهد أيضًا | عنوان خبر آخر", "#باريس #العراق", "الكلمات المفتاحية: فرنسا، العراق", "لا توجد تعليقات", "إعلان",
    "Share this:",
    "https://example.org/a", "حمّلوا التطبيق الآن", "اشترك في النشرة البريدية لتصلك آخر الأخبار",
  ])
  func lineInsideTheArticleGoes(line: String) throws {
    let article = try Sample.lines(Sample.headline, s[0], line, s[1])
    #expect(article.dropped == [line])
    #expect(article.paragraphs == [s[0], s[1]])
  }

  @Test(arguments: [
    "الرئيسية > أخبار > العالم", "الخميس 22 يناير 2015 - 10:30 بتوقيت غرينتش", "نشر في 22 يناير 2015", "٢٢/١/٢٠١٥",
    "آخر تحديث: 10:30", "3 تعليقات", "طباعة", "اترك تعليقا",
  ])
  func barAboveTheArticleGoes(line: String) throws {
    let article = try Sample.lines(line, Sample.headline, s[0], s[1])
    #expect(article.dropped == [line])
    #expect(article.headlineText == Sample.headline)
    #expect(article.paragraphs == [s[0], s[1]])
  }

  @Test(arguments: [
    "اشترك في الاجتماع وزراء خارجية عشرين دولة.", "شارك على هامش القمة وزير الخارجية.",
    "شاهد أيضا الوزير عرضا عسكريا في العاصمة.",
    "المصدر قال إن الأمر انتهى.", "انتهى الاجتماع دون اتفاق.", "نشر في عام 1990 كتابه الأول.", "علق الوزير على الحادث.",
    "تابع الوزير حديثه.", "صورة البلاد في الخارج تغيرت.",
    "حمل التطبيق الجديد اسم مدينة باريس وقد أثار ذلك جدلا بين أهالي المدينة والعاملين في قطاع التقنية هناك طوال أسابيع عدة وشهور.",
    "يوم الخميس 22 يناير 2015.", "التعليقات على الخبر كانت غاضبة.", "إعلان الحرب خطأ.",
    "آخر الأخبار من الجبهة تبعث على القلق.",
  ])
  func sentencesStay(sentence: String) throws {
    let article = try Sample.lines(Sample.headline, s[0], sentence, s[1])
    #expect(article.dropped.isEmpty)
    #expect(article.paragraphs == [s[0], sentence, s[1]])
  }

  @Test func afterTheEndMarkerAllGoes() throws {
    let rest = [
      "Check Also", "عنوان آخر!", "الأخبار – صحيفة: قام جندي بتهديد أهالي …", "اترك تعليقاً",
      "شكرا لكم على هذا الخبر المهم جدا.",
    ]
    let article = try Sample.article(([Sample.headline] + s + rest).joined(separator: "\n"))
    #expect(article.dropped == rest)
    #expect(article.paragraphs == s)
  }

  @Test func endMarkerAboveTheArticleEndsNothing() throws {
    let article = try Sample.article(
      ([Sample.headline, "وزير يعلن موعد المؤتمر اليوم.", "اترك تعليقا"] + s).joined(separator: "\n"))
    #expect(article.dropped == ["اترك تعليقا"])
    #expect(Array(article.paragraphs.suffix(4)) == s)
  }

  @Test func relatedHeadlinesGoAndTheArticleGoesOn() throws {
    let article = try Sample.lines(
      s[0], s[1], "اقرأ أيضا", "هجوم جديد في شمال البلاد", "خمسة قتلى قرب السوق", s[2], s[3])
    #expect(article.dropped == ["اقرأ أيضا", "هجوم جديد في شمال البلاد", "خمسة قتلى قرب السوق"])
    #expect(article.paragraphs == s)
  }

  @Test func relatedHeadlinesAtTheEnd() throws {
    let rest = ["مواضيع ذات صلة", "هدنة جديدة في المدينة", "مقتل قيادي في غارة", "قال مراسلنا إن القوات تقدمت نحو …"]
    let article = try Sample.article((s + rest).joined(separator: "\n"))
    #expect(article.dropped == rest)
    #expect(article.blocks.last?.kind == .boilerplate("related articles"))
  }

  @Test func sentenceThatClosesWithTheAgencysMarkIsNoHeadline() throws {
    let article = try Sample.lines(s[0], "اقرأ أيضا", "هجوم جديد في الشمال", s[1] + " انتهى/م.ح")
    #expect(article.paragraphs == [s[0], s[1]])
    #expect(article.dropped == ["اقرأ أيضا", "هجوم جديد في الشمال", "انتهى/م.ح"])
  }

  @Test func repeatedHeadlineGoes() throws {
    let article = try Sample.lines(Sample.headline, Sample.headline, s[0])
    #expect(article.dropped == [Sample.headline])
    #expect(article.headlineText == Sample.headline)
  }

  @Test func aTextWithoutStopsLosesNothingAfterAMarker() throws {
    let article = try Sample.lines(
      "خبر أول عن المدينة", "خبر ثان عن المدينة", "اقرأ أيضا", "خبر ثالث عن المدينة", "خبر رابع")
    #expect(article.dropped == ["اقرأ أيضا"])
  }

  @Test func everyRuleHasAPhraseThatFits() {
    for rule in BoilerplateRules.table {
      #expect(!rule.phrases.isEmpty)
      #expect(BoilerplateRules([rule]).match(LineWords(sampleLine(rule)), ending: .none) != nil, "\(rule.name)")
    }
  }

  private func sampleLine(_ rule: BoilerplateRule) -> String {
    let separator: Character = rule.isWordSet ? " " : "|"
    let phrase = rule.phrases.split { $0 == separator || $0.isNewline }.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return String(phrase).replacing("#", with: "7").replacing("…", with: "")
  }
}
