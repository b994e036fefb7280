/// A text of our own with its translation for the tests of `brief align`.
enum AlignSamples {
  static let pairs: [(source: String, target: String)] = [
    ("وصل الوزير إلى مدينة جنيف يوم الاثنين.", "The minister arrived in the city of Geneva on Monday."),
    ("وقال إن الميزانية بلغت 250 مليون دولار.", "He said the budget had reached 250 million dollars."),
    ("هل ستبدأ المحادثات قبل الصيف؟", "Will the talks begin before the summer?"),
    ("يقع الجسر الجديد على النهر قرب الميناء.", "The new bridge stands on the river near the port."),
    ("وقد شارك عشرون مهندسا في تصميمه.", "Twenty engineers took part in its design."),
    ("أغلقت المدارس أبوابها بسبب الثلوج.", "The schools closed their doors because of the snow."),
    ("ارتفعت أسعار القمح بنسبة 12% منذ مارس.", "The price of wheat has risen by 12% since March."),
    ("فاز الفريق في المباراة بأربعة أهداف.", "The team won the match with four goals."),
    (
      "وأعلنت شركة Northgate أنها ستبني ثلاثة مصانع.", "The company Northgate announced it would build three factories."
    ),
    (
      "رحب السكان بالقرار، لكن المعارضة انتقدته.",
      "The residents welcomed the decision, but the opposition criticized it."
    ),
  ]

  /// Sentences that have nothing to do with these.
  static let others = [
    "Cats sleep most of the day.", "Her grandmother taught the violin to children.", "Nobody remembers the recipe.",
    "A poem hung above the kitchen stove.", "We laughed until midnight.", "Moss covers the northern wall.",
    "His shoes were too small.", "The orchestra tuned up slowly.", "Bees love lavender.", "I forgot my umbrella again.",
  ]

  /// A glossary of single words, in a folder named `lexicon` as renderings have it.
  static let lexicon =
    [
      "وزير\tminister", "مدينة\tcity", "ميزانية\tbudget", "محادثة\ttalk", "صيف\tsummer", "جسر\tbridge", "نهر\triver",
      "ميناء\tport", "مهندس\tengineer", "تصميم\tdesign", "مدارس\tschools", "ثلوج\tsnow", "قمح\twheat", "فريق\tteam",
      "مباراة\tmatch", "أهداف\tgoals", "شركة\tcompany", "مصانع\tfactories", "سكان\tresidents", "قرار\tdecision",
      "معارضة\topposition", "سعر\tprice", "باب\tdoor",
    ].map { $0 + "\t\tnoun\n" }.joined()

  static var arabic: [String] { pairs.map(\.source) }
  static var english: [String] { pairs.map(\.target) }

  /// A folder with `a.ar.txt`, `a.en.txt` and the lexicon.
  static func folder(_ arabic: [String] = arabic, _ english: [String] = english) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Glossary/lexicon/words.tsv", lexicon)
    try folder.write("a.ar.txt", lines(arabic))
    try folder.write("a.en.txt", lines(english))
    return folder
  }

  static func lines(_ texts: [String]) -> String { texts.map { $0 + "\n" }.joined() }
}
