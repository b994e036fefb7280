/// Words that decide whether a stop ends a sentence, in folded spelling.
enum SentenceWords {
  typealias Word = [ArabicFolding.Unit]

  /// Titles before a name, written with a stop.
  static let titles = words("د م أ أد بروف مهند لواء عمد مق رائد نق عق السيد أ د")
  /// Titles and addresses of several dotted letters: `أ.د.`, `ص.ب.`.
  static let dottedTitles = words("أد دم أمد أم صب رب أدم مد عد لد")
  /// Particles that may stand before a title, set off by a tatweel: `الـد.`, `لـد.`.
  static let clitics = words("ال ل لل و وال ب بال ول ف")
  static let etCetera = words("إلخ الخ وإلخ والخ")
  static let units = words("كم سم مم كغ كغم كلغ ملغ غم غ مل كلم طن هكت ملم ميغا جيجا")
  /// Words before a number: page, part, edition, telephone.
  static let references = words("ص ج ط مج ع هـ ت تح تر رقم هاتف هات ف فاكس تلف جوال موبايل صص طب")
  /// Words that a letter names: `فيتامين د.`.
  static let namedByLetter = words(
    """
    فيتامين المجموعة مجموعة الفئة فئة الحرف حرف النقطة البند الدرجة المستوى النوع الفصيلة الخطة الفرع القسم الملحق الصف التهاب الجيل
    الخيار المنطقة القائمة الطابق المبنى الجناح المدرج الباب السؤال الشكل الجدول اللجنة الشعبة نموذج النموذج الصنف السلالة العينة الطراز
    """)
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
    بسبب بحسب حسب أو أم التابع التابعة التابعين أمام داخل خارج نحو حتى حين حيث حيال إزاء رغم وفق وفقا سوى دون ردا تعليقا تعبيرا بها به
    """)
  /// Nouns after a preposition that open a new sentence with it: `في المقابل`, `من جهة أخرى`, `إلى ذلك`.
  static let transitionNouns = words(
    """
    غضون المقابل جهته جهتها جهتهم جهة جانبه جانبها جانبهم جانب ناحيته ناحيتها ناحية صعيد الصعيد سياق السياق الأثناء الاثناء ذلك
    الوقت الإطار موازاة المحصلة الختام
    """)
  /// Nouns that refer to a quotation before them: `"من المسؤول؟" سؤال يطرحه …`.
  static let quotationNouns = words(
    "سؤال تساؤل أسئلة عنوان عبارة جملة كلمات كلمة هتاف هتافات شعار شعارات صرخة مقولة هو")
  static let quotationAdverbs = words("هكذا بهذه بهذا")
  /// Nouns that a quotation after them names: `فيلم "أين المفر؟"`.
  static let namedByQuotation = words(
    """
    برنامج البرنامج برنامجه فيلم الفيلم فيلمه حملة الحملة رواية روايته كتاب كتابه مسلسل مسرحية مسرحيته أغنية أغنيته ديوان قصيدة قصيدته عنوان
    بعنوان عنوانه شعار هتاف هتافات شعارات وسم هاشتاغ هاشتاق سؤال عبارة جملة كلمة مجلة مقال مقاله معرض مبادرة لعبة مهرجان سلسلة
    """)
  /// Verbs whose question or cry stands before them even without quotation marks.
  static let askingVerbs = words(
    "سأل سألت سألوا يسأل تسأل يسألون تساءل تساءلت تساءلوا يتساءل تتساءل يتساءلون صرخ صرخت يصرخ تصرخ صاح صاحت يصيح تصيح")
  /// Names that are written with an exclamation mark.
  static let exclaimedNames = words("yahoo ياهو jeopardy joomla")
  /// What ends an address after a stop: domains and file types in Latin and Arabic letters.
  static let addressEndings = words(
    """
    com net org edu gov info int mil biz tv ly me co uk fr de jo eg sa ae html htm php asp aspx pdf doc docx xls jpg jpeg png gif mp mp3 mp4
    zip exe js txt نت كوم أورغ اورغ أورج اورج أورك دوت
    """)
  static let countryAddressEndings = words(
    "السعودية مصر الأردن المغرب فلسطين قطر عمان سوريا سورية تونس امارات الجزائر عراق السودان موريتانيا البحرين شبكة موقع"
  )
  static let addressNouns = words("موقع الموقع موقعها موقعه نطاق النطاق النطاقات عنوان العنوان رابط الرابط بوابة زوروا")
  static let months = words(
    """
    يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب
    أيلول تشرين محرم صفر ربيع جمادى رجب شعبان رمضان شوال جانفي فيفري أفريل ماي جوان جويلية أوت january february march april may june july
    august september october november december
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
    وقف وقوف وقوع ورشة وظيفة وظائف وادي واشنطن ودي وردة وزن ولي وريث وارسو ويليام وليام وليد وائل وسام وجدي وهبة وهب وجيه
    وديع وسيم وصفي وفاء وفائي ولاء وئام وداد وردية وحيد وضاح واصف وافي وليم وشاح ورود وصال وارن وولف والتر
    """)

  private static let openers = words(
    "لكن لكنه لكنها كما أما لقد إلا يذكر يشار كذلك هذا وهو ثم بدوره بدورها بينما غير هكذا لذلك لذا هنا")
  /// English words that begin a sentence after an abbreviation.
  private static let latinOpeners = words(
    """
    the in it he she they we but this that these those however meanwhile according on at for as when while after his her its their there
    """)
  private static let prepositions: Set<ArabicFolding.Unit> = [ArabicFolding.ba, ArabicFolding.lam]
  /// Words that begin with ب or ل but not with a preposition.
  private static let barePrepositions = words(
    """
    بدأ بدأت بدأوا بدا بدت بلغ بلغت بقي بقيت باع بنى بحث بحثت بعث بعثت برز برزت بات باتت بل بيد بينما بينهم بينها بيان برنامج بطل باحث بنك
    بلد بلاد بلدة بلدية بغداد بيروت بريطانيا باريس بيت باب بشار بوتين باراك بكى بث بثت بادر برر بشر بصوت لكن لكنه لكنها لكنهم لم لن لا ليس
    ليست ليسوا لقد لو لولا لماذا لذلك لذا لما لدى لعل لعب لجأ لقي لحق لندن لبنان ليبيا لجنة لقاء لاعب لهذا لحظة ليلى ليلة لاحقا لاحظ
    """)

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
    return openers.contains(word) || isReportingVerb(word) || latinOpeners.contains(word)
  }

  /// True for a word with ب or ل as a preposition before it: `بخط`, `للصحافة`.
  static func hasPreposition(_ word: Word) -> Bool {
    guard let first = word.first, prepositions.contains(first), word.count >= 3 else { return false }
    return !barePrepositions.contains(word)
  }

  private static let pronouns = ["ه", "ها", "هم", "ني", "نا", "هما"].map { ArabicFolding.fold($0) }

  private static func words(_ list: String) -> Set<Word> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) })
  }
}
