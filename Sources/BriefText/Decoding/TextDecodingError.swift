/// Why bytes could not be read as text.
public enum TextDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes hold NUL or many control characters; the payload names what they look like, such as "a PNG image".
  case binary(String)
  /// A UTF-16 text that ends in the middle of a character.
  case truncatedUTF16
  /// Bytes that the encoding does not have, with the offset of the first.
  case invalidBytes(encoding: TextEncoding, offset: Int)
  /// No encoding fits.
  case unknownEncoding

  /// What is wrong, in one line, with what to do about it; names no file, which callers put before it.
  public var description: String {
    switch self {
    case .binary(let kind): "not a text but \(kind)"
    case .truncatedUTF16: "truncated UTF-16: the last character is incomplete"
    case .invalidBytes(let encoding, let offset):
      "not valid \(encoding) at byte \(offset): name the right encoding with --encoding"
    case .unknownEncoding: "no known text encoding fits: name one with --encoding"
    }
  }
}
