import Alignment
import ArgumentParser
import Terminology

/// `brief glossary suggest`
struct GlossarySuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Propose terms that translations keep rendering the same way.",
    usage: "brief glossary suggest [FILE…] [--memory PATH] [--accept N,N…|all --to FILE.tsv] [options]",
    discussion: """
      Looks for pairs of terms that recur together in the translation memory, or in TMX and tab-separated files. What \
      the glossary and its lexicon have already is left out; inflected forms of a term are one proposal. The best \
      evidence comes first. A proposal needs units to learn from: some hundreds at least.

      --accept adds proposals to a glossary file by their numbers, which hold as long as units and glossary stay the \
      same: accept all that you want at once. Where the glossary has another translation the new one is 'admitted'.

      TSV: a glossary file, with the number of units as a note. JSON: one object a line, \
      {"number","source","target","count","score","glossaryTarget","sourceForms","targetForms","entry","examples"}; \
      scores are comparable within one list only.

      EXAMPLES:
        brief glossary suggest --limit 20
        brief glossary suggest --accept 1,3,7-9 --to Glossary/ar-en/terms.tsv
        brief glossary suggest corpus.tmx --min-count 5 --format tsv > proposals.tsv
      """)

  @Argument(
    help: ArgumentHelp(
      "TMX or tab-separated files to look in instead of the memory, - for standard input.", valueName: "FILE"),
    completion: .file())
  var files: [String] = []

  @Option(help: ArgumentHelp("At most so many proposals.", valueName: "N"))
  var limit = 50

  @Option(help: ArgumentHelp("Only terms that are translated so in so many units at least.", valueName: "N"))
  var minCount = 2

  @Option(help: ArgumentHelp("Add these proposals to the file of --to.", valueName: "N,N…|all"))
  var accept: ChosenNumbers?

  @Option(
    help: ArgumentHelp("The glossary file for --accept; it is made where there is none.", valueName: "FILE"),
    completion: .file(extensions: ["tsv"]))
  var to: String?

  @Flag(help: "The first column of tab-separated files is the target, the second the source.")
  var swap = false

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = EntryOutput.Format.text

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if minCount < 2 { throw ValidationError("--min-count must be 2 or more: a term is what recurs") }
    if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input can be read only once") }
    if !files.isEmpty, memory.location.memory != nil {
      throw ValidationError("name files or --memory, not both")
    }
    if accept != nil, to == nil { throw ValidationError("--accept needs --to: name the glossary file") }
    if accept == nil, to != nil { throw ValidationError("--to needs --accept: say which proposals, or all") }
    if to?.isEmpty == true { throw ValidationError("--to needs the name of a file") }
  }

  func run() throws {
    let terminal = Terminal(common)
    let progress = StageProgress(isShown: terminal.isError && !common.quiet)
    defer { progress.clear() }
    let units =
      files.isEmpty
      ? try CandidateUnits(memory) : try CandidateUnits(files, memory, isSwapped: swap, progress: progress)
    guard units.count > 0 else {
      progress.clear()
      return common.messages.note(
        "\(units.name): no units in \(memory.sourceLanguage) and \(memory.targetLanguage): "
          + "name the two wanted with --source-language and --target-language")
    }
    let terms = try glossary.terms(common.messages)
    let all = try candidates(units, terms, progress)
    let chosen = try choose(all)
    let acceptance = try to.map { try CandidateAcceptance(path: $0) }
    var entries = ProposedEntries([terms] + (acceptance.map { [$0.glossary] } ?? []))
    let proposals = chosen.map { Proposal(number: $0 + 1, candidate: all[$0], entry: entries.add(all[$0])) }
    let examples =
      format == .tsv ? [:] : try units.units(at: Set(proposals.flatMap(\.candidate.examples)))
    progress.clear()
    var output = try ProposalOutput(format: format, terminal: terminal)
    if let acceptance {
      let merge = try acceptance.add(proposals)
      for proposal in proposals { try output.write(proposal, examples) }
      try output.flush()
      common.messages.note(merge.report)
      if merge.failed > 0 { throw CommandError.someFailed }
    } else {
      for proposal in proposals { try output.write(proposal, examples) }
      try output.flush()
      common.messages.note(summary(all.count, units.count))
    }
  }

  private func candidates(
    _ units: CandidateUnits, _ terms: Glossary, _ progress: StageProgress
  ) throws -> [TermCandidate] {
    let lexicon = try GlossaryLoader(glossary.location().paths, part: .lexicon).glossary()
    let pairs = units.pairs(progress)
    progress.begin("learning which words belong together")
    let aligner = try WordAligner(learning: pairs, lexicon: BilingualLexicon(lexicon)) { progress.show($0) }
    let finder = TermCandidateFinder(aligner: aligner, glossary: terms, lexicon: lexicon)
    progress.begin("looking for terms", steps: 2 * units.count)
    let found = try finder.candidates(in: pairs, minimumCount: minCount, limit: .max)
    return found.filter(ProposedEntries.mayBeEntry)
  }

  /// The places of the proposals to show or to accept.
  private func choose(_ all: [TermCandidate]) throws -> [Int] {
    guard case .numbers(let numbers)? = accept else { return Array(0..<min(limit, all.count)) }
    if let last = numbers.last, last > all.count {
      throw CommandError(
        "--accept \(last): there are only \(Count(all.count, "proposal")); nothing was added", .usage)
    }
    return numbers.map { $0 - 1 }
  }

  private func summary(_ proposals: Int, _ units: Int) -> String {
    let from = Count(units, "unit")
    if proposals == 0 { return "no proposals from \(from): terms must recur, and the glossary not have them" }
    if proposals <= limit { return "\(Count(proposals, "proposal")) from \(from)" }
    return "the first \(limit) of \(proposals) proposals from \(from): more with --limit"
  }
}
