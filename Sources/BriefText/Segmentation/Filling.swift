/// What stands between sentences and belongs to none: an emoji, an emoticon, an HTML tag or entity, a lone `&`.
struct Filling {
  /// In bytes.
  let length: Int
  /// True for the entity of a closing quotation mark.
  let closesQuote: Bool

  private static let longestTag = 200
  private static let quoteEntities: Set<String> = ["quot", "raquo", "rdquo", "#34", "#39", "#187", "#8221"]

  init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int, afterSpace: Bool) {
    let (scalar, width) = bytes.scalar(at: index)
    var closesQuote = false
    switch scalar {
    case 0x26:
      let name = Self.entityName(after: index, in: bytes, to: end)
      length = name.map { $0.utf8.count + 2 } ?? 1
      closesQuote = !afterSpace && name.map(Self.quoteEntities.contains) == true
    case 0x3C:
      guard let tag = Self.tagLength(at: index, in: bytes, to: end) else { return nil }
      length = tag
    case 0x3A, 0x3B:
      guard let emoticon = Self.emoticonLength(at: index, in: bytes, to: end) else { return nil }
      length = emoticon
    default:
      guard scalar > 0x2000, Scalars.isEmoji(scalar), !Scalars.isBullet(scalar) else { return nil }
      length = width
    }
    self.closesQuote = closesQuote
  }

  /// `nbsp` of `&nbsp;`; `nil` for a lone `&`.
  private static func entityName(after index: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int) -> String? {
    var name = ""
    var next = index + 1
    while next < end, name.utf8.count < 8 {
      let byte = bytes[next]
      if byte == 0x3B { return name.isEmpty ? nil : name }
      guard Scalars.isLatinLetter(UInt32(byte)) && byte < 0x80 || Scalars.isDigit(UInt32(byte)) || byte == 0x23 else {
        return nil
      }
      name.unicodeScalars.append(Unicode.Scalar(byte))
      next += 1
    }
    return next < end && bytes[next] == 0x3B && !name.isEmpty ? name : nil
  }

  /// The length of `<br>`, `</p>`, `<p class="…">`.
  private static func tagLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int) -> Int? {
    var next = index + 1
    if next < end, bytes[next] == 0x2F { next += 1 }
    guard next < end, (0x61...0x7A).contains(bytes[next] | 0x20) else { return nil }
    while next < end, next - index < longestTag {
      if bytes[next] == 0x3E { return next + 1 - index }
      if bytes[next] == 0x3C { return nil }
      next += 1
    }
    return nil
  }

  /// The length of `:)`, `:-(`, `;)`, `:D` and the like that stand alone.
  private static func emoticonLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int) -> Int? {
    var next = index + 1
    if next < end, bytes[next] == 0x2D { next += 1 }
    let mouth = next
    while next < end, next - mouth < 8, [0x29, 0x28, 0x44, 0x50, 0x2F, 0x7C].contains(bytes[next]) { next += 1 }
    guard next > mouth, next == end || Scalars.isSpace(bytes.scalar(at: next).scalar) else { return nil }
    return next - index
  }
}
