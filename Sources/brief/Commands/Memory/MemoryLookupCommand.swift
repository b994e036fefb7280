import ArgumentParser
import BriefKit
import TranslationMemory

/// `brief memory lookup`
struct MemoryLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Find translations of a sentence and of sentences like it.",
    usage: "brief memory lookup TEXT|- [options]",
    discussion: """
      Every unit at or above --min is found, the best first. The score is 100 × (1 − the words to change ÷ the words of \
      the longer sentence); spelling, marks and punctuation do not count. 100 is an exact match, 101 one where the \
      sentence before or after agrees as well.

      Below 100 it is shown what differs: [-…-] stands only in the memory, {+…+} only in TEXT. Where that is numbers or \
      terms of the glossary only, the target follows once more with these substituted, and a score of its own. It is \
      tried for the best eight matches, where none is exact.

      With - each line of standard input is a query, answered at once with one line of JSON, {"query", "matches": \
      [{"source", "target", "score", "origin", "identical", "id", …, "differences": [{"kind", "text"}], "adapted": \
      {"target", "score", "edits": [{"kind", "start", "end", "text", "original", "needsCheck"}]}}]}; origin is memory-context, memory-exact or \
      memory-fuzzy.

      Where nothing is found, parts of the sentence that the memory has word for word are shown: with their English where \
      it can be told apart, else with the whole unit only. JSON has them with --fragments: "fragments": [{"text", \
      "start", "end", "target", "confidence", "whole", "unit": {"source", "target", "id", …}}]; target is null where it can't be told.

      Places (start, end) count Unicode scalars: of the query, and for edits of the adapted target.

      EXAMPLES:
        brief memory lookup 'وصل الوفد إلى جنيف'
        brief memory lookup 'وصل الوفد إلى جنيف' --min 50 --limit 3
        brief segment article.txt | brief memory lookup - > matches.jsonl
      """)

  @Argument(help: ArgumentHelp("The sentence; - for one a line on standard input.", valueName: "TEXT"))
  var text: String

  @Option(name: .customLong("min"), help: ArgumentHelp("The least score, 1 to 101.", valueName: "N"))
  var minimum = 70

  @Option(help: ArgumentHelp("At most so many, the best; all when not given.", valueName: "N"))
  var limit: Int?

  @Option(help: ArgumentHelp("The sentence before it, for context matches.", valueName: "TEXT"))
  var previous: String?

  @Option(help: ArgumentHelp("The sentence after it.", valueName: "TEXT"))
  var next: String?

  @Flag(
    inversion: .prefixedNo, help: "Show parts of the sentence where nothing is found; on for text when not given.")
  var fragments: Bool?

  @Flag(help: "Substitute no numbers and terms.")
  var noAdapt = false

  @Option(
    help: ArgumentHelp("The format of the output; text when not given, json with -.", valueName: "FORMAT"))
  var format: OutputFormat?

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !(1...101).contains(minimum) { throw ValidationError("--min must be 1 to 101") }
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if text == "-", previous != nil || next != nil {
      throw ValidationError("--previous and --next are of one sentence: they do not go with -")
    }
  }

  func run() throws {
    let isStream = text == "-"
    let format = format ?? (isStream ? .json : .text)
    var lookup = MemoryLookup(
      store: try memory.reading(), minimum: minimum, limit: limit, adapts: !noAdapt,
      showsFragments: fragments ?? (format == .text),
      resources: LookupResources(glossary: glossary, messages: common.messages))
    var output = MatchOutput(format: format, terminal: Terminal(common))
    guard isStream else {
      let answer = try lookup.answer(query(text))
      if answer.matches.isEmpty {
        common.messages.note("no translation at or above \(minimum) in \(lookup.store.path)")
      }
      try output.write(answer, of: text)
      return
    }
    var lines = InputLines()
    while var line = try lines.next() {
      if line.last == 0x0D { line.removeLast() }
      let text = String(decoding: line, as: UTF8.self)
      try output.write(try lookup.answer(query(text)), of: text)
    }
  }

  private func query(_ text: String) -> MemoryQuery {
    MemoryQuery(
      text, previous: previous, next: next, sourceLanguage: memory.sourceLanguage,
      targetLanguage: memory.targetLanguage)
  }
}
