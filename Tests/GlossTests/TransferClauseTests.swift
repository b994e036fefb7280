import Testing

@testable import Gloss

@Suite struct TransferClauseTests {
  @Test(arguments: [
    ("قال الوزير إن الحكومة رفضت الاتفاق", "The minister said that the government refused the agreement"),
    ("أعلن الرئيس أن الحرب وقعت", "The president announced that the war occurred"),
    ("وقال الرئيس إنه وصل أمس", "The president said that he arrived yesterday"),
    ("أكد الوزراء أنهم رفضوا الاتفاق", "The ministers confirmed that they refused the agreement"),
    ("قالت الحكومة إنها لم تعلن الحرب", "The government said that it did not announce the war"),
  ])
  func whatIsSaidFollowsThat(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test func aPresentBehindAnIsAnInfinitive() {
    #expect(Samples.english("يريد الوزير أن يزور لندن") == "The minister wants to visit London")
    #expect(Samples.english("يريد الوزراء أن يناقشوا الاتفاق") == "The ministers want to discuss the agreement")
  }

  @Test(arguments: [
    ("الوزير الذي زار لندن", "The minister who visited London"),
    ("الشركة التي أعلنت الاتفاق", "The company which announced the agreement"),
    ("الرجال الذين وصلوا أمس", "The men who arrived yesterday"),
    ("الكتاب الذي كتبه أحمد", "The book which Ahmed wrote"),
  ])
  func relativeClauses(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("الاتفاق جديد", "The agreement is new"), ("الحكومة قديمة جدا", "The government is very old"),
    ("هو وزير", "He is a minister"), ("السبب هو الحرب", "The reason is the war"),
    ("لأن الاتفاق مهم", "Because the agreement is important"),
  ])
  func aSentenceWithoutAVerbGetsIs(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("وصل الوزير لمناقشة الاتفاق", "The minister arrived to discuss the agreement"),
    ("وصل الوزير وزار المدينة", "The minister arrived and visited the city"),
    ("بعد أن وصل الوزير", "After the minister arrived"),
    ("لكن الوزير رفض", "But the minister refused"),
    ("بالنسبة إلى مصر", "As for Egypt"),
    ("لدى الحكومة اتفاق", "With the government an agreement"),
  ])
  func clausesAreJoined(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("قال: \"وصل الوزير\".", "He said: \"The minister arrived\"."),
    ("وقال الوزير: «رفضت الحكومة الاتفاق»", "The minister said: \"The government refused the agreement\""),
    ("هل وصل الوزير؟", "?"),
  ])
  func quotationsAndQuestionsKeepTheirSigns(_ arabic: String, _ english: String) {
    #expect(Samples.english(arabic).lowercased().contains(english.lowercased()))
  }
}
