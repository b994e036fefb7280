import Foundation

/// One run of the built `brief`, ended.
struct ProgramRun {
  let output: String
  let errors: String
  let status: Int32

  /// The lines of standard output, without the empty one after the last line feed.
  var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }
  /// The lines of standard error.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

  /// Runs the program in a folder of its own with nothing of the caller's environment but what is given.
  init(
    _ arguments: [String], input: [UInt8] = [], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let scratch = try TemporaryFolder()
    // Files, not pipes: a pipe that nobody reads meanwhile would stop the program.
    process.standardInput = FileHandle(forReadingAtPath: try scratch.write("in", bytes: input))
    process.standardOutput = FileHandle(forWritingAtPath: try scratch.write("out", ""))
    process.standardError = FileHandle(forWritingAtPath: try scratch.write("err", ""))
    try process.run()
    process.waitUntilExit()
    output = try scratch.read("out")
    errors = try scratch.read("err")
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  init(_ arguments: String..., input: String = "", in folder: TemporaryFolder) throws {
    try self.init(arguments, input: Array(input.utf8), in: folder)
  }

  /// The binary beside the test bundle.
  static let program: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return ((tests as NSString).deletingLastPathComponent as NSString).appendingPathComponent("brief")
  }()
}
