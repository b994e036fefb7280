/// A flaw in a glossary file, with its place and how to mend it. Findings do not stop the work.
public struct GlossaryFinding: Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// A line with fields but none in the source column: it gives no entry.
    case missingSource
    /// No translation, and a status other than `keep`, for this source: the line gives no entry.
    case missingTarget(String)
    /// A status that is none of `TermStatus`, as written; the entry counts as one without a status.
    case unknownStatus(String)
    /// White space around a field.
    case straySpace(GlossaryColumn)
    /// More than one space between two words.
    case doubledSpace(GlossaryColumn)
    /// Fields beyond the columns of the file, of which there are so many; the fields are not read.
    case tooManyColumns(Int)
    /// The same source with the same target, at another place.
    case duplicate(of: TermLocation)
    /// The same source with another target and no status that says which to use.
    case contradiction(with: TermLocation, target: String)
    /// A source that folding makes equal to another one.
    case foldsAlike(with: TermLocation, source: String)
    /// A variant that folding makes equal to a form of another entry.
    case sharedVariant(String, with: TermLocation, source: String)
    /// A direction mark or another invisible character, given by its code point.
    case directionMark(GlossaryColumn, UInt32)
    /// A source or variant with Latin letters, given in full.
    case latinInSource(String)
    /// A target with Arabic letters, given in full.
    case sourceScriptInTarget(String)
    /// An imported entry that another one with the same source and target differs from.
    case differs(from: TermLocation)
    /// An imported field that a glossary file cannot hold, and why.
    case unusableField(GlossaryColumn, String)
  }

  /// The glossary file or, for an import, the imported one.
  public let path: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// What is wrong; its description also says how to mend it.
  public let problem: Problem

  /// A flaw at a line and a column of a file, both from 1, the column in Unicode scalars.
  public init(path: String, line: Int, column: Int, problem: Problem) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `path:line:column: what is wrong: how to mend it`.
  public var description: String { "\(path):\(line):\(column): \(problem)" }
}

extension GlossaryFinding: Comparable {
  /// By path, line and column.
  public static func < (left: GlossaryFinding, right: GlossaryFinding) -> Bool {
    if left.path != right.path { return left.path < right.path }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension GlossaryFinding.Problem: CustomStringConvertible {
  /// What is wrong, a colon, and how to mend it.
  public var description: String {
    switch self {
    case .missingSource: "missing source: write the term in the first column or delete the line"
    case .missingTarget(let source): "missing target for \(source): write its translation after a tab"
    case .unknownStatus(let status):
      "unknown status '\(status)': use preferred, admitted, forbidden, keep or nothing"
    case .straySpace(let column): "stray space around the \(column.rawValue): delete it"
    case .doubledSpace(let column): "doubled space in the \(column.rawValue): keep one"
    case .tooManyColumns(let count): "more than \(count) columns: delete the rest or name them in a # line"
    case .duplicate(let place): "duplicate of \(place): delete one of them"
    case .contradiction(let place, let target):
      "contradicts \(place), which says '\(target)': mark one preferred and the other admitted"
    case .foldsAlike(let place, let source):
      "spelled like \(source) at \(place) but for marks that are ignored: keep one of them"
    case .sharedVariant(let variant, let place, let source):
      "variant \(variant) is also a form of \(source) at \(place): keep it in one of them"
    case .directionMark(let column, let scalar):
      "invisible mark \(Self.codePoint(scalar)) in the \(column.rawValue): delete it"
    case .latinInSource(let source): "Latin letters in the source \(source): write it in Arabic letters"
    case .sourceScriptInTarget(let target): "Arabic letters in the target \(target): write it in English"
    case .differs(let place): "differs from \(place) in more than source and target: edit that line if this is right"
    case .unusableField(let column, let reason): "unusable \(column.rawValue): \(reason)"
    }
  }

  private static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
