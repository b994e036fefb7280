internal import BriefText

/// Arabic words that grammar rules look at, folded.
enum Words {
  static let an = ArabicFolding.fold("أن")
  static let lam = ArabicFolding.fold("لم")
  static let lan = ArabicFolding.fold("لن")
  static let la = ArabicFolding.fold("لا")
  static let ma = ArabicFolding.fold("ما")
  static let qad = ArabicFolding.fold("قد")
  static let laqad = ArabicFolding.fold("لقد")
  static let sawfa = ArabicFolding.fold("سوف")
  static let kana = ArabicFolding.fold("كان")
  static let ghayr = ArabicFolding.fold("غير")
  static let hunaka = ArabicFolding.fold("هناك")
  static let thamma = ArabicFolding.fold("ثمة")
  static let yawm = ArabicFolding.fold("يوم")
  static let laysa = Set(["ليس", "ليست", "ليسوا"].map { ArabicFolding.fold($0) })
  static let bayna = ArabicFolding.fold("بين")
  static let ala = ArabicFolding.fold("على")
  static let amkana = ArabicFolding.fold("أمكن")
  static let baad = ArabicFolding.fold("بعد")
  static let qabla = ArabicFolding.fold("قبل")
  static let allati = ArabicFolding.fold("التي")
  static let singularRelatives = Set(["الذي", "التي"].map { ArabicFolding.fold($0) })
  static let complementing = Set(["من", "إلى", "عن", "على", "مع"].map { ArabicFolding.fold($0) })
  static let reaching = ArabicFolding.fold("بالغ")
  static let worth = Set(
    ["قدره", "قدرها", "نسبته", "نسبتها", "مقداره", "مقدارها"].map { ArabicFolding.fold($0) })
  static let toward = ArabicFolding.fold("نحو")
  static let freedom = ArabicFolding.fold(" سراح")
  static let kama = ArabicFolding.fold("كما")
  static let lada = ArabicFolding.fold("لدى")
  static let dhalika = ArabicFolding.fold("ذلك")
  static let tamma = ArabicFolding.fold("تم")
  static let jara = ArabicFolding.fold("جرى")
  static let min = ArabicFolding.fold("من")
  static let years = Set(["عام", "سنة", "العام"].map { ArabicFolding.fold($0)[...] })
  static let mundhu = ArabicFolding.fold("منذ")
  static let prepositions = Set(
    ["في", "من", "إلى", "على", "عن", "مع", "ب", "ل", "أمام", "ضد", "بين", "تحت", "بعد", "حول", "لدى", "وراء"].map {
      ArabicFolding.fold($0)
    })
}
