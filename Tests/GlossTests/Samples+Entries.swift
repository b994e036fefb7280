import Terminology

extension Samples {
  static let entries: [TermEntry] = verbs + nouns + adjectives + function + numbers + names + masdars + expressions

  private static func list(_ pos: String, _ lines: String) -> [TermEntry] {
    lines.split(separator: "\n").map { line in
      let fields = line.split(separator: "=", omittingEmptySubsequences: false)
        .map { $0.trimmingPrefix { $0 == " " }.trimmedSuffix }
      return TermEntry(
        source: fields[0], target: fields[1], note: fields.count > 3 ? fields[3] : "", pos: pos,
        variants: fields.count > 2 && !fields[2].isEmpty ? fields[2].components(of: "|") : [])
    }
  }

  static let verbs = list(
    "verb",
    """
    قال = say = يقول
    كان = be = يكون
    أعلن = announce = يعلن
    أراد = want = يريد
    اختار = choose = يختار
    دعا = call = يدعو
    رمى = throw = يرمي
    بقي = remain = يبقى
    أعد = prepare = يعد
    مد = extend = يمد
    احتل = occupy = يحتل
    قتل = kill = يقتل = object
    زار = visit = يزور
    وصل = arrive = يصل
    وقع = occur = يقع
    وقع = sign = يوقع
    كتب = write = يكتب
    استقبل = receive = يستقبل
    أكد = confirm = يؤكد
    أعرب = express = يعرب
    قام = carry out = يقوم
    تم = take place = يتم
    أمكن = be possible = يمكن
    عقد = hold = يعقد
    تمكن = manage = يتمكن
    غادر = leave = يغادر
    التقى = meet = يلتقي
    استطاع = be able = يستطيع
    حضر = attend = يحضر
    ارتفع = rise = يرتفع
    ناقش = discuss = يناقش
    رفض = refuse = يرفض
    """)

  static let nouns = list(
    "noun",
    """
    وزير = minister = وزراء
    وزيرة = minister
    رئيس = president = رؤساء
    حكومة = government
    بيت = house = بيوت
    كتاب = book = كتب
    مدينة = city = مدن
    رجل = man = رجال
    امرأة = woman = نساء
    طفل = child = أطفال
    صحفي = journalist
    خارجية = foreign ministry
    شركة = company
    دولة = state = دول
    مطار = airport
    أمر = order = أوامر
    قلق = concern
    اتفاق = agreement
    اجتماع = meeting
    اقتصاد = economy
    شارع = street = شوارع
    سبب = reason = أسباب
    خبر = news = أخبار
    شخص = person = أشخاص
    سيارة = car
    معلم = teacher
    طالب = student = طلاب
    جيش = army = جيوش
    جندي = soldier = جنود
    مساعدة = assistance
    أسير = prisoner = أسرى
    تنظيم = organization
    هزيمة = defeat
    نزاع = dispute
    تسوية = settlement
    إطلاق = release
    تشكيل = formation
    دخول = entry
    قرية = village = قرى
    حرب = war = حروب = f
    يوم = day = أيام
    عام = year = أعوام
    شهر = month = أشهر
    ساعة = hour
    الاثنين = Monday
    الجمعة = Friday
    يناير = January
    يوليو = July
    مستشفى = hospital
    مساعدات = aid = = plural
    """)

  static let adjectives =
    list(
      "adj",
      """
      جديد = new = جدد
      كبير = large = كبار
      قديم = old
      بريطاني = British
      فرنسي = French
      عسكري = military
      اقتصادي = economic
      أجنبي = foreign = أجانب
      صغير = small = صغار
      مهم = important
      قادر = able
      مشهور = famous
      """)
    + list(
      "elative",
      """
      أكبر = large = كبرى
      أكثر = many
      أفضل = good
      أهم = important
      """)

  static let function =
    list(
      "prep",
      """
      في = in
      من = from
      إلى = to
      على = on
      عن = about
      مع = with
      بين = between
      بعد = after
      قبل = before
      لدى = with
      """)
    + list(
      "conj",
      """
      أن = that
      إن = that
      لأن = because
      لكن = but
      عندما = when
      """)
    + list(
      "part",
      """
      لم = not
      لن = not
      لا = not
      ما = not
      ليس = not = ليست
      قد = may
      لقد = indeed
      سوف = will
      كل = every
      بعض = some
      """)
    + list(
      "pron",
      """
      هو = he
      هي = she
      هم = they
      نحن = we
      """)
    + list(
      "dem",
      """
      هذا = this
      هذه = this
      هؤلاء = these
      ذلك = that
      """)
    + list(
      "rel",
      """
      الذي = which
      التي = which
      الذين = who
      """)
    + list(
      "adv",
      """
      أيضا = also
      جدا = very
      أمس = yesterday
      اليوم = today
      """)

  static let numbers =
    list(
      "num",
      """
      واحد = one = واحدة
      ثلاثة = three = ثلاث
      خمسة = five = خمس
      عشرون = twenty = عشرين
      مئة = hundred = مائة
      ألف = thousand = آلاف
      مليون = million = ملايين
      """)
    + list(
      "ordinal",
      """
      أول = first = أولى
      ثاني = second
      ثالث = third
      """)

  static let names = list(
    "name",
    """
    أحمد = Ahmed = = given
    محمد = Mohammed = = given
    ليلى = Layla = = given
    حسن = Hassan = = given
    طنطا = Tanta = = place
    """)

  static let masdars = list(
    "masdar",
    """
    إطلاق = release
    هزيمة = defeat
    تسوية = settle
    مناقشة = discuss
    تشكيل = form
    دخول = enter
    """)

  static let expressions =
    list(
      "verb",
      """
      أعرب عن = express = يعرب عن
      قام ب = carry out = يقوم ب
      دعا إلى = call for = يدعو إلى
      تمكن من = manage to = يتمكن من
      تم إعلان = be declared = يتم إعلان
      """)
    + list(
      "noun",
      """
      إطلاق سراح = release
      """)
    + list(
      "prep",
      """
      بالنسبة إلى = as for
      من خلال = through
      """)
    + list(
      "conj",
      """
      بعد أن = after
      """)
}

extension Substring {
  fileprivate var trimmedSuffix: String {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  fileprivate func components(of separator: Character) -> [String] {
    split(separator: separator).map { $0.trimmingPrefix { $0 == " " }.trimmedSuffix }
  }
}
