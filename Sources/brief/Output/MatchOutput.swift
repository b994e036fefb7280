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

  /// Writes what was found for a query, all at once. `nil` fragments were not asked for.
  mutating func write(_ matches: [MemoryMatch], _ fragments: [MemoryFragment]?, of query: String) throws {
    switch format {
    case .text:
      for match in matches {
        try page.write(match.unit, id: match.id, marker: "TM \(match.score)", indent: 8, remarks: Self.remarks(match))
      }
      for fragment in fragments ?? [] {
        try page.write(
          fragment.stored.unit, id: fragment.stored.id, marker: "part", indent: 8,
          remarks: ["shared: \(Self.text(query, fragment.queryBytes))"], marks: ([fragment.sourceBytes], []))
      }
      try page.flush()
    case .json:
      var members: UnitJSON.Members = [("query", .string(query)), ("matches", .array(matches.map(Self.json)))]
      if let fragments { members.append(("fragments", .array(fragments.map { Self.json($0, of: query) }))) }
      try output.append(.object(members))
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

  private static func json(_ fragment: MemoryFragment, of query: String) -> JSONValue {
    let text = text(query, fragment.queryBytes)
    let start = self.text(query, 0..<fragment.queryBytes.lowerBound).unicodeScalars.count
    let place: UnitJSON.Members = [
      ("text", .string(text)), ("start", .integer(start)), ("end", .integer(start + text.unicodeScalars.count)),
    ]
    return .object(
      place + UnitJSON.texts(fragment.stored.unit) + [("whole", .boolean(fragment.isWhole))]
        + UnitJSON.details(fragment.stored.unit, id: fragment.stored.id))
  }

  /// A part of a text, in UTF-8 bytes.
  private static func text(_ text: String, _ bytes: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }

  private static func json(_ match: MemoryMatch) -> JSONValue {
    .object(
      UnitJSON.texts(match.unit) + [
        ("score", .integer(match.score)), ("origin", .string(origin(match))),
        ("identical", .boolean(match.isIdentical)),
      ] + UnitJSON.details(match.unit, id: match.id))
  }
}
