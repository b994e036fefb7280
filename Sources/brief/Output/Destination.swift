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
    try write { append in try append(Array(text.utf8)) }
  }

  /// Writes what a body gives piece by piece; a file stays as it was when the body throws.
  func write(_ body: (_ append: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    if let path {
      try OutputFile(path).write { append in try body { try append($0) } }
    } else {
      let output = OutputPieces()
      try body { try output.append($0) }
      try output.flush()
    }
  }
}

/// Standard output for a closure that outlives the call it is given to.
private final class OutputPieces {
  private var output = StandardOutput()

  func append(_ bytes: [UInt8]) throws { try output.append(bytes) }
  func flush() throws { try output.flush() }
}
