public import BriefText

/// Why a file gave no article.
public struct ArticleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with the file; its description also says what to do about it.
  public enum Reason: Sendable, Hashable {
    /// Nothing is at the path.
    case noSuchFile
    /// A folder was named where a file is wanted.
    case folder
    /// The system would not let us read: its own words.
    case unreadable(String)
    /// The file has no bytes, or nothing but white space.
    case empty
    /// The bytes are no text, or not in the encoding that was asked for.
    case undecodable(TextDecodingError)
    /// There is no Arabic letter in it: what there is instead, such as "120 Latin letters".
    case noArabic(found: String)
  }

  /// The path that was asked for, `-` for standard input.
  public let path: String
  /// What is wrong with it.
  public let reason: Reason

  /// An error about the file at a path, `-` for standard input.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The exit code for a command that can't go on: 66 no such input, 74 read error, 65 bad data.
  public var exitCode: Int32 {
    switch reason {
    case .noSuchFile, .folder: 66
    case .unreadable: 74
    case .empty, .undecodable, .noArabic: 65
    }
  }

  /// One line: the file and the reason.
  public var description: String {
    "\(path == "-" ? "standard input" : path): \(reason)"
  }
}

extension ArticleError.Reason: CustomStringConvertible {
  /// What is wrong, in one line without the path.
  public var description: String {
    switch self {
    case .noSuchFile: "no such file"
    case .folder: "is a folder: name a file in it, or use 'brief batch' for all of them"
    case .unreadable(let words): "can't be read: \(words)"
    case .empty: "is empty: there is no article in it"
    case .undecodable(let error): "\(error)"
    case .noArabic(let found): "has no Arabic text, only \(found): name an Arabic article"
    }
  }
}
