/// A number as it stands in a segment, read: one part, or several joined by separators as in `12:30` and `20/11/2015`.
struct WrittenNumber: Sendable, Hashable {
  /// A part that has a value of its own.
  struct Part: Sendable, Hashable {
    /// The digits before the decimal separator, in ASCII, leading zeros kept, thousands separators not.
    var integer: String
    /// The digits after it.
    var fraction = ""
    /// True when thousands were separated.
    var isGrouped = false
    /// Where it stands in the folded number, in bytes.
    var range: Range<Int>

    /// The value, written in one way: no leading zeros, no trailing zeros of a fraction.
    var value: String {
      let whole = integer.drop { $0 == "0" }
      let rest = fraction.reversed().drop { $0 == "0" }.reversed()
      return (whole.isEmpty ? "0" : String(whole)) + (rest.isEmpty ? "" : "." + String(rest))
    }
  }

  /// How a separator is to be read where languages differ.
  enum Convention: Sendable {
    /// A comma separates thousands, or is a separator of parts; a full stop is decimal.
    case english
    /// A comma separates thousands before three digits, else it is decimal; a full stop is decimal.
    case arabic
    /// As `arabic`, but a full stop before three digits separates thousands.
    case arabicGroupingByStops
  }

  /// The parts in order.
  private(set) var parts: [Part] = []
  /// What stands between the parts: one fewer than there are parts.
  private(set) var separators: [Character] = []

  /// Reads a folded number word.
  init(_ folded: String, _ convention: Convention) {
    var group = Group()
    var offset = 0
    for character in folded {
      let width = character.utf8.count
      defer { offset += width }
      switch character {
      case "0"..."9": group.add(character, at: offset)
      case ":", "/", "\u{2044}", "\u{060D}":
        close(&group, convention)
        separators.append(character == ":" ? ":" : "/")
      default: group.separate(character == "\u{060C}" ? "," : character)
      }
    }
    close(&group, convention)
  }

  private mutating func close(_ group: inout Group, _ convention: Convention) {
    if let part = group.number(convention) {
      parts.append(part)
    } else {
      for (index, digits) in group.digits.enumerated() {
        parts.append(Part(integer: digits, range: group.ranges[index]))
        if index < group.separators.count { separators.append(group.separators[index]) }
      }
    }
    group = Group()
  }
}

/// Digits with the separators that may belong to one number.
private struct Group {
  var digits: [String] = []
  var ranges: [Range<Int>] = []
  var separators: [Character] = []

  mutating func add(_ digit: Character, at offset: Int) {
    if digits.count == separators.count {
      digits.append("")
      ranges.append(offset..<offset)
    }
    digits[digits.count - 1].append(digit)
    ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<offset + 1
  }

  mutating func separate(_ separator: Character) { separators.append(separator) }

  /// The one number that the digits make; nil for several, as in `20.11.2015`.
  func number(_ convention: WrittenNumber.Convention) -> WrittenNumber.Part? {
    guard let first = ranges.first, let last = ranges.last, let end = separators.last else {
      return ranges.first.map { WrittenNumber.Part(integer: digits[0], range: $0) }
    }
    let range = first.lowerBound..<last.upperBound
    if isGrouping(separators[...], convention) {
      return WrittenNumber.Part(integer: digits.joined(), isGrouped: true, range: range)
    }
    let before = separators.dropLast()
    guard !before.contains(end), isDecimal(end, isOnly: before.isEmpty, convention),
      before.isEmpty || isGrouping(before, .arabicGroupingByStops)
    else { return nil }
    return WrittenNumber.Part(
      integer: digits.dropLast().joined(), fraction: digits[digits.count - 1], isGrouped: !before.isEmpty, range: range)
  }

  /// True when these separators, all alike, separate thousands.
  private func isGrouping(_ separators: ArraySlice<Character>, _ convention: WrittenNumber.Convention) -> Bool {
    guard let separator = separators.first, separators.allSatisfy({ $0 == separator }), separator != "\u{066B}",
      (1...3).contains(digits[0].count), !digits[0].hasPrefix("0"),
      digits[1...separators.count].allSatisfy({ $0.count == 3 })
    else { return false }
    return separator != "." || separators.count > 1 || convention == .arabicGroupingByStops
  }

  private func isDecimal(_ separator: Character, isOnly: Bool, _ convention: WrittenNumber.Convention) -> Bool {
    switch separator {
    case "\u{066B}", ".": true
    case ",": !isOnly || convention != .english
    default: false
    }
  }
}
