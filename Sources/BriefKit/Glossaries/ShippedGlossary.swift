internal import Foundation

/// Finds the glossary that comes with the program.
///
/// Not `Bundle.module`: that ends the process where there is no bundle, and knows nothing of installed copies.
public enum ShippedGlossary {
  /// The folder of the shipped glossary: beside the running program as built by the package manager, or in
  /// `share/brief` beside the `bin` that it was installed to; `nil` when there is neither.
  public static var path: String? {
    executable.flatMap { path(besideExecutable: $0) }
  }

  /// The same for a given program file, symbolic links resolved.
  public static func path(besideExecutable executable: String) -> String? {
    let folder = (executable as NSString).deletingLastPathComponent
    let above = (folder as NSString).deletingLastPathComponent
    let places = [
      "\(folder)/brief_BriefKit.resources/Glossary", "\(folder)/brief_BriefKit.bundle/Glossary",
      "\(above)/share/brief/Glossary",
    ]
    return places.first { FileManager.default.fileExists(atPath: $0) }
  }

  /// The running program's file.
  private static var executable: String? {
    let name = realpath("/proc/self/exe", nil) ?? CommandLine.arguments.first.flatMap { realpath($0, nil) }
    guard let name else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}
