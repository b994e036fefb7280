import Alignment
import BriefKit
import Terminology

/// Writes proposals for a glossary.
struct ProposalOutput {
  private static let mostForms = 5

  private let format: EntryOutput.Format
  private let options: RenderingOptions
  private var output = StandardOutput()
  private var isFirst = true

  init(format: EntryOutput.Format, terminal: Terminal) throws {
    self.format = format
    options = RenderingOptions(isTerminal: terminal.isOutput, usesColor: terminal.usesColor, width: terminal.width)
    if format == .tsv { try output.append(GlossaryText.header) }
  }

  /// Writes a proposal; `examples` has the units that it names.
  mutating func write(_ proposal: Proposal, _ examples: [Int: CandidateUnit]) throws {
    let units = proposal.candidate.examples.compactMap { examples[$0] }
    switch format {
    case .text: try output.append(text(proposal, units))
    case .tsv: if let entry = proposal.entry { try output.append(GlossaryText.line(entry)) }
    case .json: try output.append(json(proposal, units))
    }
    isFirst = false
  }

  mutating func flush() throws { try output.flush() }

  private func text(_ proposal: Proposal, _ units: [CandidateUnit]) -> String {
    let candidate = proposal.candidate
    var page = TextPage(options: options)
    if !isFirst { page.addGap() }
    func all(_ text: String) -> [Range<Int>] { [0..<text.utf8.count] }
    page.add(candidate.source, marks: all(candidate.source), indent: 5, marker: "\(proposal.number).")
    page.add(candidate.target, marks: all(candidate.target), indent: 5, marker: "")
    var remarks = ["\(Count(candidate.count, "unit"))", "evidence \(Int(candidate.score.rounded()))"]
    if let target = candidate.glossaryTarget { remarks.append("the glossary has: \(ShownText.line(target))") }
    page.add("[\(remarks.joined(separator: ", "))]", rightToLeft: false, style: .faint, indent: 5)
    for (forms, term) in [(candidate.sourceForms, candidate.source), (candidate.targetForms, candidate.target)]
    where forms.contains(where: { $0.text != term }) {
      let shown = forms.prefix(Self.mostForms).map { "\($0.text) (\($0.count))" }
      let rest = forms.count > Self.mostForms ? " …" : ""
      page.add(shown.joined(separator: " | ") + rest, marks: [], indent: 7, marker: "")
    }
    let marks = Self.marks(proposal)
    for unit in units { page.add(unit, marks, indent: 7) }
    return page.output
  }

  private static func marks(_ proposal: Proposal) -> TermMarks {
    let candidate = proposal.candidate
    func longest(_ forms: [TermCandidate.Form]) -> [String] { forms.map(\.text).sorted { $0.count > $1.count } }
    let entry =
      proposal.entry
      ?? TermEntry(source: candidate.source, target: candidate.target, variants: candidate.sourceForms.map(\.text))
    return TermMarks(
      entry, sources: longest(candidate.sourceForms), targets: longest(candidate.targetForms) + [candidate.target])
  }

  private func json(_ proposal: Proposal, _ units: [CandidateUnit]) -> JSONValue {
    let candidate = proposal.candidate
    func forms(_ forms: [TermCandidate.Form]) -> JSONValue {
      .array(forms.map { .object([("text", .string($0.text)), ("count", .integer($0.count))]) })
    }
    let entry = proposal.entry.map { entry in
      JSONValue.object([
        ("source", .string(entry.source)), ("target", .string(entry.target)), ("note", .string(entry.note)),
        ("pos", .string(entry.pos)), ("status", .string(entry.status?.rawValue ?? "")),
        ("variants", .array(entry.variants.map { .string($0) })),
      ])
    }
    return .object([
      ("number", .integer(proposal.number)), ("source", .string(candidate.source)),
      ("target", .string(candidate.target)), ("count", .integer(candidate.count)),
      ("score", .number(candidate.score)), ("glossaryTarget", .optional(candidate.glossaryTarget)),
      ("sourceForms", forms(candidate.sourceForms)), ("targetForms", forms(candidate.targetForms)),
      ("entry", entry ?? .null), ("examples", .array(units.map(\.json))),
    ])
  }
}

extension CandidateUnit {
  /// The texts and where they are from; what is not known is left out.
  var json: JSONValue {
    var members: UnitJSON.Members = [("source", .string(source)), ("target", .string(target))]
    if let id { members.append(("id", .integer(Int(id)))) }
    if let file { members.append(("file", .string(file))) }
    return .object(members)
  }
}
