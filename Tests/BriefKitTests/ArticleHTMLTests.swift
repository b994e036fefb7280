import BriefText
import Testing

@testable import BriefKit

@Suite struct ArticleHTMLTests {
  private let s = Sample.sentences

  private func read(_ page: String, path: String = "page.html") throws -> Article {
    try ArticleReader().read(bytes: Array(page.utf8), path: path)
  }

  private var newsPage: String {
    """
    <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="UTF-8">
    <title>\(Sample.headline) - صحيفة المثال</title><meta property="og:site_name" content="صحيفة المثال">
    <meta name="author" content="سلمى الأحمد"><script>var x = "نص <p>";</script><style>p{}</style></head>
    <body class="single sidebar-right comments-open"><a class="skip-link" href="#c">تخطى إلى المحتوى</a>
    <header><h1><a href="/">صحيفة المثال</a></h1><nav><ul><li><a href="/a">سياسة</a></li></ul></nav></header>
    <div id="content"><article class="post comments-open">
    <header class="entry-header"><h1>\(Sample.headline)</h1><p class="lead">\(s[3])</p>
    <div class="entry-meta">نشر في 22 يناير 2015 <a rel="author" href="/s">سلمى الأحمد</a></div></header>
    <div class="entry-content"><figure><img src="a.jpg"><figcaption>الوزير في مؤتمر صحفي (أ ف ب)</figcaption></figure>
    <p>\(s[0])</p><p>\(s[1])<p>اقرأ أيضا: <a href="/x">هجوم جديد في شمال البلاد</a></p>
    <h2>مشاركة واسعة</h2><p>وقالت <b>المتحدثة</b> إن&nbsp;الاجتماع مهم<br></p><p>&nbsp;</p>
    <ul><li>العراق والأردن</li></ul><div class="sharedaddy"><a href="#">فيسبوك</a></div></div>
    <footer>الوسوم: <a href="#">فرنسا</a></footer></article>
    <section class="related-posts"><h3>مقالات ذات صلة</h3><p>دعت الأمم المتحدة إلى هدنة عاجلة في المدينة.</p></section>
    <div id="comments"><p>هذا خبر جيد وشكرا لكم على نقله إلى القراء.</p><form><h3>اترك تعليقاً</h3></form></div></div>
    <aside><h2>الأكثر قراءة</h2><a href="/5">خبر أول من الأخبار</a></aside>
    <footer>جميع الحقوق محفوظة</footer></body></html>
    """
  }

  @Test func newsPageWithSidebarAndComments() throws {
    let article = try read(newsPage)
    #expect(article.headlineText == Sample.headline)
    #expect(article.outlet == "صحيفة المثال")
    #expect(article.byline == "سلمى الأحمد")
    #expect(
      article.paragraphs == [s[3], s[0], s[1], "وقالت المتحدثة إن\u{A0}الاجتماع مهم", "العراق والأردن"])
    #expect(article.subheadings == ["مشاركة واسعة"])
    for text in ["فيسبوك", "مقالات ذات صلة", "اترك تعليقاً", "جميع الحقوق محفوظة", "الوزير في مؤتمر صحفي (أ ف ب)"] {
      #expect(article.dropped.contains(text))
    }
    #expect(!article.text.string.contains("var x"))
  }

  @Test func textIsOneBlockALine() throws {
    let article = try read(newsPage)
    for (before, after) in zip(article.blocks, article.blocks.dropFirst()) {
      #expect(article.text[before.range.upperBound..<after.range.lowerBound].contains("\n"))
    }
  }

  private var tablePage: String {
    """
    <HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1256">
    <TITLE>جريدة الأمس - مؤتمر جديد في باريس لبحث الأزمة</TITLE></HEAD><BODY><TABLE WIDTH=100%>
    <TR><TD COLSPAN=2><A HREF=index.htm>الصفحة الأولى</A> | <A HREF=a.htm>محليات</A></TD></TR>
    <TR><TD WIDTH=150><A HREF=1.htm>أخبار العالم</A><BR><A HREF=3.htm>الطقس</A></TD>
    <TD><FONT SIZE=5><B>مؤتمر جديد في باريس لبحث الأزمة</B></FONT><BR><BR>\(s[0])<BR><BR>\(s[1])<BR>\(s[2])
    <BR><BR>خطوة أخرى<BR><BR>\(s[3])</TD></TR><TR><TD COLSPAN=2>حقوق النشر محفوظة 1999</TD></TR></TABLE></BODY></HTML>
    """
  }

  /// Arabic letters and ASCII in a single-byte encoding.
  private func encode(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let alphabet = (0x20...0xFF).map { UInt8($0) }
    var codes: [Unicode.Scalar: UInt8] = [:]
    for byte in alphabet where byte < 0x7F || byte >= 0xC0 {
      if let decoded = try? TextDecoder(encoding: encoding).decode([byte]), decoded.repairs == 0,
        let scalar = decoded.text.string.unicodeScalars.first
      {
        codes[scalar] = byte
      }
    }
    return try text.unicodeScalars.map { $0 == "\n" ? 10 : try #require(codes[$0]) }
  }

  @Test func oldTableLayoutInWindows1256() throws {
    let article = try ArticleReader().read(bytes: try encode(tablePage, .windows1256), path: "old.htm")
    #expect(article.encoding == .windows1256)
    #expect(article.headlineText == "مؤتمر جديد في باريس لبحث الأزمة")
    #expect(article.outlet == "جريدة الأمس")
    #expect(article.paragraphs == s)
    #expect(article.subheadings == ["خطوة أخرى"])
  }

  @Test func encodingIsGuessedWithoutMeta() throws {
    let page = tablePage.replacing("; charset=windows-1256", with: "")
    let article = try ArticleReader().read(bytes: try encode(page, .windows1256), path: "old.htm")
    #expect(article.paragraphs == s)
  }

  @Test func utf8WinsOverAWrongMeta() throws {
    let article = try read(tablePage)
    #expect(article.encoding == .utf8)
    #expect(article.paragraphs == s)
  }

  private var divPage: String {
    """
    <html><head><title>مؤتمر باريس يبحث الأزمة | موقع الخبر</title></head><body><div class="wrap">
    <div class="top"><a href="/">الرئيسية</a><a href="/2">سياسة</a></div><div class="c1"><div class="c2">
    <h1>مؤتمر باريس يبحث الأزمة</h1><div class="info">22/1/2015</div><div class="t"><div>\(s[0])</div><div>\(s[1])</div>
    <div>\(s[2]) \(s[1]) \(s[3]) \(s[1])</div></div></div><div class="c3"><a href="/7">خبر آخر عن الاقتصاد</a></div></div>
    <div class="bottom">اتصل بنا | من نحن</div></div></body></html>
    """
  }

  @Test func pageWithoutArticleTag() throws {
    let pages = [divPage, divPage.replacing("<div class=\"wrap\">", with: "<form id=\"f\"><div class=\"wrap\">")]
    for page in pages {
      let article = try read(page)
      #expect(article.headlineText == "مؤتمر باريس يبحث الأزمة")
      #expect(article.outlet == "موقع الخبر")
      #expect(article.paragraphs == [s[0], s[1], "\(s[2]) \(s[1]) \(s[3]) \(s[1])"])
      #expect(article.dropped.first == "الرئيسية سياسة")
    }
  }

  @Test func headlineComesFromTheTitleWhenThePageHasNone() throws {
    let article = try read(
      "<html><head><meta property=og:title content='\(Sample.headline)'></head><body><p>\(s[0])</p></body></html>")
    #expect(article.headlineText == Sample.headline)
    #expect(article.paragraphs == [s[0]])
  }

  @Test func malformedPagesGiveTheirText() throws {
    let article = try read(
      "<p>\(s[0])<div><table><tr><p>\(s[1])</b></i></table><<<p>\(s[2])&bogus; &#xD800; &#99999999; <a href=\"x")
    #expect(article.paragraphs.prefix(2) == [s[0], s[1]])
    #expect(article.paragraphs.count == 3)
  }

  @Test(arguments: ["<div>", "<div></b>", "<b><i>", "<ul><li>", "<p><b>", "<table><tr><td>", "<div></p></span>"])
  func deepNestingTakesLinearTime(unit: String) throws {
    let page = "<html><body>" + String(repeating: unit, count: 30_000) + "<p>\(s[0])</p><p>\(s[1])"
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try read(page).paragraphs == [s[0], s[1]])
    #expect(clock.now - start < .seconds(20))
  }

  @Test(arguments: ["<b class=x", "<script src=\"x", "<div id", "<section", "<!-- "])
  func pageThatBreaksOffInsideATagKeepsItsText(rest: String) throws {
    #expect(try read("<div><p>\(s[0])</p><p>\(s[1])" + rest).paragraphs == [s[0], s[1]])
  }

  @Test func signThatBeginsNoTagIsText() throws {
    #expect(try read("<div><p>\(s[0])</p><p>\(s[1])<").paragraphs == [s[0], s[1] + "<"])
  }

  @Test func hiddenTextIsNotRead() throws {
    let article = try read(
      "<body><p style='display: none'>سر</p><p hidden>سر</p><p>\(s[0])</p><noscript>سر</noscript></body>")
    #expect(article.text.string == s[0] + "\n")
  }
}
