internal import BriefText

/// Reads numbers in digits and words: `20`, ٢٠, `twenty`, عشرين.
enum NumberWords {
  typealias Unit = ArabicFolding.Unit

  /// The value of a word for a number; nil for any other word. Proclitics and the article may stand before it.
  static func value(_ word: ArraySlice<Unit>) -> UInt64? {
    if let value = values[Array(word)] { return value }
    guard let first = word.first, first >= 0x0621 else { return nil }
    for prefix in prefixes where word.count > prefix.count + 2 && word.starts(with: prefix) {
      if let value = values[Array(word.dropFirst(prefix.count))] { return value }
    }
    return nil
  }

  /// Digits without their separators of thousands; what stands after a decimal sign stays.
  static func digits(_ token: ArraySlice<Unit>) -> [Unit] {
    var result: [Unit] = []
    var index = token.startIndex
    while index < token.endIndex {
      let unit = token[index]
      if unit == 0x2C || unit == 0x2E {
        let group = token[(index + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
        // 1,200 and 1.200 are one number in two habits; 1.25 is another.
        if group.count != 3 || result.isEmpty { result.append(0x2E) }
      } else {
        result.append(unit)
      }
      index += 1
    }
    return result
  }

  private static let prefixes = ["ال", "وال", "بال", "لل", "و", "ب", "ل", "ف"].map { ArabicFolding.fold($0) }

  private static let values: [[Unit]: UInt64] = {
    var table: [[Unit]: UInt64] = [:]
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let number = words.first.flatMap({ UInt64($0) }) else { continue }
      for word in words.dropFirst() { table[ArabicFolding.fold(word)] = number }
    }
    return table
  }()

  private static let list = """
    2 two اثنان اثنين اثنتان اثنتين
    3 three ثلاث ثلاثة
    4 four أربع أربعة
    5 five خمس خمسة
    6 six ست ستة
    7 seven سبع سبعة
    8 eight ثمان ثماني ثمانية
    9 nine تسع تسعة
    10 ten عشر عشرة
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty عشرون عشرين
    30 thirty ثلاثون ثلاثين
    40 forty أربعون أربعين
    50 fifty خمسون خمسين
    60 sixty ستون ستين
    70 seventy سبعون سبعين
    80 eighty ثمانون ثمانين
    90 ninety تسعون تسعين
    100 hundred مئة مائة
    200 مئتان مئتين مائتان مائتين
    300 ثلاثمئة ثلاثمائة
    400 أربعمئة أربعمائة
    500 خمسمئة خمسمائة
    600 ستمئة ستمائة
    700 سبعمئة سبعمائة
    800 ثمانمئة ثمانمائة
    900 تسعمئة تسعمائة
    1000 thousand ألف آلاف
    2000 ألفان ألفين
    1000000 million مليون ملايين
    1000000000 billion مليار مليارات بليون
    """
}
