import Testing

@testable import Gloss

@Suite struct TransferNounTests {
  @Test(arguments: [
    ("رئيس الحكومة", "The president of the government"),
    ("بيت رجل", "A house of a man"),
    ("وزير خارجية بريطانيا", "The minister of the foreign ministry of Britain"),
    ("رئيس شركة", "A president of a company"),
    ("معلمو المدينة", "The teachers of the city"),
  ])
  func idafaBecomesOf(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("الحكومة الجديدة", "The new government"),
    ("حكومة جديدة", "A new government"),
    ("الوزير البريطاني الجديد", "The new British minister"),
    ("اتفاق عسكري فرنسي", "A French military agreement"),
    ("بيوت قديمة", "Old houses"),
    ("أمر مهم", "An important order"),
    ("رئيس الحكومة الجديد", "The new president of the government"),
    ("رئيس الحكومة الجديدة", "The president of the new government"),
    ("اتفاق مهم جدا", "A very important agreement"),
    ("الاتفاق العسكري والاقتصادي", "The military and economic agreement"),
  ])
  func adjectivesStandBeforeTheirNoun(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("وصل الرجل وزارته ليلى في بيته", "his house"), ("رفضت الحكومة أوامرها", "its orders"),
    ("التقى الوزراء في مدينتهم", "their city"), ("وصلنا إلى بيتنا", "our house"),
  ])
  func pronounsBecomePossessives(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic).contains(english))
  }

  @Test(arguments: [
    ("هذا الكتاب", "This book"), ("هذه الحكومة", "This government"), ("هذه الكتب", "These books"),
    ("هؤلاء الرجال", "These men"), ("كل الوزراء", "All ministers"), ("كل وزير", "Every minister"),
    ("بعض الرجال", "Some men"),
  ])
  func determinersAgree(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("أكبر مدينة", "The largest city"), ("المدينة الأكبر", "The largest city"), ("مدينة أكبر", "A larger city"),
    ("أهم الأسباب", "The most important reasons"), ("أكبر من لندن", "Larger than London"),
    ("أفضل كتاب في مصر", "The best book in Egypt"),
  ])
  func elativesCompare(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("أول رئيس", "The first president"), ("الاجتماع الأول", "The first meeting"), ("ثالث مدينة", "The third city"),
    ("الحرب الثانية", "The second war"),
  ])
  func ordinalsStandBeforeTheirNoun(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("وصل وزيران", "Two ministers arrived"), ("شركتان جديدتان", "Two new companies"),
    ("زار الرئيس مدينتين", "The president visited two cities"),
  ])
  func dualsAreTwo(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("الرئيس باراك أوباما", "President Barack Obama"),
    ("قال الوزير أحمد حسن", "Minister Ahmed Hassan said"),
    ("وصل د. أحمد إلى القاهرة", "Dr. Ahmed arrived to Cairo"),
    ("رئيس الوزراء البريطاني", "The British prime minister"),
    ("زار أحمد ومحمد لندن", "Ahmed and Mohammed visited London"),
  ])
  func namesAndTitles(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("زار الوزير سوريا، ومصر، وبريطانيا", "The minister visited Syria, Egypt, and Britain"),
    ("سوريا ومصر وفرنسا", "Syria and Egypt and France"),
  ])
  func listsKeepTheirItems(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("وصل المقاتلون الأجانب إلى سوريا", "The foreign fighters arrived to Syria"),
    ("مقاتل أجنبي في فرنسا", "A foreign fighter in France"),
    ("زار الأمم المتحدة", "United Nations"),
  ])
  func termsKeepTheirEnglish(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic).contains(english))
  }
}
