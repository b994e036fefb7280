/// What happens in the course of a batch, for a caller that shows it.
public enum BatchEvent: Sendable {
  /// The articles are counted.
  case began(total: Int)
  /// A brief was made of the article at the path, and written.
  case made(path: String)
  /// The brief that is there is up to date.
  case kept(path: String)
  /// An article gave no brief; the work goes on.
  case failed(BatchFailure)
  /// A flaw that did not stop the work.
  case noted(path: String, finding: String)
}

/// An article of a batch that gave no brief.
public struct BatchFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The article, or a folder that cannot be read; for JSON Lines `standard input:` and the number of the line.
  public let path: String
  /// Why, in one line without the path.
  public let reason: String

  /// A failure of one article, with its reason in one line.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// One line: the file and the reason.
  public var description: String { "\(path): \(reason)" }
}

/// How a batch went.
public struct BatchReport: Sendable, Hashable {
  /// How many briefs were made.
  public internal(set) var made = 0
  /// How many briefs were there already and up to date.
  public internal(set) var kept = 0
  /// How many articles gave no brief.
  public internal(set) var failed = 0
  /// The task was cancelled before all was done. What was done counts, and a batch that resumes goes on from there.
  public internal(set) var isCancelled = false

  /// The report of a batch that has not begun.
  public init() {}
}
