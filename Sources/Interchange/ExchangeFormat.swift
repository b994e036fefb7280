/// A file format in which translation units travel between programs.
public enum ExchangeFormat: String, Sendable, Hashable, CaseIterable {
  /// Translation Memory eXchange 1.1 to 1.4b, an XML format.
  case tmx
  /// Tab-separated text: source, target and, where a header names them, further columns.
  case tsv
}
