import ArgumentParser
import TranslationMemory

/// Which units of a memory are meant.
struct UnitFilter: ParsableArguments {
  @Option(help: ArgumentHelp("Only units that came from this file, as 'stats --details' lists it.", valueName: "NAME"))
  var file: String?

  @Option(help: ArgumentHelp("Only units of this domain.", valueName: "NAME"))
  var domain: String?

  /// True when all units are meant.
  var isEmpty: Bool { file == nil && domain == nil }

  func accepts(_ unit: TranslationUnit) -> Bool {
    (file == nil || unit.origin == file) && (domain == nil || unit.domain == domain)
  }
}
