/// Words that say nothing of what a text is about: particles, pronouns, auxiliaries, and the verbs of reporting that
/// every other sentence of a news article begins with.
public enum StopWords {
  /// True for a folded word of the list, also behind و or ف.
  public static func contains(_ word: ArraySlice<ArabicFolding.Unit>) -> Bool {
    guard word.count > 1 else { return true }
    if words.contains(Array(word)) { return true }
    guard word.count > 2, word.first == ArabicFolding.waw || word.first == ArabicFolding.fa else { return false }
    return words.contains(Array(word.dropFirst()))
  }

  private static let words: Set<[ArabicFolding.Unit]> = Set(
    list.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) })

  private static let list = """
    في من على إلى عن مع منذ خلال حول ضد عند عندما بعد قبل بين أمام وراء فوق تحت لدى نحو عبر ضمن دون بدون سوى مثل حتى حيث إذ إذا إذن لو لولا
    كي لكي لأن لأنه لأنها بأن بأنه بأنها أن أنه أنها أنهم إن إنه إنها إنهم إننا أننا كأن لكن لكنه لكنها ليت لعل لعله لا لم لن ما ماذا مما عما فيما بما
    كما كلما أينما بينما طالما ربما إنما أما إما أو أم ثم بل قد لقد هل نعم كلا أي أية أيضا كذلك لذلك بذلك لذا هكذا هنا هناك هنالك آنذاك حين حينما
    هذا هذه هذان هذين هؤلاء ذلك تلك ذاك أولئك الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي من لمن ممن لما بهذا بهذه لهذا لهذه
    أنا نحن أنت أنتم هو هي هما هم هن إياه إياها نفس نفسه نفسها ذات ذاته ذاتها
    به بها بهم بهما لي له لها لهم لهما لنا لك لكم منه منها منهم منهما منا عنه عنها عنهم فيه فيها فيهم عليه عليها عليهم علينا إليه إليها إليهم
    معه معها معهم بينه بينها بينهم بينهما لديه لديها لديهم لدينا عنده عندها
    كل كلها كله كلهم جميع بعض بعضها بعضهم غير غيره غيرها عدة عدد أحد إحدى أحدهم كلا كلتا أكثر أقل جدا فقط آخر أخرى آخرين الآخر الأخرى الآخرين
    بسبب نتيجة بحسب حسب وفق وفقا بشأن بخصوص إضافة بالإضافة جانب إثر أثناء سواء ليس ليست ليسوا
    كان كانت كانوا كانا يكون تكون يكونوا نكون كونه كونها سيكون ستكون ظل ظلت بات باتت أصبح أصبحت يصبح تصبح صار زال تزال يزال مازال ما زالت
    تم يتم تمت ستتم سيتم جرى يجري يمكن يجب ينبغي لابد
    قال قالت قالوا يقول تقول أضاف أضافت أضافوا تابع تابعت أوضح أوضحت أكد أكدت أكدوا يؤكد تؤكد ذكر ذكرت أشار أشارت مشيرا مشيرة موضحا مؤكدا مضيفا
    صرح صرحت أعلن أعلنت لفت لافتا شدد شددت أفاد أفادت اعتبر اعتبرت يذكر يشار
    the of and to in a is that for on with as by at from an be was were are or it its
    """
}
