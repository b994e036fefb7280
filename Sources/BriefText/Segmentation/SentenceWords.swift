/// Words that decide whether a stop ends a sentence, in folded spelling.
enum SentenceWords {
  typealias Word = [ArabicFolding.Unit]

  /// Titles before a name, written with a stop.
  static let titles = words("د م أ أد بروف مهند لواء عمد مق رائد نق عق السيد أ د")
  /// Titles and addresses of several dotted letters: `أ.د.`, `ص.ب.`.
  static let dottedTitles = words("أد دم أمد أم امد اد صب رب أدم مد عد لد")
  /// Eras: `ق.م.` (BC), `ب.م.` (AD), `ق.هـ.`.
  static let dottedEras = words("قم بم قه قب تم صم دت")
  static let hijri = ArabicFolding.fold("هـ")
  static let hijriShort = ArabicFolding.fold("ه")
  static let etCetera = words("إلخ الخ وإلخ والخ")
  static let units = words("كم سم مم كغ كغم كلغ ملغ غم مل كلم طن هكت")
  /// Words before a number: page, part, edition, telephone.
  static let references = words("ص ج ط مج ع هـ ت تح تر رقم هاتف هات ف")
  /// Words that a letter names: `فيتامين د.`.
  static let namedByLetter = words(
    "فيتامين المجموعة مجموعة الفئة فئة الحرف حرف النقطة البند الدرجة المستوى النوع الفصيلة الخطة الفرع القسم الملحق الصف التهاب")
  /// Latin letters as Arabic spells them in dotted acronyms: `بي.بي.سي`.
  static let letterNames = words(
    """
    اي ايه بي سي دي إي اف إف إيف جي إتش اتش آي جيه كي كيه ال إل ام إم ان إن أو بيه كيو ار آر اس إس تي يو في دبليو دبل اكس إكس واي زد زي زت
    """)
  static let latinTitles = words(
    "mr mrs ms dr prof st sen rep gov gen col lt sgt capt cmdr adm maj hon rev fr messrs mme mlle drs")
  static let latinAbbreviations = words(
    """
    inc ltd co corp jr sr vs etc al no nos fig vol pp p ed eds dept est approx ca cf jan feb mar apr jun jul aug sep sept oct nov dec
    mt ft ave blvd rd bros op art sec ch
    """)
  static let latinReferences = words("no nos fig vol pp p ed eds art sec ch op")
  /// Words that go on with a sentence after a quoted title: `"من سيربح المليون؟" على قناة …`.
  static let continuations = words(
    """
    على في من إلى عن مع الذي التي الذين اللذين اللتين اللاتي اللواتي بعد قبل خلال عبر ضمن أن بعنوان حول ضد منذ لدى عند بين تحت فوق وسط
    بسبب بحسب حسب أو أم التابع التابعة التابعين
    """)

  private static let reporting = words(
    """
    قال قالت قالوا قلت نقول أقول أضاف أضافت أضافوا تابع تابعت أوضح أوضحت أكد أكدت ذكر ذكرت أشار أشارت صرح صرحت أعلن أعلنت سأل سألت
    تساءل تساءلت يتساءل تتساءل أجاب أجابت رد ردت يرد ترد صاح صاحت صرخ صرخت يصرخ هتف هتفت همس همست علق علقت كتب كتبت يقول تقول يقولون
    يسأل تسأل يضيف تضيف شدد شددت استطرد استطردت أردف أردفت ختم ختمت نقل غرد غردت قاطع قاطعت حذر حذرت اعترف اعترفت اعتبر اعتبرت رأى رأت
    يجيب تجيب ردد رددت يردد تمتم تمتمت نادى نادت خاطب خاطبت طالب ناشد لفت لفتت نوه بين بينت روى روت يروي تروي حكى حكت
    """)

  /// Words beginning with و as part of the word, which open no clause.
  private static let wawWords = words(
    """
    وزير وزراء وزيرا وزيرة وزارة وزارات وزاري وطن وطني وطنية وفق وفقا وسط وكالة وكالات وكيل وفد وفود وقت وحدة وحدات وصول واحد واحدة وثيقة
    وثائق والد والدة والدي والده والدته ورقة وسائل وسيلة وسيط وسطاء وضع وفاة ولاية ولايات ولد واجب واسع واسعة وجود وجه وجهة وراء وعد وعي
    وقف وقوف وقوع ورشة وظيفة وظائف وادي واشنطن ودي وردة وزن ولي وريث وارسو ويليام وليام وليد وائل وسام وجدي وهبة
    """)

  private static let openers = words(
    "لكن لكنه لكنها كما أما لقد إلا يذكر يشار كذلك هذا وهو ثم بدوره من جهته إن بينما غير هكذا لذلك لذا إنه إنها هنا")

  /// True for a verb of saying or asking, with or without an object pronoun, but without و or ف.
  static func isReportingVerb(_ word: Word) -> Bool {
    if reporting.contains(word) { return true }
    for suffix in pronouns where word.count > suffix.count + 2 && Array(word.suffix(suffix.count)) == suffix {
      if reporting.contains(Array(word.dropLast(suffix.count))) { return true }
    }
    return false
  }

  /// True for و or ف with a verb of saying: `وقال`, `وأضافت`.
  static func opensAttribution(_ word: Word) -> Bool {
    guard let first = word.first, first == ArabicFolding.waw || first == ArabicFolding.fa else { return false }
    return isReportingVerb(Array(word.dropFirst()))
  }

  /// True for words that begin a sentence where the stop before them might belong to an abbreviation.
  static func opensSentence(_ word: Word) -> Bool {
    if word.first == ArabicFolding.waw { return word.count >= 3 && !wawWords.contains(word) }
    return openers.contains(word) || isReportingVerb(word)
  }

  private static let pronouns = ["ه", "ها", "هم", "ني", "نا", "هما"].map { ArabicFolding.fold($0) }

  private static func words(_ list: String) -> Set<Word> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) })
  }
}
