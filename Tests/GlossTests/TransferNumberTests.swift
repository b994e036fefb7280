import Testing

@testable import Gloss

@Suite struct TransferNumberTests {
  @Test(arguments: [
    ("ثلاثة وزراء", "Three ministers"), ("خمس مدن كبيرة", "Five large cities"), ("20 طالبا", "20 students"),
    ("عشرون رجلا", "Twenty men"), ("خمسة وعشرون شخصا", "Twenty-five people"), ("مئة شخص", "A hundred people"),
    ("3 آلاف جندي", "3 thousand soldiers"), ("خمسة ملايين شخص", "Five million people"), ("1 يوم", "1 day"),
    ("ثلاث شركات", "Three companies"),
  ])
  func countedNounsArePlural(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("ارتفع الاقتصاد 5%", "The economy rose 5%"), ("5٪", "5%"), ("٢٥ سيارة", "25 cars"), ("3,5 مليون", "3,5 million"),
    ("٣٫٥ مليون", "3.5 million"),
  ])
  func digitsBecomeEuropean(_ arabic: String, _ english: String) { #expect(Samples.english(arabic) == english) }

  @Test(arguments: [
    ("وصل الوزير الاثنين", "The minister arrived on Monday"),
    ("وصل الوزير في يوليو", "The minister arrived in July"),
    ("وصل الوزير عام 2016", "The minister arrived in 2016"),
    ("وصل في عام 2016", "in 2016"),
    ("وصل الوزير يوم 16 يناير 2015", "The minister arrived on 16 January 2015"),
    ("وقع الاتفاق في 22 يوليو", "22 July"),
  ])
  func datesAndDays(_ arabic: String, _ english: String) { #expect(Samples.english(arabic).contains(english)) }

  @Test func noNumberIsLostOrChanged() {
    for number in ["7", "12", "48", "160", "2020", "1,5", "3.25", "10000"] {
      #expect(Samples.english("قتل \(number) شخصا في سوريا").contains(number))
    }
  }
}
