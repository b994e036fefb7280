/// Writes a number in the style of another that it replaces in an English text.
enum EnglishNumberStyle {
  /// The new number in the style of the old: word or digits, thousands separated or not, two digits where parts have two.
  static func write(_ new: WrittenNumber.Part, inPlaceOf old: TargetNumbers.Place, was: String) -> String {
    guard let part = old.part else { return word(new, capital: was.first?.isUppercase == true) ?? digits(new, true) }
    if old.isPartOfSeveral {
      let isPadded = old.followsColon || (part.integer.hasPrefix("0") && part.integer.count == 2)
      let trimmed = new.integer.drop { $0 == "0" }
      let plain = trimmed.isEmpty ? "0" : String(trimmed)
      return (isPadded && plain.count == 1 ? "0" + plain : plain) + (new.fraction.isEmpty ? "" : "." + new.fraction)
    }
    // Four digits without a separator may be a year: only what is grouped in either text stays so.
    let groups = part.integer.count > 3 ? part.isGrouped : new.isGrouped || new.integer.count > 4
    return digits(new, groups)
  }

  /// One or two digits with or without a leading zero.
  static func dayOrMonth(_ digits: String, isPadded: Bool) -> String {
    let trimmed = digits.count == 2 && digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
    return isPadded && trimmed.count == 1 ? "0" + trimmed : trimmed
  }

  /// `st`, `nd`, `rd` or `th`.
  static func ordinalSuffix(_ digits: String) -> String {
    let last = digits.last
    if digits.count > 1, digits[digits.index(digits.endIndex, offsetBy: -2)] == "1" { return "th" }
    switch last {
    case "1": return "st"
    case "2": return "nd"
    case "3": return "rd"
    default: return "th"
    }
  }

  /// True when a number in digits is spoken with a vowel first: 8, 80, 11, 18,000.
  static func beginsWithVowel(_ written: String) -> Bool {
    let isYearLike = written.prefix { $0.isNumber }.count == 4
    let whole = written.prefix { $0.isNumber || $0 == "," }.filter(\.isNumber)
    if whole.isEmpty { return written.lowercased().hasPrefix("eight") }
    if whole.hasPrefix("8") { return true }
    return (whole.hasPrefix("11") || whole.hasPrefix("18")) && (whole.count % 3 == 2 || isYearLike)
  }

  private static func word(_ number: WrittenNumber.Part, capital: Bool) -> String? {
    guard let value = Int(number.value), TargetNumbers.words.indices.contains(value - 2) else { return nil }
    let word = TargetNumbers.words[value - 2]
    return capital ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  private static func digits(_ number: WrittenNumber.Part, _ groups: Bool) -> String {
    var whole = number.integer
    if groups, whole.count > 3, !whole.hasPrefix("0") {
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
        grouped.append(digit)
      }
      whole = grouped
    }
    return whole + (number.fraction.isEmpty ? "" : "." + number.fraction)
  }
}
