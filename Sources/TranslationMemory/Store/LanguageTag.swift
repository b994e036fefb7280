/// Comparing BCP 47 languages as translation memories do.
public enum LanguageTag {
  /// True when both are equal, case aside, or one is the other with more said: `ar` meets `AR-eg`, `ar-EG` does not meet
  /// `ar-SA`.
  public static func meets(_ left: String, _ right: String) -> Bool {
    let left = normalized(left)
    let right = normalized(right)
    return left == right || left.hasPrefix(right + "-") || right.hasPrefix(left + "-")
  }

  /// The tag in lower case with hyphens: equal for tags that are the same language.
  static func normalized(_ tag: String) -> String {
    String(decoding: tag.utf8.map { $0 == 0x5F ? 0x2D : $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
