internal import TranslationMemory

extension Timestamp {
  /// The moment of a date as TMX has it (`20150122T103000Z`) or as other tools write it: with hyphens and colons, a
  /// fraction, an offset, or without a time; `nil` for anything else.
  init?(text: String) {
    var digits: [Int64] = []
    var rest = text.utf8.drop { $0 <= 0x20 }[...]
    while let byte = rest.first, digits.count < 14 {
      switch byte {
      case 0x30...0x39: digits.append(Int64(byte - 0x30))
      case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " "):
        guard digits.count == 8 else { return nil }
      case UInt8(ascii: "-") where digits.count < 8, UInt8(ascii: ":") where digits.count > 8: break
      default: return nil
      }
      rest = rest.dropFirst()
    }
    while rest.last.map({ $0 <= 0x20 }) == true { rest = rest.dropLast() }
    guard digits.count == 8 || digits.count == 14, let offset = Self.offset(rest) else { return nil }
    func number(_ range: Range<Int>) -> Int64 { digits[range].reduce(0) { $0 * 10 + $1 } }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    guard year > 0, (1...12).contains(month), (1...31).contains(day) else { return nil }
    var seconds = Self.days(year: year, month: month, day: day) * 86400
    if digits.count == 14 {
      let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
      guard hour < 24, minute < 60, second <= 60 else { return nil }
      seconds += hour * 3600 + minute * 60 + second
    }
    self.init(seconds: seconds - offset)
  }

  /// The moment as TMX writes it; `nil` before the year 1 and after 9999.
  var text: String? {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
    let days = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
    let time = seconds - days * 86400
    let (year, month, day) = Self.date(days: days)
    return Self.padded(year, 4) + Self.padded(month, 2) + Self.padded(day, 2) + "T" + Self.padded(time / 3600, 2)
      + Self.padded(time / 60 % 60, 2) + Self.padded(time % 60, 2) + "Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The seconds east of Greenwich in what follows a time: nothing or `Z` (0), `+01:00`, after a fraction or not.
  private static func offset(_ tail: Substring.UTF8View) -> Int64? {
    var rest = tail
    if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    guard let sign = rest.first else { return 0 }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return rest.count == 1 ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let numbers = digits.map { Int64($0 - 0x30) }
    let minutes = (numbers[0] * 10 + numbers[1]) * 60 + (numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0)
    return sign == UInt8(ascii: "+") ? minutes * 60 : -minutes * 60
  }

  // Days and dates of the Gregorian calendar in eras of 400 years that begin on 1 March.

  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }
}
