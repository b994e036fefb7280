/// Why output could not be written.
public struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, with the words for it.
  public enum Reason: Sendable, Hashable {
    /// The file can't be made: a read-only or missing folder, a folder in its place.
    case cannotCreate(String)
    /// The system stopped us midway, as with a full disk: its own words.
    case writeFailed(String)
  }

  /// The path as it was given, `-` for standard output.
  public let path: String
  /// What went wrong.
  public let reason: Reason

  /// An error about the file at a path, `-` for standard output.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One line: the file and the reason.
  public var description: String {
    let name = path == "-" ? "standard output" : path
    switch reason {
    case .cannotCreate(let words): return "\(name): can't be created: \(words)"
    case .writeFailed(let words): return "\(name): can't be written: \(words)"
    }
  }
}
