import Foundation
import GRDB
import Testing

@testable import TranslationMemory

@Suite("Files that are no memory, or none for us")
struct MemoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func expect(_ error: MemoryError) throws {
    let before = try? bytes()
    #expect(throws: error) { _ = try MemoryStore(readingAt: path) }
    #expect(throws: error) { _ = try MemoryStore(writingAt: path) }
    let after = try? bytes()
    #expect(before == after)
    #expect(!error.description.contains("\n") && error.description.hasPrefix(path))
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "memory.sqlite" }
    #expect(others.isEmpty)
  }

  @Test("Opening to look up makes no file")
  func missing() throws {
    #expect(throws: MemoryError.missing(path: path)) { _ = try MemoryStore(readingAt: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
    let far = folder.file("no/such/folder/memory.sqlite")
    #expect(throws: MemoryError.self) { _ = try MemoryStore(writingAt: far) }
  }

  @Test("A text, and another program's database, stay untouched")
  func foreign() throws {
    try Data("not a database, but long enough to hold a header of a hundred bytes, which it is not, not at all".utf8)
      .write(to: URL(fileURLWithPath: path))
    try expect(.foreign(path: path))
    try FileManager.default.removeItem(atPath: path)
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE unit (id INTEGER)") }
    try expect(.foreign(path: path))
  }

  @Test("A newer version")
  func newer() throws {
    _ = try MemoryStore(writingAt: path)
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "PRAGMA user_version = 9") }
    try expect(.newer(path: path, version: 9))
  }

  @Test("A folder")
  func isFolder() throws {
    #expect(throws: MemoryError.cannotOpen(path: folder.path, detail: "it is a folder")) {
      _ = try MemoryStore(readingAt: folder.path)
    }
  }

  @Test("A damaged file is an error or gives what is left, never a crash", arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func damaged(_ seed: UInt64) throws {
    var random = RandomSegments(seed: seed)
    var numbers = SeededNumbers(seed)
    let segments = (0..<300).map { _ in random.next() }
    do {
      let store = try MemoryStore(writingAt: path)
      try store.add(segments.map { TranslationUnit(source: $0, target: $0) })
    }
    var content = try bytes()
    if seed % 2 == 0 {
      content.removeSubrange(content.count / 3..<content.count)
    } else {
      for _ in 0..<content.count / 20 {
        content[Int.random(in: 4096..<content.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
    }
    try content.write(to: URL(fileURLWithPath: path))
    do {
      let store = try MemoryStore(readingAt: path)
      for segment in segments { _ = try store.matches(for: MemoryQuery(segment), minimum: 50) }
      try store.forEachUnit { _ in }
    } catch let error as MemoryError {
      #expect(error.path == path)
    }
  }

  @Test("An empty file is filled by a writer and no memory to a reader")
  func empty() throws {
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    #expect(throws: MemoryError.missing(path: path)) { _ = try MemoryStore(readingAt: path) }
    #expect(try MemoryStore(writingAt: path).add(TranslationUnit(source: "x", target: "y")).added == 1)
  }

  @Test("Where nothing can be written the file is taken as it is")
  func immutable() throws {
    do { try MemoryStore(writingAt: path).add(TranslationUnit(source: "x", target: "y")) }
    let odd = folder.file("نص #%?.sqlite")
    try FileManager.default.moveItem(atPath: path, toPath: odd)
    let queue = try DatabaseQueue(path: MemoryFile.immutable(odd))
    #expect(try queue.inDatabase { try Int.fetchOne($0, sql: "SELECT count(*) FROM unit") } == 1)
    #expect(try MemoryStore(readingAt: odd).statistics().units == 1)
  }
}
