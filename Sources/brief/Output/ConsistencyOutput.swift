import Alignment
import BriefKit
import Terminology

/// Writes where a memory translates terms otherwise than the glossary says.
struct ConsistencyOutput {
  private static let mostRenderings = 4

  private let format: OutputFormat
  private let glossary: Glossary
  private let options: RenderingOptions
  private var output = StandardOutput()
  private var isFirst = true

  init(format: OutputFormat, glossary: Glossary, terminal: Terminal) {
    self.format = format
    self.glossary = glossary
    options = RenderingOptions(isTerminal: terminal.isOutput, usesColor: terminal.usesColor, width: terminal.width)
  }

  /// Writes a finding with those of its renderings that matter; `examples` has their units.
  mutating func write(
    _ finding: ConsistencyFinding, _ renderings: [ConsistencyFinding.Rendering], _ examples: [Int: CandidateUnit]
  ) throws {
    switch format {
    case .text: try output.append(text(finding, renderings, examples))
    case .json: try output.append(json(finding, renderings, examples))
    }
    isFirst = false
  }

  mutating func flush() throws { try output.flush() }

  /// The renderings that are shown; JSON has all.
  static func shown(
    _ renderings: [ConsistencyFinding.Rendering], _ format: OutputFormat
  ) -> [ConsistencyFinding.Rendering] {
    format == .json ? renderings : Array(renderings.prefix(mostRenderings))
  }

  private func text(
    _ finding: ConsistencyFinding, _ renderings: [ConsistencyFinding.Rendering], _ examples: [Int: CandidateUnit]
  ) -> String {
    let entry = finding.entry
    var page = TextPage(options: options)
    if !isFirst { page.addGap() }
    let place = glossary.locations[finding.entryIndex]
    let verdict =
      entry.status == .forbidden
      ? "against this \(finding.forbiddenCount) of \(finding.count) times"
      : "as here \(finding.agreeing) of \(finding.count) times"
    page.add(
      "\(ShownText.line(place.description)): \(verdict)", rightToLeft: false,
      style: finding.forbiddenCount > 0 ? .warning : .strong)
    page.add(entry.source, marks: [], indent: 2, marker: "")
    let status = entry.status.map { " [\($0.rawValue)]" } ?? ""
    page.add(entry.target + status, marks: [], indent: 2, marker: "")
    for rendering in Self.shown(renderings, .text) {
      let name = ShownText.line(rendering.text) + (rendering.isForbidden ? " [forbidden]" : "")
      page.add(
        name, rightToLeft: false, style: rendering.isForbidden ? .warning : .strong, indent: 8,
        marker: "  \(rendering.count)×")
      let marks = TermMarks(entry, targets: [rendering.text] + rendering.text.split(separator: " … ").map(String.init))
      for unit in rendering.examples.compactMap({ examples[$0] }) { page.add(unit, marks, indent: 10) }
    }
    let rest = Self.shown(renderings, .text).reduce(finding.count - finding.agreeing) { $0 - $1.count }
    if rest > 0 {
      page.add(
        "[\(rest)× something else, or not clear what]", rightToLeft: false, style: .faint, indent: 8)
    }
    return page.output
  }

  private func json(
    _ finding: ConsistencyFinding, _ renderings: [ConsistencyFinding.Rendering], _ examples: [Int: CandidateUnit]
  ) -> JSONValue {
    let entry = finding.entry
    let place = glossary.locations[finding.entryIndex]
    return .object([
      ("source", .string(entry.source)), ("target", .string(entry.target)),
      ("status", .string(entry.status?.rawValue ?? "")), ("path", .string(place.path)), ("line", .integer(place.line)),
      ("count", .integer(finding.count)), ("agreeing", .integer(finding.agreeing)),
      ("forbidden", .integer(finding.forbiddenCount)),
      (
        "renderings",
        .array(
          renderings.map { rendering in
            .object([
              ("text", .string(rendering.text)), ("count", .integer(rendering.count)),
              ("forbidden", .boolean(rendering.isForbidden)), ("confidence", .number(rendering.confidence)),
              ("examples", .array(rendering.examples.compactMap { examples[$0]?.json })),
            ])
          })
      ),
    ])
  }
}
