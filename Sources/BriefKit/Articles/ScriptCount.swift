internal import BriefText

/// How many letters of which script begin a text.
struct ScriptCount: CustomStringConvertible {
  private(set) var arabic = 0
  private(set) var latin = 0
  private(set) var other = 0
  private(set) var digits = 0

  var letters: Int { arabic + latin + other }

  /// Counts in the first 64 KiB, and on to the end of the text while no Arabic letter is met.
  init(of text: UTF8Text) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count, index < 65536 || arabic == 0 {
        let first = bytes[index]
        if first < 0x80 {
          let letter = first | 0x20
          if letter >= 0x61, letter <= 0x7A { latin += 1 } else if first >= 0x30, first <= 0x39 { digits += 1 }
          index += 1
          continue
        }
        let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        // U+FEFF, a stray byte order mark, lies beside the presentation forms.
        let isMark = first == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
        if !isMark { count(first, bytes[index + 1]) }
        index += width
      }
    }
  }

  /// Scripts by their lead bytes: exact enough to say what a file holds.
  private mutating func count(_ first: UInt8, _ second: UInt8) {
    switch first {
    case 0xD8: if second >= 0xA0 { arabic += 1 }
    case 0xD9:
      if second <= 0x8A || second >= 0xAE { arabic += 1 } else if second >= 0xA0, second <= 0xA9 { digits += 1 }
    case 0xDA: arabic += 1
    case 0xDB:
      if second <= 0x94 || second >= 0xBA { arabic += 1 } else if second >= 0xB0, second <= 0xB9 { digits += 1 }
    case 0xDD: if second >= 0x90, second <= 0xBF { arabic += 1 } else { other += 1 }
    case 0xEF: if (0xAD...0xBB).contains(second) && second != 0xB8 { arabic += 1 }
    case 0xC3...0xC9: latin += 1
    case 0xCD...0xD7: other += 1
    case 0xE0...0xE1, 0xE3...0xED: other += 1
    default: break
    }
  }

  /// Such as "120 Latin letters and 3 digits".
  var description: String {
    func part(_ count: Int, _ name: String) -> String? {
      count == 0 ? nil : "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    let parts = [
      part(arabic, "Arabic letter"), part(latin, "Latin letter"),
      other == 0 ? nil : "\(other) letters of other scripts",
      part(digits, "digit"),
    ].compactMap { $0 }
    return parts.isEmpty ? "punctuation" : parts.joined(separator: ", ")
  }
}
