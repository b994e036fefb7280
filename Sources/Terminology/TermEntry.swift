/// One line of a glossary: a term and its translation.
public struct TermEntry: Sendable, Hashable {
  /// The term in the source language, in its dictionary form.
  public var source: String
  /// The translation; may be empty for a term that is kept as it is.
  public var target: String
  /// A remark for translators.
  public var note: String
  /// Part of speech as written in the file: `noun`, `verb`, `adj`, `name`, `phrase`, …; empty when not given.
  public var pos: String
  /// What the glossary says about using the translation; `nil` when it says nothing.
  public var status: TermStatus?
  /// The field that the term belongs to, as written in the file; empty when not given.
  public var domain: String
  /// Other written forms of the source: broken plurals, spelling variants.
  public var variants: [String]

  /// An entry of its fields as they are: nothing is trimmed or checked.
  public init(
    source: String, target: String, note: String = "", pos: String = "", status: TermStatus? = nil,
    domain: String = "", variants: [String] = []
  ) {
    self.source = source
    self.target = target
    self.note = note
    self.pos = pos
    self.status = status
    self.domain = domain
    self.variants = variants
  }

  /// All written forms: the source, then the variants.
  public var forms: [String] { [source] + variants }
}

/// What a glossary says about using a translation.
public enum TermStatus: String, Sendable, Hashable, CaseIterable {
  /// The translation to use.
  case preferred
  /// May be used; yields to a preferred one.
  case admitted
  /// Must not be used: reported as a finding where it is.
  case forbidden
  /// Not translated: stays as it is in the source, or as the target gives it.
  case keep
}

/// Where an entry stands: a glossary file and a line in it, from 1.
public struct TermLocation: Sendable, Hashable, CustomStringConvertible {
  /// The glossary file; empty for an entry that stands in none.
  public let path: String
  /// From 1.
  public let line: Int

  /// A place in a glossary file, its line counted from 1.
  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  /// `path:line`, as compilers name places.
  public var description: String { "\(path):\(line)" }
}
