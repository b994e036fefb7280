import BriefKit

/// Briefs to render: sentences of our own, terms found by searching for them.
enum RenderingSamples {
  static func text(
    _ source: String, _ target: String?, coverage: Double = 0,
    terms: [(text: String, source: String, target: String)] = []
  ) -> RenderedText {
    RenderedText(
      source: source, target: target, origin: target == nil ? .none : .gloss, coverage: coverage,
      terms: terms.compactMap { term in
        guard let range = scalarRange(of: term.text, in: source) else { return nil }
        return TermUse(range: range, text: term.text, source: term.source, target: term.target)
      })
  }

  /// Where `word` stands in `text`, in Unicode scalars.
  static func scalarRange(of word: String, in text: String) -> Range<Int>? {
    let (needle, hay) = (Array(word.unicodeScalars), Array(text.unicodeScalars))
    return (0...max(hay.count - needle.count, 0)).first { hay[$0...].starts(with: needle) }
      .map { $0..<$0 + needle.count }
  }

  static func brief(
    _ sentences: [RenderedText], headline: RenderedText? = nil, outlet: String? = nil, byline: String? = nil,
    path: String = "a.txt", language: BriefLanguage = .english, terms: [BriefTerm] = [], dropped: [String] = []
  ) -> Brief {
    Brief(
      language: language,
      article: BriefArticle(
        path: path, encoding: "UTF-8", language: "ar", headline: headline, outlet: outlet, byline: byline,
        segments: 12, dropped: dropped),
      sentences: sentences.enumerated().map { index, text in
        BriefSentence(
          rank: index + 1, position: index * 2, score: 0.93456 - Double(index) / 10,
          factors: [ScoreFactor(name: "position", value: 0.9), ScoreFactor(name: "centrality", value: 0.41239)],
          text: text)
      },
      terms: terms)
  }

  static func news(language: BriefLanguage = .english) -> Brief {
    brief(
      sentences,
      headline: text(
        "وزراء الخارجية يبحثون في عمّان مساعدات إنسانية عاجلة",
        "Foreign ministers discuss in Amman urgent humanitarian aid",
        coverage: 1, terms: [("عمّان", "عمان", "Amman"), ("مساعدات إنسانية", "مساعدات إنسانية", "humanitarian aid")]),
      outlet: "صحيفة الميناء", byline: "ليلى الخطيب", path: "Examples/ministers.txt", language: language,
      terms: [
        BriefTerm(source: "مساعدات إنسانية", target: "humanitarian aid", count: 12),
        BriefTerm(source: "الاتحاد الأوروبي", target: "European Union", count: 2),
        BriefTerm(source: "وقف إطلاق النار", target: "ceasefire", count: 1),
        BriefTerm(source: "تجفيف منابع التمويل", target: "drying up the sources of financing", count: 1),
        BriefTerm(source: "منظمات المجتمع المدني", target: "civil society organizations", count: 1),
        BriefTerm(source: "عمان", target: "Amman", count: 1),
      ],
      dropped: ["Check Also", "اقرأ أيضا"])
  }

  private static let sentences = [
    text(
      "اتفق وزراء خارجية ١١ دولة في العاصمة الأردنية عمّان، يوم الأحد الماضي، على إرسال مساعدات إنسانية عاجلة إلى "
        + "المدن المحاصرة، ودعوا جميع الأطراف إلى وقف إطلاق النار قبل نهاية الشهر.",
      "The foreign ministers of 11 states agreed in the Jordanian capital Amman, last Sunday, to send urgent "
        + "humanitarian aid to the besieged cities, and called on all parties to a ceasefire before the end of the month.",
      coverage: 0.95,
      terms: [
        ("عمّان", "عمان", "Amman"), ("مساعدات إنسانية", "مساعدات إنسانية", "humanitarian aid"),
        ("وقف إطلاق النار", "وقف إطلاق النار", "ceasefire"),
      ]),
    text(
      "وقالت ممثلة الاتحاد الاوروبي ان تجفيف منابع التمويل «لن يتحقق بين ليلة وضحاها» على منصة iPhone 4.0.",
      "And the representative of the European Union said that drying up the sources of financing will not be achieved "
        + "between a night and وضحاها on platform iPhone 4.0.",
      coverage: 0.62,
      terms: [
        ("الاتحاد الاوروبي", "الاتحاد الأوروبي", "European Union"),
        ("تجفيف منابع التمويل", "تجفيف منابع التمويل", "drying up the sources of financing"),
      ]),
    text(
      "وحذرت منظمات المجتمع المدني من أن المساعدات الإنسانية لا تكفي.", nil,
      terms: [
        ("منظمات المجتمع المدني", "منظمات المجتمع المدني", "civil society organizations"),
        ("المساعدات الإنسانية", "مساعدات إنسانية", "humanitarian aid"),
      ]),
    text("ولم يصدر أي تعليق.", nil),
  ]
}
