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

      With - each line of standard input is a query, answered at once with one line of JSON, {"query","matches":[{\
      "source","target","score","origin","identical","id",…}]}; origin is memory-context, memory-exact or memory-fuzzy.

      Where nothing is found, parts of the sentence that the memory has word for word are shown with the units they are \
      in; JSON has them with --fragments: "fragments":[{"text","start","end","source","target","whole","id",…}], where \
      start and end count Unicode scalars of the query.

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

  @Option(
    help: ArgumentHelp("The format of the output; text when not given, json with -.", valueName: "FORMAT"))
  var format: OutputFormat?

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !(1...101).contains(minimum) { throw ValidationError("--min must be 1 to 101") }
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if text == "-", previous != nil || next != nil {
      throw ValidationError("--previous and --next are of one sentence: they do not go with -")
    }
  }

  func run() throws {
    let store = try memory.reading()
    let isStream = text == "-"
    let format = format ?? (isStream ? .json : .text)
    var output = MatchOutput(format: format, terminal: Terminal(common))
    let showsFragments = fragments ?? (format == .text)
    guard isStream else {
      let matches = try matches(of: text, in: store)
      if matches.isEmpty { common.messages.note("no translation at or above \(minimum) in \(store.path)") }
      try output.write(matches, try showsFragments ? fragments(of: text, in: store, matches) : nil, of: text)
      return
    }
    var lines = InputLines()
    while var line = try lines.next() {
      if line.last == 0x0D { line.removeLast() }
      let query = String(decoding: line, as: UTF8.self)
      let matches = try matches(of: query, in: store)
      try output.write(matches, try showsFragments ? fragments(of: query, in: store, matches) : nil, of: query)
    }
  }

  private func matches(of text: String, in store: MemoryStore) throws -> [MemoryMatch] {
    if text.allSatisfy(\.isWhitespace) { return [] }
    return try store.matches(for: query(text), minimum: minimum, limit: limit)
  }

  /// The parts of a text that the memory has, where it has nothing like the whole.
  private func fragments(
    of text: String, in store: MemoryStore, _ matches: [MemoryMatch]
  ) throws -> [MemoryFragment] {
    matches.isEmpty ? try store.fragments(of: query(text), limit: min(limit ?? 5, 5)) : []
  }

  private func query(_ text: String) -> MemoryQuery {
    MemoryQuery(
      text, previous: previous, next: next, sourceLanguage: memory.sourceLanguage,
      targetLanguage: memory.targetLanguage)
  }
}
