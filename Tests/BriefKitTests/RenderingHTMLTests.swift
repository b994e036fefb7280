import BriefKit
import Testing

@Suite struct RenderingHTMLTests {
  @Test(arguments: BriefLanguage.allCases)
  func everyBlockHasLanguageAndDirection(language: BriefLanguage) {
    let page = HTMLRenderer(options: .init(explains: true)).render([RenderingSamples.news(language: language)])
    let block = /<(?:html|article|header|footer|section|h1|h2|p|dl|dt|dd|ul|li|table|th|td)(?: [^>]*)?>/
    let tags = page.matches(of: block).map { String($0.output) }
    #expect(tags.count > 50)
    #expect(tags.allSatisfy { $0.contains(" lang=\"") && $0.contains(" dir=\"") })
  }

  @Test(arguments: BriefLanguage.allCases)
  func everyTagIsClosedInOrder(language: BriefLanguage) {
    let page = HTMLRenderer(options: .init(explains: true)).render([RenderingSamples.news(language: language)])
    var open: [Substring] = []
    for match in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where match.output.2 != "meta" {
      if match.output.1.isEmpty { open.append(match.output.2) } else { #expect(open.popLast() == match.output.2) }
    }
    #expect(open.isEmpty)
  }

  @Test func termsAreMarkedInTheArabicWithTheirEnglish() {
    let page = HTMLRenderer().render([RenderingSamples.news()])
    #expect(page.contains("<mark tabindex=\"0\" data-target=\"European Union\">الاتحاد الاوروبي</mark> ان "))
    #expect(page.contains("<td lang=\"en\" dir=\"ltr\">European Union</td>"))
    #expect(page.contains("and <bdi lang=\"ar\" dir=\"rtl\">وضحاها</bdi> on platform"))
  }

  @Test func pageNeedsNothingElse() {
    let page = HTMLRenderer().render([RenderingSamples.news()])
    for word in ["<script", "src=", "href=", "@import", "url(", "http:", "https:"] { #expect(!page.contains(word)) }
    for word in ["left:", "right:", "-left", "-right"] { #expect(!page.contains(word), "\(word) is not logical") }
  }

  @Test func whatAnArticleHoldsStaysText() {
    let evil = "<script>alert('x')</script>\" onload=\"&nbsp;\u{2069}\u{7}"
    let text = RenderingSamples.text("قال " + evil, evil, coverage: 1, terms: [("قال", "قال", evil)])
    var brief = RenderingSamples.brief(
      [text], headline: text, outlet: evil, byline: evil, path: evil,
      terms: [BriefTerm(source: evil, target: evil, count: 1)])
    brief.article.language = "ar\"><script>"
    let page = HTMLRenderer(options: .init(explains: true)).render([brief])
    #expect(!page.contains("<script") && !page.contains("\" onload") && !page.contains("\u{2069}"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;&amp;nbsp;"))
  }

  @Test func labelsSayWhatTheEnglishIs() {
    let page = HTMLRenderer().render([RenderingSamples.news()])
    #expect(page.contains(">gloss, 95% covered</p>"))
    #expect(page.contains(">gloss, 62% covered <strong>shaky</strong></p>"))
    #expect(page.contains(">terms only, no translation</p>"))
    #expect(page.contains("It is not a translation."))
  }

  @Test func withoutSourceThereIsNoArabicButNames() {
    let page = HTMLRenderer(options: .init(showsSource: false)).render([RenderingSamples.news()])
    #expect(page.contains("<h1 lang=\"en\" dir=\"ltr\">Foreign ministers"))
    #expect(!page.contains("<mark") && !page.contains("مساعدات"))
  }

  @Test func noBriefIsStillAPage() {
    #expect(HTMLRenderer().render([]).hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
  }
}
