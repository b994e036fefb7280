import BriefKit
import TranslationMemory

/// Writes what a translation memory has for a text.
struct MatchOutput {
  private let format: OutputFormat
  private var page: UnitPage
  private var output = StandardOutput()

  init(format: OutputFormat, terminal: Terminal) {
    self.format = format
    page = UnitPage(terminal)
  }

  /// Writes the matches of a query, all at once.
  mutating func write(_ matches: [MemoryMatch], of query: String) throws {
    switch format {
    case .text:
      for match in matches {
        try page.write(match.unit, id: match.id, marker: "TM \(match.score)", indent: 8, remarks: Self.remarks(match))
      }
      try page.flush()
    case .json:
      try output.append(.object([("query", .string(query)), ("matches", .array(matches.map(Self.json)))]))
      try output.flush()
    }
  }

  /// The name of the origin in JSON, here and in briefs.
  private static func origin(_ match: MemoryMatch) -> String {
    match.isContext ? "memory-context" : match.score >= 100 ? "memory-exact" : "memory-fuzzy"
  }

  private static func remarks(_ match: MemoryMatch) -> [String] {
    if match.isContext { return ["same context"] }
    // The words are the same, but not every character.
    return match.score == 100 && !match.isIdentical ? ["spelling or punctuation differs"] : []
  }

  private static func json(_ match: MemoryMatch) -> JSONValue {
    .object(
      UnitJSON.texts(match.unit) + [
        ("score", .integer(match.score)), ("origin", .string(origin(match))),
        ("identical", .boolean(match.isIdentical)),
      ] + UnitJSON.details(match.unit, id: match.id))
  }
}
