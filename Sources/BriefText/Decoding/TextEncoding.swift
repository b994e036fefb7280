internal import CICU

/// A character encoding by its IANA name, such as `UTF-8` or `windows-1256`.
public struct TextEncoding: Sendable, Hashable, CustomStringConvertible {
  /// The IANA name.
  public let name: String

  /// The encoding with a name that ICU knows, in any case; `nil` for any other name.
  public init?(_ name: String) {
    guard !name.isEmpty, cicu_knows_charset(name) != 0 else { return nil }
    self.name = Self.canonicalNames.first { $0.lowercased() == name.lowercased() } ?? name
  }

  private init(known name: String) {
    self.name = name
  }

  /// UTF-8, with or without a byte order mark.
  public static let utf8 = TextEncoding(known: "UTF-8")
  /// UTF-16 with the low byte of each unit first.
  public static let utf16LittleEndian = TextEncoding(known: "UTF-16LE")
  /// UTF-16 with the high byte of each unit first.
  public static let utf16BigEndian = TextEncoding(known: "UTF-16BE")
  /// The Arabic code page of Windows, one byte a character.
  public static let windows1256 = TextEncoding(known: "windows-1256")
  /// The Arabic part of ISO 8859, one byte a character.
  public static let iso88596 = TextEncoding(known: "ISO-8859-6")

  private static let canonicalNames = ["UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"]

  /// The IANA name.
  public var description: String { name }
}
