/// A format in which other programs read and write glossaries.
public enum GlossaryFormat: String, Sendable, Hashable, CaseIterable {
  /// OmegaT's: tab-separated source, target and note.
  case omegat
  /// Comma-separated values (RFC 4180) with a header row and all of our columns; `;` and tabs are read as well.
  case csv

  /// The format that goes with the end of a file's name; `nil` when none does.
  public init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") {
      self = .csv
    } else if [".tsv", ".tab", ".utf8", ".txt"].contains(where: name.hasSuffix) {
      self = .omegat
    } else {
      return nil
    }
  }
}
