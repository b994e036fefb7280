/// Decides which glossary to use: the one named, else `BRIEF_GLOSSARY`, else `./Glossary`, else the user's, else the
/// one shipped with the program. The first that there is counts, alone: nothing is added to it.
public struct GlossaryLocator: Sendable {
  /// Who said which glossary to use.
  public enum Origin: Sendable, Hashable {
    /// Named by the caller, as with `--glossary`.
    case named
    /// `BRIEF_GLOSSARY`.
    case environment
    /// `Glossary` in the current folder.
    case currentFolder
    /// `brief/Glossary` in the user's configuration folder.
    case user
    /// Shipped with the program.
    case shipped
  }

  /// The glossary to use.
  public struct Location: Sendable, Hashable {
    /// Files and folders for `GlossaryLoader`. Those named by somebody are not checked to exist.
    public let paths: [String]
    /// Why it is this one.
    public let origin: Origin
  }

  /// The variables of the process.
  public let environment: [String: String]
  /// The folder in which `Glossary` is looked for.
  public let currentFolder: String
  /// The shipped glossary, `nil` when there is none.
  public let shipped: String?

  /// A locator for a process: its variables, its current folder, and the glossary it came with, if any.
  public init(environment: [String: String], currentFolder: String, shipped: String?) {
    self.environment = environment
    self.currentFolder = currentFolder
    self.shipped = shipped
  }

  /// The glossary to use; `nil` when nothing is named and none of the usual places has one.
  public func locate(named: [String] = []) -> Location? {
    if !named.isEmpty { return Location(paths: named, origin: .named) }
    let listed = environment["BRIEF_GLOSSARY", default: ""].split(separator: ":").map(String.init)
    if !listed.isEmpty { return Location(paths: listed, origin: .environment) }
    if let here = existing(currentFolder.isEmpty ? "Glossary" : join(currentFolder, "Glossary")) {
      return Location(paths: [here], origin: .currentFolder)
    }
    if let user = userPath.flatMap(existing) { return Location(paths: [user], origin: .user) }
    return shipped.map { Location(paths: [$0], origin: .shipped) }
  }

  /// Where the user's own glossary belongs, whether there is one or not; `nil` without a home folder.
  public var userPath: String? {
    // Relative paths in XDG_CONFIG_HOME are to be ignored (XDG Base Directory Specification).
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return join(folder, "brief/Glossary") }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return join(home, ".config/brief/Glossary")
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// A path that leads to something. One that may not be looked at counts: loading it will say why.
  private func existing(_ path: String) -> String? {
    do throws(GlossaryError) {
      return try FileReading.kind(path) == nil ? nil : path
    } catch {
      return path
    }
  }
}
