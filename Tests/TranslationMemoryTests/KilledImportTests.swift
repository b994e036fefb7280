import Foundation
import GRDB
import Testing

@testable import TranslationMemory

/// Kills a process that imports, at random moments, and looks at what it leaves: `brief-memory import`, the program of the
/// benchmarks, is the victim.
@Suite("An import that is killed", .serialized)
struct KilledImportTests {
  private static let old = 40
  private static let new = 4000

  private let folder: TemporaryFolder
  private let path: String
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
    file = folder.file("import.tsv")
    let lines = (0..<Self.new).map { "خبر رقم \($0) عن المدينة رقم \($0 % 97)\tNews \($0) of city \($0 % 97)\n" }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: file))
  }

  /// Runs the import; with a time it is killed then. True when it came to its end.
  private func runImport(killedAfter seconds: Double? = nil) throws -> Bool {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(
      "brief-memory")
    process.arguments = ["import", path, file]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  /// The memory has the units of before, or all of them, and finds each in every way.
  private func expectWhole(_ old: Int) throws -> Int {
    let store = try MemoryStore(readingAt: path)
    let count = try store.statistics().units
    #expect(count == old || count == old + Self.new)
    var seen = 0
    try store.forEachUnit { stored in
      seen += 1
      guard seen % 53 == 1 else { return }
      #expect(try store.matches(for: MemoryQuery(stored.unit.source), minimum: 100).contains { $0.id == stored.id })
      let page = try store.concordance(of: stored.unit.target, in: .target)
      #expect(page.hits.contains { $0.stored.id == stored.id })
    }
    #expect(seen == count)
    if count == old {
      #expect(try store.matches(for: MemoryQuery("خبر رقم 7 عن المدينة رقم 7")).isEmpty)
      #expect(try store.concordance(of: "News", in: .target).hits.isEmpty)
    }
    let check = try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(check == ["ok"])
    return count
  }

  @Test("leaves the memory as it was, or complete")
  func killed() throws {
    try MemoryStore(writingAt: path).add(
      (0..<Self.old).map { TranslationUnit(source: "جملة قديمة \($0)", target: "Old sentence \($0)") })
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    // How long an import takes here, with what else the machine does.
    let start = Date()
    #expect(try runImport())
    let time = Date().timeIntervalSince(start)
    #expect(try expectWhole(Self.old) == Self.old + Self.new)
    var numbers = SystemRandomNumberGenerator()
    var whole = 0
    for _ in 0..<8 {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      try before.write(to: URL(fileURLWithPath: path))
      _ = try runImport(killedAfter: Double.random(in: 0...time * 1.1, using: &numbers))
      if try expectWhole(Self.old) > Self.old { whole += 1 }
    }
    // Whatever is left can be written again.
    #expect(try runImport())
    #expect(try expectWhole(Self.old) == Self.old + Self.new)
  }

  @Test("into a new file leaves none, an empty one or a memory", arguments: [0.0, 0.02, 0.04, 0.08])
  func killedEarly(_ seconds: Double) throws {
    _ = try runImport(killedAfter: seconds)
    do { _ = try expectWhole(0) } catch MemoryError.missing {}
    #expect(try runImport())
    #expect(try expectWhole(0) == Self.new)
  }
}
