import ArgumentParser
import TranslationMemory

/// `brief memory remove`
struct MemoryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove translations by number, text, file or domain.",
    usage: "brief memory remove [ID…] [--source TEXT] [--target TEXT] [--file NAME] [--domain NAME] [--dry-run]",
    discussion: """
      A unit must meet all that is named; texts must be spelled as in the memory. Units in other languages than \
      --source-language and --target-language stay. What goes is printed, of more than ten units the first ten; \
      JSON has them all. It cannot be undone: try with --dry-run first, or keep an export.

      EXAMPLES:
        brief memory remove 1048576
        brief memory remove --source 'نهاية الخبر'
        brief memory remove --file old-work.tmx --dry-run
      """)

  @Argument(help: ArgumentHelp("Numbers of units, as lookup and search show them.", valueName: "ID"))
  var ids: [Int64] = []

  @Option(help: ArgumentHelp("Units with this source.", valueName: "TEXT"))
  var source: String?

  @Option(help: ArgumentHelp("Units with this target.", valueName: "TEXT"))
  var target: String?

  @OptionGroup var filter: UnitFilter

  @Flag(name: [.customLong("dry-run"), .customShort("n")], help: "Say what would go and remove nothing.")
  var isTrial = false

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = OutputFormat.text

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if ids.isEmpty, source == nil, target == nil, filter.isEmpty {
      throw ValidationError("say which: ID, --source, --target, --file or --domain")
    }
  }

  func run() throws {
    let store = try isTrial ? memory.reading() : memory.changing()
    var output = RemovalOutput(format: format, page: UnitPage(Terminal(common)))
    var chosen: [Int64] = []
    try forEachCandidate(in: store) { stored in
      guard isMeant(stored.unit) else { return }
      chosen.append(stored.id)
      try output.write(stored)
    }
    let removed = isTrial ? chosen.count : try store.remove(chosen)
    try output.finish()
    let action = isTrial ? "would be removed" : "removed"
    common.messages.note("\(store.path): \(Count(removed, "unit")) \(action)")
  }

  /// The units that are named by number, else all in the two languages.
  private func forEachCandidate(in store: MemoryStore, _ body: (StoredUnit) throws -> Void) throws {
    if ids.isEmpty, let source {
      // The index knows where a source is; reading all units would take long in a large memory.
      let query = MemoryQuery(
        source, sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage)
      for match in try store.matches(for: query, minimum: 100) {
        if let stored = try store.unit(match.id) { try body(stored) }
      }
      return
    }
    guard !ids.isEmpty else {
      return try store.forEachUnit(
        sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage, body)
    }
    let units = try ids.map { id in
      guard let unit = try store.unit(id), memory.fits(unit.unit.sourceLanguage, unit.unit.targetLanguage) else {
        throw CommandError(
          "\(store.path): no unit \(id) in \(memory.sourceLanguage) and \(memory.targetLanguage): nothing was removed",
          .badData)
      }
      return unit
    }
    for unit in units { try body(unit) }
  }

  private func isMeant(_ unit: TranslationUnit) -> Bool {
    (source == nil || unit.source == source) && (target == nil || unit.target == target) && filter.accepts(unit)
  }
}
