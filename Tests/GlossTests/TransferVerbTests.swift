import Testing

@testable import Gloss

@Suite struct TransferVerbTests {
  @Test(arguments: [
    ("وصل الوزير إلى لندن", "The minister arrived to London"),
    ("وصلت الوزيرة أمس", "The minister arrived yesterday"),
    ("أعلنت الحكومة الاتفاق", "The government announced the agreement"),
    ("استقبل الرئيس المعلمين", "The president received the teachers"),
    ("وصل الوزير والرئيس إلى لندن", "The minister and the president arrived to London"),
    ("زار لندن", "He visited London"),
    ("الوزير وصل أمس", "The minister arrived yesterday"),
    ("يزور أحمد القاهرة", "Ahmed visits Cairo"),
    ("رفض الجنود الأوامر", "The soldiers refused the orders"),
    ("زارت ليلى سوريا", "Layla visited Syria"),
  ])
  func theSubjectComesBeforeItsVerb(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test func aSecondSubjectBeforeItsOwnVerbIsNoPartOfTheFirst() {
    #expect(Samples.english("وصل الوزير والرئيس غادر").hasPrefix("The minister arrived and the president"))
  }

  @Test(arguments: [
    ("وصلنا أمس", "We arrived yesterday"),
    ("وصلوا أمس", "They arrived yesterday"),
    ("قالت إن الحكومة رفضت الاتفاق", "She said that the government refused the agreement"),
  ])
  func aSubjectInTheVerbIsAPronoun(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("سيصل الوزير اليوم", "The minister will arrive today"),
    ("سوف يصل الوزير", "The minister will arrive"),
    ("قد يصل الوزير", "The minister may arrive"),
    ("لقد وصل الوزير", "The minister arrived"),
  ])
  func theFutureAndThePossible(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("لم يصل الوزير", "The minister did not arrive"),
    ("لم يقل الوزير", "The minister did not say"),
    ("لن يصل الوزير", "The minister will not arrive"),
    ("لا يصل الوزير", "The minister does not arrive"),
    ("ولم تصل الوزيرة", "The minister did not arrive"),
    ("الوزير لم يصل", "The minister did not arrive"),
    ("الوزراء لا يريدون الحرب", "The ministers do not want the war"),
    ("لا يمكن هزيمة التنظيم", "The organization cannot be defeated"),
  ])
  func negationIsNeverLost(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test func laysaDeniesANounSentence() {
    #expect(Samples.english("ليس الوزير في لندن").contains("not"))
    #expect(Samples.english("الاتفاق ليس جديدا") == "The agreement is not new")
    #expect(Samples.english("ليست الحكومة جديدة").contains("not"))
  }

  @Test(arguments: [
    ("كان الوزير يكتب", "The minister was writing"),
    ("كان الوزير قد وصل", "The minister had arrived"),
    ("كانت الحكومة قد أعلنت الاتفاق", "The government had announced the agreement"),
    ("كان الوزراء يناقشون الاتفاق", "The ministers were discussing the agreement"),
    ("كان الرئيس في لندن", "The president was in London"),
  ])
  func kanaMakesCompoundTenses(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("تم تشكيل حكومة جديدة", "A new government was formed"),
    ("تم تشكيل الحكومة", "The government was formed"),
    ("تم إعلان اتفاق", "An agreement was declared"),
    ("يتم تشكيل الحكومة", "The government is formed"),
  ])
  func aVerbalNounBehindTammaIsPassive(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test func whatIsPossibleCanBeDone() {
    #expect(Samples.english("يمكن هزيمة التنظيم") == "The organization can be defeated")
  }

  @Test func theVerbalNounBehindALightVerbSaysWhatWasDone() {
    #expect(Samples.english("قامت الشركة بتسوية النزاع") == "The company settled the dispute")
  }

  @Test(arguments: [
    ("أعرب الوزير عن قلقه", "The minister expressed his concern"),
    ("لم يتمكن الجيش من دخول المدينة", "The army did not manage to enter the city"),
    ("دعا الرئيس إلى اجتماع", "The president called for a meeting"),
    ("دعت الحكومة البريطانية إلى اتفاق جديد", "The British government called for a new agreement"),
  ])
  func aPrepositionBelongsToItsVerbAcrossTheSubject(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("قتل ثلاثة جنود في سوريا", "Three soldiers were killed in Syria"),
    ("قتل 17 شخصا", "17 people were killed"),
    ("قُتل الرئيس", "The president was killed"),
  ])
  func whoeverIsKilledIsNotTheKiller(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("استقبلهم الوزير في لندن", "The minister received them in London")
  ])
  func objectPronounsFollowTheVerb(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }

  @Test(arguments: [
    ("اتفاق", "An agreement"), ("يقولون", "They say"), ("قال", "He said"),
  ])
  func aWordAloneIsRendered(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic) == english)
  }
}
