/// Why a file of translation units cannot be read, or not further.
///
/// The units before the place of an error have been delivered.
public struct InterchangeError: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// Nothing is at the path.
    case noSuchFile
    /// The system would not let us read; the payload says why.
    case unreadable(String)
    /// There is nothing in the file.
    case empty
    /// Neither TMX nor tab-separated text but what the payload says, such as "an HTML page".
    case unknownFormat(String)
    /// Broken XML or a line that breaks the format, in the words of the parser.
    case malformed(String)
    /// The file ends before it is complete.
    case truncated
    /// The named entity is not declared, or is not a short plain text.
    case unknownEntity(String)
    /// Bytes that the encoding does not have; the payload names an encoding that fits.
    case invalidBytes(looksLike: String?)
    /// The gzip data is damaged.
    case damagedGzip
    /// The gzip data ends too early.
    case truncatedGzip
  }

  /// The file as it was named.
  public let path: String
  /// The line, from 1; of the decompressed text where the file is a gzip file.
  public let line: Int?
  /// The column in characters, from 1.
  public let column: Int?
  /// What went wrong.
  public let reason: Reason

  /// An error, with its place where that is known.
  public init(path: String, line: Int? = nil, column: Int? = nil, reason: Reason) {
    self.path = path
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension InterchangeError: CustomStringConvertible {
  /// One line: where, what is wrong, what to do.
  public var description: String {
    let place = [line, column].reduce(path) { text, number in number.map { "\(text):\($0)" } ?? text }
    return "\(place): \(explanation)"
  }

  /// What is wrong and what to do, without the place.
  public var explanation: String {
    switch reason {
    case .noSuchFile: "no such file: check the path"
    case .unreadable(let why): "cannot be read: \(why)"
    case .empty: "the file is empty: name a TMX or tab-separated file"
    case .unknownFormat(let kind): "neither TMX nor tab-separated text but \(kind): name a file of translation units"
    case .malformed(let why): "broken XML: \(why): repair the file or export it again"
    case .truncated: "the file ends before it is complete: get the whole file"
    case .unknownEntity(let name): "the entity &\(name); is not known: write the character itself"
    case .invalidBytes(let encoding?): "not UTF-8; it looks like \(encoding): save it as UTF-8"
    case .invalidBytes(nil): "bytes that do not fit the file's encoding: save it as UTF-8 and say so in its first line"
    case .damagedGzip: "damaged gzip data: get the file again"
    case .truncatedGzip: "the gzip data ends too early: get the whole file"
    }
  }
}
