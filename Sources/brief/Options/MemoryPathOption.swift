import ArgumentParser
import Foundation

/// Which translation memory to use.
struct MemoryPathOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The translation memory, instead of BRIEF_MEMORY or the usual one.", valueName: "PATH"),
    completion: .file(extensions: ["sqlite"]))
  var memory: String?

  func validate() throws {
    if memory?.isEmpty == true { throw ValidationError("--memory needs the path of a file") }
  }

  /// The path that `--memory` or `BRIEF_MEMORY` names, else that of the user's own memory, whether there is one or not;
  /// `nil` without a home folder.
  var path: String? {
    let environment = ProcessInfo.processInfo.environment
    if let memory { return memory }
    if let path = environment["BRIEF_MEMORY"], !path.isEmpty { return path }
    // Relative paths in XDG_DATA_HOME are to be ignored (XDG Base Directory Specification).
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/brief/memory.sqlite" }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.local/share/brief/memory.sqlite"
  }
}
