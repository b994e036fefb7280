import BriefKit

/// Where the result of a command goes: standard output, or a file that is written as a whole.
struct Destination {
  /// The file, `nil` for standard output.
  let path: String?

  /// A destination as it is named on the command line: `-` or nothing is standard output.
  init(_ path: String?) {
    self.path = path == "-" ? nil : path
  }

  func write(_ text: String) throws {
    if let path {
      try OutputFile(path).write(Array(text.utf8))
    } else {
      var output = StandardOutput()
      try output.append(text)
      try output.flush()
    }
  }
}
