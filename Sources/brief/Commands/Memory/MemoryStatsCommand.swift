import ArgumentParser
import BriefKit
import TranslationMemory

/// `brief memory stats`
struct MemoryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say how much the memory holds.",
    discussion: """
      --details also counts the units of the two languages by file and by domain, for which all units are read.

      JSON: one object, {"path","units","segments","words","bytes","pairs"}, with --details also "files" and "domains"; \
      segments are the distinct sources, words the distinct words.

      EXAMPLES:
        brief memory stats
        brief memory stats --details --format json
      """)

  @Flag(help: "Count by file and domain as well.")
  var details = false

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = OutputFormat.text

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let store = try memory.reading()
    let statistics = try store.statistics()
    var groups: [UnitGroups] = []
    if details {
      var files = UnitGroups(name: "files")
      var domains = UnitGroups(name: "domains")
      try store.forEachUnit(sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage) { stored in
        files.count(stored.unit.origin)
        domains.count(stored.unit.domain)
      }
      groups = [files, domains]
    }
    var output = StatisticsOutput(path: store.path, terminal: Terminal(common))
    switch format {
    case .text: try output.writeText(statistics, groups)
    case .json: try output.writeJSON(statistics, groups)
    }
  }
}
