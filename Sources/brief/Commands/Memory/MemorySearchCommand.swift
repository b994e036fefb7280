import ArgumentParser
import BriefKit
import TranslationMemory

/// `brief memory search`
struct MemorySearchCommand: ParsableCommand {
  enum Side: String, CaseIterable, ExpressibleByArgument {
    case source, target, either
  }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in sources or translations, with both languages (concordance).",
    discussion: """
      The words must stand one after the other. Spelling is folded, capitals are ignored, and Arabic words are found \
      with or without the article and with و ف ب ك ل before them. Shorter sentences come first.

      JSON: one object a hit, {"source","target","side","ranges","id",…}, where the ranges count Unicode scalars of that \
      side from 0, end excluded.

      EXAMPLES:
        brief memory search 'المقاتلين الأجانب'
        brief memory search 'climate change' --in target --limit 5
        brief memory search مياه --offset 20
      """)

  @Argument(help: ArgumentHelp("The words.", valueName: "TEXT"))
  var text: String

  @Option(name: .customLong("in"), help: ArgumentHelp("The side that must have the words.", valueName: "SIDE"))
  var side = Side.either

  @Option(help: ArgumentHelp("So many hits are passed over.", valueName: "N"))
  var offset = 0

  @Option(help: ArgumentHelp("At most so many hits.", valueName: "N"))
  var limit = 20

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = OutputFormat.text

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if offset < 0 { throw ValidationError("--offset must be 0 or more") }
  }

  func run() throws {
    let store = try memory.reading()
    let page = try store.concordance(
      of: text, in: MemorySide(rawValue: side.rawValue), sourceLanguage: memory.sourceLanguage,
      targetLanguage: memory.targetLanguage, offset: offset, limit: limit)
    switch format {
    case .text: try writeText(page)
    case .json: try writeJSON(page)
    }
    if page.hits.isEmpty {
      common.messages.note(offset == 0 ? "nothing in \(store.path) has \(text)" : "no hits after the first \(offset)")
    } else if page.hasMore {
      common.messages.note("more hits with --offset \(offset + page.hits.count)")
    }
  }

  private func writeText(_ page: ConcordancePage) throws {
    var output = UnitPage(Terminal(common))
    let indent = "\(offset + page.hits.count).".count + 2
    for (index, hit) in page.hits.enumerated() {
      try output.write(
        hit.stored.unit, id: hit.stored.id, marker: "\(offset + index + 1).", indent: indent,
        marks: hit.side == .source ? (hit.ranges, []) : ([], hit.ranges))
    }
    try output.flush()
  }

  private func writeJSON(_ page: ConcordancePage) throws {
    var output = StandardOutput()
    for hit in page.hits {
      let unit = hit.stored.unit
      let text = hit.side == .source ? unit.source : unit.target
      func scalars(_ bytes: Int) -> JSONValue {
        .integer(String(decoding: text.utf8.prefix(bytes), as: UTF8.self).unicodeScalars.count)
      }
      let ranges = hit.ranges.map { JSONValue.array([scalars($0.lowerBound), scalars($0.upperBound)]) }
      try output.append(
        .object(
          UnitJSON.texts(unit) + [("side", .string(hit.side.rawValue)), ("ranges", .array(ranges))]
            + UnitJSON.details(unit, id: hit.stored.id)))
    }
    try output.flush()
  }
}
