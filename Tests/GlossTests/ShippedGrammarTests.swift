import BriefText
import Testing

@testable import Gloss

/// One sentence for each rule that decides who did what to whom, with the shipped glossary and lexicon.
@Suite struct ShippedGrammarTests {
  private func expect(_ arabic: String, _ english: String) throws {
    let text = try Samples.shipped.get().gloss(UTF8Text(arabic)).text
    #expect(text.contains(english), "\(arabic): \(text)")
  }

  @Test(arguments: [
    ("نقل المصابون إلى مستشفى قريب.", "were taken"),
    ("قتل قائد في حزب الله في غارة إسرائيلية.", "A commander in Hezbollah was killed"),
    ("أعلن عن مقتل زعيم التنظيم في غارة.", "was announced"),
    ("قال إن الصحفي اختطف من منزله.", "was kidnapped"),
    ("أطلق سراح ثلاثة صحفيين.", "Three journalists were released"),
    ("أدين الوزير السابق وحكم عليه بالسجن سبع سنوات.", "sentenced to seven years in prison"),
    ("يعتقد أنه غادر البلاد.", "is believed"),
  ])
  func withoutAnObjectSuchVerbsArePassive(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("قتل الشرطي رجلا كان يحمل سكينا.", "The policeman killed a man who was carrying a knife"),
    ("اغتالت طائرة مسيرة قياديا في الحشد الشعبي.", "A drone assassinated a leader"),
    ("اقتحم مئات المستوطنين باحات المسجد.", "Hundreds of settlers stormed"),
    ("هزم برشلونة ريال مدريد.", "Barcelona defeated Real Madrid"),
    ("غادر الوفد القاهرة.", "The delegation left Cairo"),
    ("استمر القتال لأكثر من عامين.", "Fighting continued for more than two years"),
    ("اتهمت الحكومة المعارضة بعرقلة الانتخابات.", "The government accused the opposition of obstructing"),
    ("باعت روسيا الهند منظومة دفاع جوي.", "Russia sold India"),
    ("طردت بريطانيا دبلوماسيا روسيا.", "Britain expelled a"),
  ])
  func whoActsStandsBeforeWhoIsActedOn(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("شارك في المظاهرة أكثر من ألفي شخص.", "More than two thousand people took part in the demonstration"),
    ("عاد إلى البلاد مئتا لاجئ.", "Two hundred refugees returned to the country"),
    ("وصل نحو 1200 لاجئ إلى تشاد.", "About 1200 refugees arrived"),
    ("فاز الفريق وتأهل إلى نصف النهائي.", "and qualified for the semifinals"),
    ("التقى الوزير نظيره في القاهرة حيث سيلتقي نظيره اللبناني.", "he will meet his Lebanese counterpart"),
  ])
  func aPrepositionKeepsItsNoun(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("الصاروخ الذي أطلقته كوريا الشمالية سقط في البحر.", "The missile which North Korea launched fell into the sea"),
    ("رفضت المحكمة الطعن الذي تقدم به المتهم.", "which the accused submitted"),
    ("أجريت انتخابات يتنافس فيها ثلاثة مرشحين.", "in which three candidates compete"),
    (
      "ألقت الشرطة القبض على أربعة أشخاص يشتبه بتورطهم في السرقة.",
      "Police arrested four people whose involvement is suspected"
    ),
  ])
  func relativeClausesRepeatNoPronoun(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("لم يعلن أي تنظيم مسؤوليته عن الهجوم.", "No organization announced its responsibility"),
    ("لم يصب أحد في الحادث.", "No one was hurt"),
    ("لا تعتزم الحكومة رفع الضرائب.", "does not intend to raise taxes"),
    ("سقط صاروخان دون أن يسفرا عن إصابات.", "without resulting in"),
    ("لم يعد بإمكان اللاجئين العودة إلى قراهم.", "can no longer return to their villages"),
  ])
  func negationsStayWhereTheyBelong(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("انتظر المسافرون أكثر من عامين.", "more than two years"),
    ("وصل ألفا جندي إلى المدينة.", "two thousand soldiers"),
    ("استقلت البلاد قبل ستين عاما.", "sixty years ago"),
    ("قتل شرطي وأصيب آخران.", "two others"),
    ("المعابر المغلقة منذ عام 2014.", "since 2014"),
    ("ضبطت الجمارك طنين من المخدرات.", "two tons of"),
    ("طالبت المنظمة بالإفراج عن الصحفيين المعتقلين.", "the detained journalists"),
  ])
  func numbersAreKept(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("أعلنت الشركة أنها ستبيع أسهمها لمستثمر صيني.", "announced that it will sell its shares to a Chinese investor"),
    ("أشاد المدرب بأداء لاعبيه.", "his players"),
    ("قال رئيس الوزراء العراقي محمد شياع السوداني إن بلاده آمنة.", "Mohammed Shia al-Sudani said that his country"),
    ("فازت المرشحة على منافسها بفارق ضئيل.", "her rival"),
  ])
  func pronounsMeanTheSubjectBefore(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("التقى الرئيس نظيره وبحث معه الأزمة.", "and discussed with him"),
    ("قالت الشرطة إن مدبر السرقة دخل المتحف ليلا.", "entered the museum"),
    ("قررت الدول تمديد خفض إنتاجها.", "to extend cutting"),
    ("توقع البنك أن تتراجع الأسعار.", "The bank expected"),
  ])
  func aClauseHasItsVerb(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("أظهرت دراسة نشرت في لندن أن المشي مفيد.", "A study which was published in London showed that"),
    ("فرضت المحكمة غرامة قدرها مليون دولار.", "a fine of"),
    ("سيطرت الحركة المدعومة من إيران على المدينة.", "Iran-backed movement controlled the city"),
    ("وصفت الحكومة القرار بأنه ظالم.", "described the decision as"),
    ("طعن رجل ثلاث نساء في باريس.", "A man stabbed three women"),
    ("اتهمت الشرطة الشركة بالفساد، وهو ما نفته الشركة.", "which the company denied"),
    ("ترحل الحكومة اللاجئين الذين رفضت طلباتهم.", "whose requests were rejected"),
    ("طرد المغرب القنصل، في خطوة أثارت غضب فرنسا.", "in a move which sparked the anger of France"),
    ("تمكن العمال من السيطرة على الحريق.", "managed to control the fire"),
    ("التقى الرئيسان المصري والتركي في أنقرة.", "Turkish and Egyptian presidents"),
  ])
  func whatBelongsTogetherStaysTogether(_ arabic: String, _ english: String) throws { try expect(arabic, english) }

  @Test(arguments: [
    ("نفذت الطائرات غارات على المدينة.", "carried out raids"),
    ("أوقفت الشرطة رجلا في المطار.", "arrested a man"),
    ("أعلن الجيش اعتراض صاروخ.", "interception of a missile"),
    ("تظاهر آلاف الإسرائيليين في القدس.", "Thousands of Israelis"),
    ("شارك في البحث علماء آثار مصريون.", "Egyptian archaeologists"),
  ])
  func objectsAndNumbersDecideSenses(_ arabic: String, _ english: String) throws { try expect(arabic, english) }
}
