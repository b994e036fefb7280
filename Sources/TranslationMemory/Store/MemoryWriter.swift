/// The state of one writing transaction: statements, numbers of words, languages and values.
///
/// Made when the transaction begins and thrown away when it ends; nothing of it survives a rollback.
final class MemoryWriter {
  /// So many rows may be loose whatever the size of the memory.
  static let looseLimit: Int64 = 50_000

  let connection: OpaquePointer
  private var words: WordNumbers
  private var window = PostingWindow()
  private var nextSegment: Int64
  /// Rows of the index, and how many of them came after the index was last in order.
  private var rows: Int64
  private var looseRows: Int64
  private var pairs: [String: Int64] = [:]
  private var values: [String: Int64] = [:]

  private let findKey: SQLStatement
  private let findText: SQLStatement
  private let unitsOfSegment: SQLStatement
  private let insertSegment: SQLStatement
  private let insertKey: SQLStatement
  private let insertUnit: SQLStatement
  private let updateUnit: SQLStatement
  private let findValue: SQLStatement
  private let insertValue: SQLStatement

  /// Reused from unit to unit.
  private var wordsBlob: [UInt8] = []
  private var distinct: [UInt32] = []
  private var positions: [UInt32] = []
  private var own: [UInt32] = []

  init(_ connection: OpaquePointer) throws {
    self.connection = connection
    nextSegment = try Self.counter("segment", connection)
    rows = try Self.counter("rows", connection)
    looseRows = try Self.counter("loose", connection)
    words = try WordNumbers(connection, next: try Self.counter("word", connection))
    findKey = try SQLStatement(connection, "SELECT segment FROM segment_key WHERE key = ?")
    findText = try SQLStatement(connection, "SELECT text FROM segment WHERE id = ?")
    unitsOfSegment = try SQLStatement(
      connection, "SELECT id, pair, target, changed, details FROM unit WHERE id >= ? AND id < ?")
    insertSegment = try SQLStatement(connection, "INSERT INTO segment (id, words, text) VALUES (?, ?, ?)")
    insertKey = try SQLStatement(connection, "INSERT INTO segment_key (key, segment) VALUES (?, ?)")
    insertUnit = try SQLStatement(
      connection, "INSERT INTO unit (id, pair, changed, details, target) VALUES (?, ?, ?, ?, ?)")
    updateUnit = try SQLStatement(connection, "UPDATE unit SET changed = ?2, details = ?3 WHERE id = ?1")
    findValue = try SQLStatement(connection, "SELECT id FROM value WHERE text = ?")
    insertValue = try SQLStatement(connection, "INSERT INTO value (text) VALUES (?) RETURNING id")
    let pairs = try SQLStatement(connection, "SELECT id, source, target FROM pair")
    while try pairs.step() { self.pairs[Self.pairKey(pairs.string(1), pairs.string(2))] = pairs.int(0) }
  }

  /// What became of a unit.
  enum Outcome { case added, updated, unchanged, skipped }

  /// Adds or changes one unit whose words are known.
  func add(_ unit: TranslationUnit, _ source: FoldedText, _ target: FoldedText) throws -> Outcome {
    // A byte order mark or white space is not a text.
    if source.words.count == 0 || target.words.count == 0 { return .skipped }
    let pair = try pair(unit)
    let key = WordHash.key(source.hashes)
    if let segment = try segment(unit.source, key) {
      return try add(unit, target, to: segment, pair)
    }
    guard nextSegment < Posting.segmentLimit else { throw SQLFailure(code: 13, message: "too many segments") }
    let segment = nextSegment
    nextSegment += 1
    try insert(unit.source, source, key, as: segment)
    try insert(unit, target, as: segment << MemorySchema.ordinalBits, pair, of: segment)
    return .added
  }

  /// Writes what is still in memory. Must be called before the transaction is committed.
  func finish() throws {
    try flush()
    if looseRows > Self.looseLimit, looseRows > rows / 4 {
      rows = try PostingMerge.run(connection)
      looseRows = 0
    }
    try setCounter("rows", rows)
    try setCounter("segment", nextSegment)
    try setCounter("word", words.nextNumber)
    try setCounter("loose", looseRows)
  }

  private func flush() throws {
    let isFirst = rows == 0
    let written = Int64(try window.write(connection))
    rows += written
    if !isFirst { looseRows += written }
    try words.flush()
  }

  private func segment(_ text: String, _ key: Int64) throws -> Int64? {
    findKey.bind(1, key)
    defer { findKey.reset() }
    var text = text
    while try findKey.step() {
      let segment = findKey.int(0)
      findText.bind(1, segment)
      defer { findText.reset() }
      guard try findText.step() else { continue }
      let isSame = text.withUTF8 { Self.areEqual(UnsafeRawBufferPointer($0), findText.bytes(0)) }
      if isSame { return segment }
    }
    return nil
  }

  /// Adds a unit to a segment that is there, or changes the unit that it is.
  private func add(
    _ unit: TranslationUnit, _ target: FoldedText, to segment: Int64, _ pair: Int64
  ) throws -> Outcome {
    let first = segment << MemorySchema.ordinalBits
    unitsOfSegment.bind(1, first)
    unitsOfSegment.bind(2, first + 1 << MemorySchema.ordinalBits)
    defer { unitsOfSegment.reset() }
    var last = first - 1
    var text = unit.target
    while try unitsOfSegment.step() {
      last = unitsOfSegment.int(0)
      guard unitsOfSegment.int(1) == pair else { continue }
      let isSame = text.withUTF8 { Self.areEqual(UnsafeRawBufferPointer($0), unitsOfSegment.bytes(2)) }
      if isSame { return try update(unit, last) }
    }
    guard last + 1 < first + 1 << MemorySchema.ordinalBits else { return .skipped }
    try insert(unit, target, as: last + 1, pair, of: segment)
    return .added
  }

  /// The newer metadata wins; a unit without a date is older than one with.
  private func update(_ unit: TranslationUnit, _ id: Int64) throws -> Outcome {
    let newest = UnitDetails.newest(unit)?.seconds
    if !unitsOfSegment.isNull(3), newest ?? Int64.min < unitsOfSegment.int(3) { return .unchanged }
    let details = try UnitDetails.encode(unit, number: value)
    let isSame = details.withUnsafeBytes { Self.areEqual($0, unitsOfSegment.bytes(4)) }
    if isSame { return .unchanged }
    try details.withUnsafeBytes { bytes in
      updateUnit.bind(1, id)
      updateUnit.bind(2, newest)
      bindDetails(bytes, to: updateUnit, 3)
      try updateUnit.run()
    }
    return .updated
  }

  private func insert(_ text: String, _ source: FoldedText, _ key: Int64, as segment: Int64) throws {
    wordsBlob.removeAll(keepingCapacity: true)
    try number(source)
    for position in positions { VariableLength.append(UInt64(words.number(position)), to: &wordsBlob) }
    words.countSource(own)
    window.addSegment(segment, length: positions.count, distinct: distinct)
    insertSegment.bind(1, segment)
    var text = text
    try wordsBlob.withUnsafeBytes { blob in
      try text.withUTF8 { text in
        insertSegment.bindBlob(2, blob)
        insertSegment.bindText(3, UnsafeRawBufferPointer(text))
        try insertSegment.run()
      }
    }
    insertKey.bind(1, key)
    insertKey.bind(2, segment)
    try insertKey.run()
  }

  private func insert(
    _ unit: TranslationUnit, _ target: FoldedText, as id: Int64, _ pair: Int64, of segment: Int64
  ) throws {
    try number(target)
    words.countTarget(own)
    window.addTarget(of: segment, distinct: distinct)
    let details = try UnitDetails.encode(unit, number: value)
    var text = unit.target
    try details.withUnsafeBytes { details in
      try text.withUTF8 { text in
        insertUnit.bind(1, id)
        insertUnit.bind(2, pair)
        insertUnit.bind(3, UnitDetails.newest(unit)?.seconds)
        bindDetails(details, to: insertUnit, 4)
        insertUnit.bindText(5, UnsafeRawBufferPointer(text))
        try insertUnit.run()
      }
    }
    if window.isFull { try flush() }
  }

  private func bindDetails(_ bytes: UnsafeRawBufferPointer, to statement: SQLStatement, _ index: Int32) {
    if bytes.isEmpty { statement.bind(index, nil as Int64?) } else { statement.bindBlob(index, bytes) }
  }

  /// Numbers the words of a segment: all to `positions`, then the distinct ones, sorted, to `own` and `distinct`.
  private func number(_ segment: FoldedText) throws {
    try words.number(segment.words, hashes: segment.hashes, into: &positions)
    own.removeAll(keepingCapacity: true)
    own.append(contentsOf: positions)
    own.sort()
    var count = 0
    for index in own.indices where index == 0 || own[index] != own[index - 1] {
      own[count] = own[index]
      count += 1
    }
    own.removeSubrange(count...)
    distinct.removeAll(keepingCapacity: true)
    for position in own { distinct.append(words.number(position)) }
  }

  private func pair(_ unit: TranslationUnit) throws -> Int64 {
    let key = Self.pairKey(unit.sourceLanguage, unit.targetLanguage)
    if let pair = pairs[key] { return pair }
    let insert = try SQLStatement(connection, "INSERT INTO pair (source, target) VALUES (?, ?) RETURNING id")
    insert.bind(1, unit.sourceLanguage)
    insert.bind(2, unit.targetLanguage)
    _ = try insert.step()
    let pair = insert.int(0)
    insert.reset()
    pairs[key] = pair
    return pair
  }

  private static func pairKey(_ source: String, _ target: String) -> String {
    LanguageTag.normalized(source) + "\t" + LanguageTag.normalized(target)
  }

  /// The number of a value that repeats.
  private func value(_ text: String) throws -> Int64 {
    if let known = values[text] { return known }
    findValue.bind(1, text)
    var number: Int64?
    if try findValue.step() {
      number = findValue.int(0)
      findValue.reset()
    }
    if number == nil {
      insertValue.bind(1, text)
      _ = try insertValue.step()
      number = insertValue.int(0)
      insertValue.reset()
    }
    // A memory whose every unit has a value of its own must not fill ours.
    if values.count > 10_000 { values.removeAll() }
    values[text] = number
    return number ?? 0
  }

  private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }

  private static func counter(_ name: String, _ connection: OpaquePointer) throws -> Int64 {
    let select = try SQLStatement(connection, "SELECT value FROM counter WHERE name = ?")
    select.bind(1, name)
    defer { select.reset() }
    return try select.step() ? select.int(0) : 0
  }

  private func setCounter(_ name: String, _ value: Int64) throws {
    let insert = try SQLStatement(connection, "INSERT OR REPLACE INTO counter (name, value) VALUES (?, ?)")
    insert.bind(1, name)
    insert.bind(2, value)
    try insert.run()
  }
}
