/// Text as a field of tab-separated values.
enum TableField {
  /// On one line and without tabs.
  static func text(_ text: String) -> String {
    LineText.line(text).split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
