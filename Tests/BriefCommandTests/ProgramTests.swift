import Foundation
import Testing

@Suite struct ProgramTests {
  @Test func versionIsOneLine() throws {
    let run = try ProgramRun("--version", in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.lines.count == 1 && run.errors.isEmpty)
  }

  @Test(arguments: [
    ["--help"], ["segment", "--help"], ["terms", "-h"], ["glossary", "--help"], ["glossary", "add", "--help"],
    ["help", "glossary", "check"],
  ])
  func helpGoesToStandardOutput(arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: brief") && run.errors.isEmpty)
  }

  @Test func helpShowsExamplesAndFitsATerminal() throws {
    for command in [
      ["--help"], ["segment", "--help"], ["terms", "--help"], ["batch", "--help"], ["glossary", "import", "--help"],
    ] {
      let run = try ProgramRun(command, in: TemporaryFolder())
      #expect(run.output.contains("EXAMPLES:"))
      #expect(run.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    }
  }

  @Test(arguments: [
    ["segment", "--nope", "x"], ["segment"], ["segment", "a", "b"], ["segment", "a", "--format", "xml"],
    ["segment", "a", "--encoding", "klingon"], ["glossary", "find", "x", "--limit", "0"],
  ])
  func wrongUseIsOneLineAnd64(arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.output.isEmpty && run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("brief: ") && run.errors.contains("--help"))
  }

  @Test func completionScriptsAreThere() throws {
    let run = try ProgramRun("--generate-completion-script", "bash", in: TemporaryFolder())
    #expect(run.status == 0 && run.output.contains("glossary"))
  }

  @Test func aReaderThatStopsEarlyIsNoError() throws {
    let folder = try TemporaryFolder()
    try folder.write("big.txt", String(repeating: "وصل الوفد إلى المدينة مساء أمس.\n", count: 50_000))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "\(ProgramRun.program) segment \(folder.path)/big.txt | head -1; echo ${PIPESTATUS[0]}"]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == "وصل الوفد إلى المدينة مساء أمس.\n0\n")
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func aFullDiskIs74() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramRun.program)
    process.arguments = ["--help"]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.hasPrefix("brief: standard output: "))
  }
}
