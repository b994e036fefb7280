/// What happens in the course of a batch, for a caller that shows it.
public enum BatchEvent: Sendable {
  /// The articles are counted.
  case began(total: Int)
  case made(path: String)
  /// The brief that is there is up to date.
  case kept(path: String)
  case failed(BatchFailure)
  /// A flaw that did not stop the work.
  case noted(path: String, finding: String)
}

/// An article of a batch that gave no brief.
public struct BatchFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// One line: the file and the reason.
  public var description: String { "\(path): \(reason)" }
}

/// How a batch went.
public struct BatchReport: Sendable, Hashable {
  public internal(set) var made = 0
  public internal(set) var kept = 0
  public internal(set) var failed = 0
  /// The task was cancelled before all was done. What was done counts, and a batch that resumes goes on from there.
  public internal(set) var isCancelled = false

  public init() {}
}
