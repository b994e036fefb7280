/// A unit in a file that gave nothing to translate with.
public struct SkippedUnit: Sendable, Hashable {
  /// Why it was passed over.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// No text in the source language.
    case missingSource
    /// No text in the target language.
    case missingTarget
    /// The source text is empty or white space.
    case emptySource
    /// The target text is empty or white space.
    case emptyTarget
    /// A line without a tab.
    case missingTab
    /// More than 4 MiB of text.
    case tooLong
    /// More than 1024 pairs of variants in one unit.
    case tooManyVariants
  }

  /// The line on which it begins, from 1.
  public let line: Int
  /// Why it was passed over.
  public let reason: Reason
}

extension SkippedUnit.Reason: CustomStringConvertible {
  /// The reason in words, such as "no source text".
  public var description: String {
    switch self {
    case .missingSource: "not in the source language"
    case .missingTarget: "not in the target language"
    case .emptySource: "empty source"
    case .emptyTarget: "empty target"
    case .missingTab: "no tab"
    case .tooLong: "too long"
    case .tooManyVariants: "too many variants"
    }
  }
}
