import BriefText
import Testing

@testable import BriefKit

@Suite struct SentenceRankerTests {
  static func candidates(_ sentences: [String], terms: [Int: Double] = [:]) -> [SentenceCandidate] {
    sentences.enumerated().map {
      SentenceCandidate(text: Tokenizer().tokenize($1), opensParagraph: true, termWeight: terms[$0] ?? 0)
    }
  }

  static let news = [
    "أقرت الحكومة أمس خطة جديدة لإصلاح شبكة المياه في العاصمة بعد شهور من النقاش.",
    "وتشمل الخطة تجديد أنابيب المياه القديمة وبناء ثلاث محطات في ضواحي العاصمة.",
    "ورحب سكان الأحياء الشرقية بالقرار وطالبوا ببدء العمل قبل حلول الصيف.",
    "يذكر أن العاصمة شهدت في العام الماضي انقطاعات طويلة أضرت بالمستشفيات والمدارس.",
    "وقال خبير اقتصادي إن تكلفة الخطة قد تتجاوز ما رصدته الحكومة لإصلاح المياه.",
  ]

  private func factor(_ name: String, _ sentence: RankedSentence) -> Double? {
    sentence.factors.first { $0.name == name }?.value
  }

  private func ranked(_ sentences: [String], headline: String? = nil, terms: [Int: Double] = [:]) -> [RankedSentence] {
    SentenceRanker().rank(
      Self.candidates(sentences, terms: terms), headline: headline.map { Tokenizer().tokenize($0) })
  }

  @Test func theLeadOfANewsArticleComesFirst() {
    let result = ranked(Self.news)
    #expect(result.map(\.index) == [0, 1, 2, 3, 4])
    #expect(result[0].rank == 1)
    #expect(Set(result.map(\.rank)) == [1, 2, 3, 4, 5])
  }

  @Test func scoresAndFactorsStayBetweenZeroAndOne() {
    let odd = ["", "؟", "قال:", "...", "https://example.org", "a b c", Self.news[0], Self.news[0]]
    for sentence in ranked(odd + Self.news, headline: "خطة المياه", terms: [2: .infinity, 3: -4, 4: .nan, 6: 1e9]) {
      #expect((0...1).contains(sentence.score))
      for factor in sentence.factors { #expect((0...1).contains(factor.value), "\(factor)") }
    }
  }

  @Test func equalInputGivesEqualOutput() {
    #expect(ranked(Self.news, headline: "المياه") == ranked(Self.news, headline: "المياه"))
  }

  @Test func nothingGivesNothing() {
    #expect(SentenceRanker().rank([]).isEmpty)
    #expect(ranked([""]).count == 1)
  }

  @Test func termsLiftALaterSentence() {
    let plain = ranked(Self.news)
    let rich = ranked(Self.news, terms: [0: 4, 1: 4, 4: 9])
    #expect(rich[4].rank < plain[4].rank)
    #expect(factor("terms", rich[4]) ?? 0 > 0.5)
  }

  @Test func chanceTermsDoNotDecide() {
    // One sentence with terms in an article without any others: the glossary was made for something else.
    let rich = ranked(Self.news, terms: [4: 3])
    #expect(rich.map(\.rank) == ranked(Self.news).map(\.rank))
  }

  @Test func theHeadlineLiftsTheSentenceThatTakesItUp() {
    let plain = ranked(Self.news)
    let titled = ranked(Self.news, headline: "خبير: تكلفة خطة المياه تتجاوز المرصود")
    #expect(titled[4].score > plain[4].score)
    #expect(factor("headline", plain[4]) == nil)
  }

  @Test func onlyANearlyIdenticalSentenceRepeatsTheHeadline() {
    let result = ranked(Self.news, headline: "أقرت الحكومة خطة جديدة لإصلاح شبكة المياه في العاصمة")
    #expect(factor("redundancy", result[0]) == 0)
    let same = ranked(
      ["الحكومة تقر خطة لإصلاح شبكة المياه"] + Self.news, headline: "الحكومة تقر خطة لإصلاح شبكة المياه.")
    #expect(factor("redundancy", same[0]) ?? 0 >= 0.9)
    #expect(same[1].rank == 1)
  }

  @Test func aBylineTakesUpNoPlace() {
    let result = ranked(["كتب سالم الرفاعي:"] + Self.news)
    #expect(result[0].isFragment)
    #expect(result[1].rank == 1)
    #expect(factor("position", result[1]) == 1)
  }

  @Test func repeatsOfAnEarlierSentenceFall() {
    let result = ranked(Self.news + [Self.news[0]])
    #expect(factor("redundancy", result[5]) == 1)
    #expect(result[5].rank == 6)
  }

  @Test(arguments: [
    ("قال:", 0.5), ("هل تكفي هذه الأموال لإصلاح شبكة المياه كلها قبل الصيف؟", 0.3),
    ("وأضاف أن الأعمال ستبدأ في الشهر المقبل بعد وصول المعدات.", 0.05),
    ("وهو ما رفضته نقابة المهندسين في بيان أصدرته مساء أمس.", 0.05),
    ("لكن نقابة المهندسين رفضت الخطة في بيان أصدرته مساء أمس.", 0.04),
    ("\"نحن نعمل مع شركائنا في كل المدن من أجل مياه نظيفة للجميع\".", 0.15),
    ("يذكر أن نقابة المهندسين رفضت خطة مماثلة قبل ثلاثة أعوام.", 0.15),
    (Array(repeating: "كلمة", count: 61).joined(separator: " "), 0.05),
  ])
  func formIsPenalised(_ sentence: String, atLeast penalty: Double) {
    let shape = SentenceShape(Self.candidates([sentence])[0])
    #expect(shape.penalty >= penalty && shape.penalty < 1)
  }

  @Test(arguments: [
    "وأضاف الوزير أن الأعمال ستبدأ في الشهر المقبل بعد وصول المعدات.",
    "وقال الوزير إن \"الأعمال ستبدأ في الشهر المقبل\".",
    "وصل الوفد إلى المدينة صباح اليوم لبدء المحادثات مع الحكومة.",
    "أعلنت الوزارة قائمة المدن: الأولى في الشمال والثانية في الجنوب.",
  ])
  func goodFormIsNot(_ sentence: String) {
    #expect(SentenceShape(Self.candidates([sentence])[0]).penalty == 0)
  }
}
