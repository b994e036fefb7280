import Alignment
import Terminology

/// Sentences written for these tests, with their translations, and words for them.
enum SampleNews {
  static let pairs: [(arabic: String, english: String)] = [
    ("وصل الوزير إلى مدينة لانكستر يوم الاثنين.", "The minister arrived in the city of Lancaster on Monday."),
    ("وقال إن الميزانية بلغت 250 مليون دولار.", "He said the budget had reached 250 million dollars."),
    ("هل ستبدأ الأشغال قبل الصيف؟", "Will the works begin before the summer?"),
    ("يقع الجسر الجديد على نهر لون القريب من الميناء.", "The new bridge stands on the river Lune near the port."),
    ("وقد شارك عشرون مهندسا في تصميمه.", "Twenty engineers took part in its design."),
    (
      "وأعلنت شركة Northgate أنها ستبني ثلاثة مصانع.",
      "The company Northgate announced that it would build three factories."
    ),
    (
      "رحب السكان بالقرار، لكن المعارضة انتقدته بشدة.",
      "Residents welcomed the decision, but the opposition criticized it sharply."
    ),
    (
      "وصفت النائبة هارييت كولينز الخطة بأنها \"حلم بعيد\".",
      "The deputy Harriet Collins described the plan as \"a distant dream\"."
    ),
    ("ارتفعت أسعار القمح بنسبة 12% منذ مارس.", "Wheat prices have risen by 12% since March."),
    ("أغلقت المدارس أبوابها بسبب الثلوج.", "Schools closed their doors because of the snow."),
    ("فاز الفريق المحلي في المباراة بأربعة أهداف.", "The local team won the match with four goals."),
    ("توفي الشاعر ماركوس بيلينغهام عن 87 عاما.", "The poet Marcus Bellingham has died aged 87."),
  ]

  static var arabic: [String] { pairs.map(\.arabic) }
  static var english: [String] { pairs.map(\.english) }

  private static let words = """
    وزير minister
    مدينة city
    ميزانية budget
    أشغال works
    صيف summer
    جسر bridge
    نهر river
    ميناء port
    مهندس engineer
    تصميم design
    شركة company
    مصنع factory
    مصانع factory
    سكان residents
    قرار decision
    معارضة opposition
    نائب deputy
    خطة plan
    حلم dream
    سعر price
    أسعار prices
    قمح wheat
    مدارس schools
    ثلوج snow
    فريق team
    مباراة match
    أهداف goals
    شاعر poet
    """

  static let glossary = Glossary(
    words.split(separator: "\n").map { line in
      let fields = line.split(separator: " ")
      return TermEntry(source: String(fields[0]), target: String(fields[1]))
    })

  static let aligner = SentenceAligner(lexicon: BilingualLexicon(glossary))
}
