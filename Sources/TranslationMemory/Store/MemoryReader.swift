internal import GRDB
internal import GRDBSQLite

/// A connection that reads, with its statements. Used by one thread at a time.
final class MemoryReader {
  private let queue: DatabaseQueue
  private let connection: OpaquePointer
  private let begin: SQLStatement
  private let end: SQLStatement
  let findWord: SQLStatement
  let postings: SQLStatement
  let targetPostings: SQLStatement
  let segmentWords: SQLStatement
  let segment: SQLStatement
  let units: SQLStatement
  let unit: SQLStatement
  private let findValue: SQLStatement
  private let findPairs: SQLStatement
  private var values: [Int64: String] = [:]
  /// Space that lookups reuse.
  var scratch = LookupScratch()

  init(_ path: String) throws(MemoryError) {
    queue = try MemoryConnection.reading(path)
    do {
      guard let connection = queue.unsafeReentrantRead({ $0.sqliteConnection }) else {
        throw SQLFailure(code: SQLITE_CANTOPEN, message: "no connection")
      }
      self.connection = connection
      func statement(_ sql: String) throws -> SQLStatement { try SQLStatement(connection, sql) }
      begin = try statement("BEGIN")
      end = try statement("COMMIT")
      findWord = try statement("SELECT id, sources, targets FROM word WHERE text = ?")
      postings = try statement("SELECT id, entries FROM posting WHERE id >= ? AND id < ?")
      targetPostings = try statement("SELECT id, entries FROM target_posting WHERE id >= ? AND id < ?")
      segmentWords = try statement("SELECT words FROM segment WHERE id = ?")
      segment = try statement("SELECT text FROM segment WHERE id = ?")
      units = try statement("SELECT id, pair, target, changed, details FROM unit WHERE id >= ? AND id < ?")
      unit = try statement("SELECT id, pair, target, changed, details FROM unit WHERE id = ?")
      findValue = try statement("SELECT text FROM value WHERE id = ?")
      findPairs = try statement("SELECT id, source, target FROM pair")
    } catch {
      throw MemoryError(error, path: path)
    }
  }

  /// Runs a body within one snapshot of the memory.
  func transaction<Result>(_ body: (MemoryReader) throws -> Result) throws -> Result {
    try begin.run()
    defer { try? end.run() }
    return try body(self)
  }

  /// A statement for one use.
  func statement(_ sql: String) throws -> SQLStatement { try SQLStatement(connection, sql) }

  /// The language pairs of the memory by number.
  func pairs() throws -> [Int64: (source: String, target: String)] {
    var pairs: [Int64: (source: String, target: String)] = [:]
    while try findPairs.step() { pairs[findPairs.int(0)] = (findPairs.string(1), findPairs.string(2)) }
    return pairs
  }

  /// The language pairs that meet both languages; nil meets every language.
  func pairs(_ source: String?, _ target: String?) throws -> [Int64: (source: String, target: String)] {
    try pairs().filter { _, pair in
      (source.map { LanguageTag.meets($0, pair.source) } ?? true)
        && (target.map { LanguageTag.meets($0, pair.target) } ?? true)
    }
  }

  /// The text of a segment; nil where it was removed.
  func text(of segment: Int64) throws -> String? {
    self.segment.bind(1, segment)
    defer { self.segment.reset() }
    return try self.segment.step() ? self.segment.string(0) : nil
  }

  /// The unit in the current row of `units`, `unit` or a statement with the same columns.
  func stored(
    _ row: SQLStatement, source: String, _ pairs: [Int64: (source: String, target: String)]
  ) throws -> StoredUnit? {
    guard let pair = pairs[row.int(1)] else { return nil }
    var unit = TranslationUnit(
      source: source, target: row.string(2), sourceLanguage: pair.source, targetLanguage: pair.target)
    try UnitDetails.decode(row.bytes(4), into: &unit, value: value)
    return StoredUnit(id: row.int(0), unit: unit)
  }

  /// All units of a segment in these languages.
  func units(
    of segment: Int64, _ pairs: [Int64: (source: String, target: String)]
  ) throws -> [StoredUnit] {
    units.bind(1, segment << MemorySchema.ordinalBits)
    units.bind(2, (segment + 1) << MemorySchema.ordinalBits)
    defer { units.reset() }
    var source: String?
    var found: [StoredUnit] = []
    while try units.step() {
      guard pairs[units.int(1)] != nil else { continue }
      if source == nil { source = try text(of: segment) }
      guard let source else { throw SQLFailure.damaged("a unit without its segment") }
      if let unit = try stored(units, source: source, pairs) { found.append(unit) }
    }
    return found
  }

  private func value(_ number: Int64) throws -> String {
    if let known = values[number] { return known }
    findValue.bind(1, number)
    defer { findValue.reset() }
    guard try findValue.step() else { throw SQLFailure.damaged("a value that is not there") }
    let text = findValue.string(0)
    if values.count > 10_000 { values.removeAll() }
    values[number] = text
    return text
  }
}
