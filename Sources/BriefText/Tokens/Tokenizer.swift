/// Cuts text into words, numbers and signs and folds their spelling in the same pass.
///
/// ICU's word rules (UAX #29) are not used here: they keep `الارهابي.وقال` in one word and `@` or `_` names together,
/// which web text has as typing errors and hashtags. The classes come from Unicode all the same.
public struct Tokenizer: Sendable {
  /// A tokenizer; it has no settings and keeps nothing between texts.
  public init() {}

  /// The tokens of a part of a text. O(n).
  public func tokenize(_ text: UTF8Text, in range: Range<Int>? = nil) -> TokenizedText {
    var result = TokenizedText()
    result.text = text
    let range = range ?? text.range
    result.tokens.reserveCapacity(range.count / 8 + 4)
    result.units.reserveCapacity(range.count / 2 + 4)
    text.bytes.withUnsafeBufferPointer { bytes in
      ArabicFolding.table.withUnsafeBufferPointer { table in
        var scan = TokenScan(bytes: bytes, end: range.upperBound, index: range.lowerBound, fold: table)
        scan.run(into: &result)
      }
    }
    return result
  }

  /// The tokens of a string.
  public func tokenize(_ string: String) -> TokenizedText {
    tokenize(UTF8Text(string))
  }
}

/// One pass over bytes.
private struct TokenScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var index: Int
  let fold: UnsafeBufferPointer<ArabicFolding.Unit>
  var sawSpace = true
  var hasDamma = false

  mutating func run(into result: inout TokenizedText) {
    while index < end {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isSpace(scalar) {
        sawSpace = true
        index += width
      } else if Scalars.isArabicLetter(scalar) {
        arabicWord(into: &result)
      } else if Scalars.isDigit(scalar) {
        number(into: &result)
      } else if Scalars.isIgnorable(scalar) {
        index += width
      } else if scalar == 0x26, let entityEnd = htmlLeftover() {
        sawSpace = true
        index = entityEnd
      } else if Scalars.isLetter(scalar) {
        foreignWord(into: &result)
      } else {
        let start = index
        index += width
        let folded = result.units.count
        ArabicFolding.append(scalar, to: &result.units)
        emit(.sign, start..<index, folded, &result)
      }
    }
  }

  private mutating func emit(
    _ kind: Token.Kind, _ range: Range<Int>, _ foldedLower: Int, _ result: inout TokenizedText
  ) {
    result.tokens.append(
      Token(
        kind: kind, spaceBefore: sawSpace, hasPassiveVowel: hasDamma,
        lower: Int32(truncatingIfNeeded: range.lowerBound),
        upper: Int32(truncatingIfNeeded: range.upperBound), foldedLower: Int32(truncatingIfNeeded: foldedLower),
        foldedUpper: Int32(truncatingIfNeeded: result.units.count)))
    sawSpace = false
    hasDamma = false
  }

  private mutating func arabicWord(into result: inout TokenizedText) {
    let start = index
    let folded = result.units.count
    var wordEnd = index
    while index < end {
      let first = bytes[index]
      if first >= 0xD8, first <= 0xDB, index + 1 < end {
        // U+0600…U+06FF: one table look-up.
        let scalar = UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        if Scalars.isArabicLetter(scalar) {
          result.units.append(fold[Int(scalar) - 0x0600])
          index += 2
          wordEnd = index
          continue
        }
        guard Scalars.isArabicMark(scalar) else { break }
        if scalar == 0x064F, result.units.count == folded + 1 { hasDamma = true }
        ArabicFolding.append(scalar, to: &result.units)
        index += 2
        if scalar != 0x061C { wordEnd = index }
        continue
      }
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isArabicLetter(scalar) {
        ArabicFolding.append(scalar, to: &result.units)
        index += width
        wordEnd = index
      } else if scalar >= 0x80, Scalars.isIgnorable(scalar) {
        index += width
      } else {
        break
      }
    }
    emit(.arabic, start..<wordEnd, folded, &result)
  }

  private mutating func foreignWord(into result: inout TokenizedText) {
    let start = index
    let folded = result.units.count
    var wordEnd = index
    while index < end {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isArabicLetter(scalar) { break }
      if Scalars.isLetter(scalar) {
        ArabicFolding.append(scalar, to: &result.units)
        index += width
        wordEnd = index
      } else if scalar >= 0x80, Scalars.isIgnorable(scalar) {
        index += width
      } else if scalar == 0x27 || scalar == 0x2019, nextIsForeignLetter(after: index + width) {
        ArabicFolding.append(scalar, to: &result.units)
        index += width
      } else {
        break
      }
    }
    emit(.foreign, start..<wordEnd, folded, &result)
  }

  private func nextIsForeignLetter(after position: Int) -> Bool {
    guard position < end else { return false }
    let scalar = bytes.scalar(at: position).scalar
    return Scalars.isLetter(scalar) && !Scalars.isArabicLetter(scalar)
  }

  private mutating func number(into result: inout TokenizedText) {
    let start = index
    let folded = result.units.count
    var wordEnd = index
    while index < end {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isDigit(scalar) {
        ArabicFolding.append(scalar, to: &result.units)
        index += width
        wordEnd = index
      } else if let separator = Self.foldedSeparator(scalar), index + width < end,
        Scalars.isDigit(bytes.scalar(at: index + width).scalar)
      {
        result.units.append(separator)
        index += width
      } else if scalar >= 0x80, Scalars.isIgnorable(scalar) {
        index += width
      } else {
        break
      }
    }
    emit(.number, start..<wordEnd, folded, &result)
  }

  /// A separator inside a number, folded: `.`, `,`, `:`, `/` and the Arabic decimal and thousands separators.
  private static func foldedSeparator(_ scalar: UInt32) -> ArabicFolding.Unit? {
    switch scalar {
    case 0x2E, 0x066B: 0x2E
    case 0x2C, 0x066C, 0x060C: 0x2C
    case 0x3A: 0x3A
    case 0x2F: 0x2F
    default: nil
    }
  }

  /// The end of an `&` between Arabic words or of an entity such as `&nbsp;` that a scraper left; `nil` for a real
  /// ampersand (`AT&T`, `R & D`) and for the entities of quotation marks.
  private func htmlLeftover() -> Int? {
    var position = index + 1
    while position < end, position - index <= 9, Self.isEntityByte(bytes[position]) { position += 1 }
    if position < end, bytes[position] == 0x3B, position > index + 1 {
      let name = String(decoding: bytes[(index + 1)..<position], as: UTF8.self).lowercased()
      return ["nbsp", "amp", "zwnj", "zwj", "rlm", "lrm", "ensp", "emsp", "thinsp", "shy", "#160"].contains(name)
        ? position + 1 : nil
    }
    let previousIsArabic = index > 0 && Scalars.isArabicLetter(bytes.scalar(before: index).scalar)
    let nextIsArabic = index + 1 < end && Scalars.isArabicLetter(bytes.scalar(at: index + 1).scalar)
    return previousIsArabic || nextIsArabic ? index + 1 : nil
  }

  private static func isEntityByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x23
  }
}
