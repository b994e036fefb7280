import ArgumentParser
import BriefKit
import Interchange
import TranslationMemory

/// `brief memory export`
struct MemoryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the translations as TMX or tab-separated text.",
    usage: "brief memory export [FILE] [options]",
    discussion: """
      Writes the units in the two languages with all that is known about them; importing the file into a new memory gives \
      an equal one. A file is written as a whole or not at all. FILE.gz is compressed.

      EXAMPLES:
        brief memory export backup.tmx.gz
        brief memory export --format tsv | cut -f1,2
        brief memory export health.tmx --domain health
      """)

  @Argument(
    help: ArgumentHelp("The file to write instead of standard output.", valueName: "FILE"), completion: .file())
  var file: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The same.", valueName: "FILE"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("The format, tmx or tsv; told by the file's name when not given, else tmx.", valueName: "FORMAT")
  )
  var format: ExchangeFormat?

  @OptionGroup var filter: UnitFilter
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if file != nil, output != nil { throw ValidationError("FILE and --output are the same: name one") }
  }

  func run() async throws {
    let destination = Destination(file ?? output)
    let options = try writingOptions(destination.path)
    let store = try memory.reading()
    let left = try store.statistics().pairs.filter { !memory.fits($0.sourceLanguage, $0.targetLanguage) }
    let count = try await Interruption.run { try export(store, options, destination) }
    common.messages.note("\(destination.path ?? "standard output"): \(Count(count, "unit")) written")
    if let first = left.first {
      let units = left.reduce(0) { $0 + $1.units }
      common.messages.note(
        "\(Count(units, "unit")) in other languages left out: --source-language \(first.sourceLanguage) "
          + "--target-language \(first.targetLanguage) writes the first of them")
    }
  }

  private func export(_ store: MemoryStore, _ options: WritingOptions, _ destination: Destination) throws -> Int {
    var count = 0
    try destination.write { append in
      var writer = UnitWriter(options) { bytes in try append(bytes) }
      try store.forEachUnit(sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage) { stored in
        if Task.isCancelled { throw CommandError("interrupted: nothing was written", .interrupted) }
        if filter.accepts(stored.unit) { try writer.write(stored.unit) }
      }
      count = writer.count
      try writer.finish()
    }
    return count
  }

  private func writingOptions(_ path: String?) throws -> WritingOptions {
    let named = path.flatMap { WritingOptions.forFile(named: $0, sourceLanguage: memory.sourceLanguage) }
    if let path, named == nil, format == nil {
      throw CommandError("\(path): can't tell its format by its name: say --format tmx or tsv", .usage)
    }
    let layout: WritingOptions.Layout =
      switch format {
      case .tmx: .tmx(sourceLanguage: memory.sourceLanguage)
      case .tsv: .tsv(columns: TSVColumn.allCases)
      case nil: named?.layout ?? .tmx(sourceLanguage: memory.sourceLanguage)
      }
    return WritingOptions(layout, isCompressed: path?.hasSuffix(".gz") ?? false, toolVersion: Version.number)
  }
}
