import Foundation

/// The sentence pairs that a generated memory is made of: those of files, or a few templates of our own.
enum SeedPairs {
  typealias Pair = (source: [String], target: [String])

  /// Files end in `.tsv` (source, tab, target), or come in pairs of one sentence a line.
  static func read(_ files: [String]) throws -> [Pair] {
    var pairs: [Pair] = []
    var waiting: [Substring]?
    for file in files {
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      if file.hasSuffix(".tsv") {
        for line in lines {
          let columns = line.split(separator: "\t")
          if columns.count >= 2 { pairs.append((words(columns[0]), words(columns[1]))) }
        }
      } else if let sources = waiting {
        for (source, target) in zip(sources, lines) where !source.isEmpty {
          pairs.append((words(source), words(target)))
        }
        waiting = nil
      } else {
        waiting = lines
      }
    }
    return pairs.isEmpty ? templates : pairs
  }

  private static func words(_ text: Substring) -> [String] { text.split(separator: " ").map(String.init) }

  private static var templates: [Pair] {
    let sources = [
      "أعلن وزير الخارجية أن المحادثات مع الوفد الزائر ستبدأ في العاصمة يوم الأحد المقبل",
      "قتل 12 شخصا وأصيب 30 آخرون في انفجار سيارة مفخخة قرب سوق شعبية شمال المدينة",
      "قالت الشركة إن أرباحها ارتفعت بنسبة 7.5 في المئة خلال الربع الثالث من العام الجاري",
      "طالبت منظمات حقوقية الحكومة بالإفراج عن الصحفيين المعتقلين دون محاكمة",
      "يتوقع خبراء الأرصاد هطول أمطار غزيرة على السواحل الشرقية اعتبارا من مساء الغد",
      "فاز المنتخب الوطني على ضيفه بهدفين مقابل هدف واحد في مباراة ودية",
      "وصلت قافلة مساعدات إنسانية إلى المخيم بعد توقف دام 3 أسابيع",
      "أكد رئيس البرلمان أن مشروع القانون سيعرض على التصويت قبل نهاية الشهر",
    ]
    let targets = [
      "The foreign minister announced that talks with the visiting delegation would begin in the capital next Sunday",
      "Twelve people were killed and 30 others injured when a car bomb exploded near a market north of the city",
      "The company said its profits rose by 7.5 percent in the third quarter of this year",
      "Rights organizations called on the government to release journalists detained without trial",
      "Forecasters expect heavy rain on the eastern coasts from tomorrow evening",
      "The national team beat its guests by two goals to one in a friendly match",
      "A convoy of humanitarian aid reached the camp after a halt of 3 weeks",
      "The speaker of parliament confirmed that the bill would be put to the vote before the end of the month",
    ]
    return zip(sources, targets).map { (words(Substring($0)), words(Substring($1))) }
  }
}
