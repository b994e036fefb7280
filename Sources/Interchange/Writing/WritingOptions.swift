/// How a writer writes.
public struct WritingOptions: Sendable, Hashable {
  /// A format with what it needs to know.
  public enum Layout: Sendable, Hashable {
    /// TMX 1.4b; `sourceLanguage` is what its header says of all units, `*all*` for units of several directions.
    case tmx(sourceLanguage: String)
    /// Tab-separated text with a header that names these columns, and with escapes, so that nothing is lost.
    case tsv(columns: [TSVColumn])
    /// Source, tab and target on each line and nothing else; a tab or line break in a text becomes a space.
    case plainTSV
  }

  /// The format.
  public var layout: Layout
  /// True to compress with gzip.
  public var isCompressed: Bool
  /// The version of the program that writes, for the header of a TMX file.
  public var toolVersion: String

  /// Options for a format.
  public init(_ layout: Layout, isCompressed: Bool = false, toolVersion: String = "1.0") {
    self.layout = layout
    self.isCompressed = isCompressed
    self.toolVersion = toolVersion
  }

  /// The layout that a file name asks for with its extension, and whether `.gz` follows: `memory.tmx`, `memory.tsv.gz`;
  /// `nil` for any other extension. A `.tsv` gets all columns.
  public static func forFile(named path: String, sourceLanguage: String) -> WritingOptions? {
    var name = path.lowercased()[...]
    let isCompressed = name.hasSuffix(".gz")
    if isCompressed { name = name.dropLast(3) }
    if name.hasSuffix(".tmx") {
      return WritingOptions(.tmx(sourceLanguage: sourceLanguage), isCompressed: isCompressed)
    }
    if name.hasSuffix(".tsv") || name.hasSuffix(".txt") {
      return WritingOptions(.tsv(columns: TSVColumn.allCases), isCompressed: isCompressed)
    }
    return nil
  }
}
