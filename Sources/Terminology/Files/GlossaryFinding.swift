/// A flaw in a glossary file, with its place and how to mend it. Findings do not stop the work.
public struct GlossaryFinding: Sendable, Hashable, CustomStringConvertible {
  public enum Problem: Sendable, Hashable {
    case missingSource
    case missingTarget(String)
    case unknownStatus(String)
    case straySpace(GlossaryColumn)
    case tooManyColumns(Int)
    /// The same source with the same target, at another place.
    case duplicate(of: TermLocation)
    /// The same source with another target and no status that says which to use.
    case contradiction(with: TermLocation, target: String)
    /// A source that folding makes equal to another one.
    case foldsAlike(with: TermLocation, source: String)
    case directionMark(GlossaryColumn)
    case latinInSource(String)
    case sourceScriptInTarget(String)
  }

  public let path: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  public let problem: Problem

  public init(path: String, line: Int, column: Int, problem: Problem) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `path:line:column: what is wrong: how to mend it`.
  public var description: String { "\(path):\(line):\(column): \(problem)" }
}

extension GlossaryFinding.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingSource: "missing source: write the term in the first column or delete the line"
    case .missingTarget(let source): "missing target for \(source): write its translation after a tab"
    case .unknownStatus(let status):
      "unknown status '\(status)': use preferred, admitted, forbidden, keep or nothing"
    case .straySpace(let column): "stray space around the \(column.rawValue): delete it"
    case .tooManyColumns(let count): "more than \(count) columns: delete the rest or name them in a # line"
    case .duplicate(let place): "duplicate of \(place): delete one of them"
    case .contradiction(let place, let target):
      "contradicts \(place), which says '\(target)': mark one preferred and the other admitted"
    case .foldsAlike(let place, let source):
      "spelled like \(source) at \(place) but for marks that are ignored: keep one of them"
    case .directionMark(let column): "invisible direction mark in the \(column.rawValue): delete it"
    case .latinInSource(let source): "Latin letters in the source \(source): write it in Arabic letters"
    case .sourceScriptInTarget(let target): "Arabic letters in the target \(target): write it in English"
    }
  }
}
