import BriefKit
import BriefText
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

  /// Writes what was found for a query, all at once.
  mutating func write(_ answer: MemoryLookup.Answer, of query: String) throws {
    switch format {
    case .text:
      for found in answer.matches { try write(found) }
      for found in answer.fragments ?? [] { try write(found, of: query) }
      try page.flush()
    case .json:
      var members: UnitJSON.Members = [
        ("query", .string(query)), ("matches", .array(answer.matches.map(Self.json))),
      ]
      if let fragments = answer.fragments {
        let text = UTF8Text(query)
        members.append(("fragments", .array(fragments.map { Self.json($0, of: text) })))
      }
      try output.append(.object(members))
      try output.flush()
    }
  }

  private mutating func write(_ found: FoundMatch) throws {
    let match = found.match
    try page.write(
      match.unit, id: match.id, marker: "TM \(match.score)", indent: Self.indent, remarks: Self.remarks(match)
    ) { page in
      guard let comparison = found.comparison else { return }
      page.add(comparison, adaptedTarget: found.adaptedTarget, indent: Self.indent)
    }
  }

  /// The part with its English first, then the unit that it is from.
  private mutating func write(_ found: FoundFragment, of query: String) throws {
    let unit = found.fragment.stored.unit
    let part = UTF8Text(query)[found.fragment.queryBytes]
    var remark = "all of the unit"
    if !found.fragment.isWhole {
      let confidence = Percent(found.confidence)
      remark =
        found.target == nil
        ? "which words of the translation belong to the part is not sure"
        : "told apart by word alignment, \(confidence)"
    }
    let texts = found.fragment.isWhole ? [] : [part, found.target].compactMap { $0 }
    try page.write(
      unit, id: found.fragment.stored.id, marker: "part", indent: Self.indent, remarks: [remark],
      marks: (found.fragment.isWhole ? [] : [found.fragment.sourceBytes], found.targetBytes), part: texts)
  }

  /// Where texts start, beyond the scores.
  private static let indent = 8

  /// The name of the origin in JSON, here and in briefs.
  private static func origin(_ match: MemoryMatch) -> String {
    match.isContext ? "memory-context" : match.score >= 100 ? "memory-exact" : "memory-fuzzy"
  }

  private static func remarks(_ match: MemoryMatch) -> [String] {
    if match.isContext { return ["same context"] }
    // The words are the same, but not every character.
    return match.score == 100 && !match.isIdentical ? ["spelling or punctuation differs"] : []
  }

  private static func json(_ found: FoundFragment, of query: UTF8Text) -> JSONValue {
    let fragment = found.fragment
    let start = query.scalarCount(in: 0..<fragment.queryBytes.lowerBound)
    let unit = fragment.stored.unit
    return .object([
      ("text", .string(query[fragment.queryBytes])), ("start", .integer(start)),
      ("end", .integer(start + query.scalarCount(in: fragment.queryBytes))), ("target", .optional(found.target)),
      ("confidence", .number(found.confidence)), ("whole", .boolean(fragment.isWhole)),
      ("unit", .object(UnitJSON.texts(unit) + UnitJSON.details(unit, id: fragment.stored.id))),
    ])
  }

  private static func json(_ found: FoundMatch) -> JSONValue {
    let match = found.match
    var members =
      UnitJSON.texts(match.unit) + [
        ("score", .integer(match.score)), ("origin", .string(origin(match))),
        ("identical", .boolean(match.isIdentical)),
      ] + UnitJSON.details(match.unit, id: match.id)
    if let comparison = found.comparison {
      members.append(("differences", comparison.differencesJSON))
      if let target = found.adaptedTarget {
        let adapted: UnitJSON.Members = [
          ("target", .string(target)), ("score", .integer(comparison.score)), ("edits", comparison.editsJSON),
        ]
        members.append(("adapted", .object(adapted)))
      }
    }
    return .object(members)
  }
}
