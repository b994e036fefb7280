extension MemoryStore {
  /// Calls a body with every unit in the order of their numbers, in bounded memory: for exports.
  ///
  /// - Parameters:
  ///   - sourceLanguage: Only units whose source language meets this one; nil for all.
  ///   - targetLanguage: The same for the target.
  ///   - body: An error of it ends the reading and is passed on as it is.
  public func forEachUnit(
    sourceLanguage: String? = nil, targetLanguage: String? = nil, _ body: (StoredUnit) throws -> Void
  ) throws {
    var bodyError: (any Error)?
    try read { reader in
      let pairs = try reader.pairs(sourceLanguage, targetLanguage)
      let rows = try reader.statement("SELECT id, pair, target, changed, details FROM unit ORDER BY id")
      defer { rows.reset() }
      var segment: Int64 = -1
      var source = ""
      while try rows.step() {
        guard pairs[rows.int(1)] != nil else { continue }
        let own = rows.int(0) >> MemorySchema.ordinalBits
        if own != segment {
          guard let text = try reader.text(of: own) else { throw SQLFailure.damaged("a unit without its segment") }
          segment = own
          source = text
        }
        guard let stored = try reader.stored(rows, source: source, pairs) else { continue }
        do { try body(stored) } catch {
          bodyError = error
          return
        }
      }
    }
    if let bodyError { throw bodyError }
  }

  /// The unit with a number; nil where there is none.
  public func unit(_ id: Int64) throws(MemoryError) -> StoredUnit? {
    try read { reader in
      reader.unit.bind(1, id)
      defer { reader.unit.reset() }
      guard try reader.unit.step() else { return nil }
      guard let source = try reader.text(of: id >> MemorySchema.ordinalBits) else { return nil }
      return try reader.stored(reader.unit, source: source, try reader.pairs())
    }
  }

  /// How many units, segments and words the memory has, and how large its file is.
  public func statistics() throws(MemoryError) -> MemoryStatistics {
    try read { reader in
      func number(_ sql: String) throws -> Int {
        let statement = try reader.statement(sql)
        defer { statement.reset() }
        return try statement.step() ? Int(statement.int(0)) : 0
      }
      let languages = try reader.pairs()
      var pairs: [MemoryStatistics.Pair] = []
      let counts = try reader.statement("SELECT pair, count(*) FROM unit GROUP BY pair ORDER BY pair")
      while try counts.step() {
        guard let pair = languages[counts.int(0)] else { continue }
        pairs.append(
          .init(sourceLanguage: pair.source, targetLanguage: pair.target, units: Int(counts.int(1))))
      }
      return MemoryStatistics(
        pairs: pairs, segments: try number("SELECT count(*) FROM segment"),
        words: try number("SELECT count(*) FROM word"),
        bytes: try number("PRAGMA page_count") * number("PRAGMA page_size"))
    }
  }
}

/// What a memory holds.
public struct MemoryStatistics: Sendable, Hashable {
  /// A pair of languages.
  public struct Pair: Sendable, Hashable {
    /// Language of the sources, as first written.
    public let sourceLanguage: String
    /// Language of the targets.
    public let targetLanguage: String
    /// How many units there are in it.
    public let units: Int
  }

  /// The language pairs, in the order in which they came.
  public let pairs: [Pair]
  /// Distinct source texts.
  public let segments: Int
  /// Distinct folded words of both sides, those of removed units included.
  public let words: Int
  /// Size of the file.
  public let bytes: Int

  /// Units in all languages.
  public var units: Int { pairs.reduce(0) { $0 + $1.units } }
}
