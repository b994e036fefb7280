/// The numbers of words while a memory is written: those in the file are looked up once, new ones are given out and written
/// with `flush`.
struct WordNumbers {
  private struct Word {
    var hash: UInt64
    var start: Int
    var count: Int
    var number: UInt32
    var isNew: Bool
    var sources: UInt32
    var targets: UInt32
  }

  private let connection: OpaquePointer
  private let find: SQLStatement
  private var next: Int64
  private var isFresh: Bool
  private var words: [Word] = []
  private var letters: [UInt8] = []
  /// Open addressing: positions in `words` plus 1.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// - Parameter next: The number of the next new word.
  init(_ connection: OpaquePointer, next: Int64) throws {
    self.connection = connection
    self.next = next
    isFresh = next == 0
    find = try SQLStatement(connection, "SELECT id FROM word WHERE text = ?")
  }

  /// The number that the next new word gets.
  var nextNumber: Int64 { next }
  /// How many words are kept, to bound memory.
  var count: Int { words.count }

  /// Numbers the words of a segment: their positions here, which stay until `flush`, in order.
  mutating func number(_ segment: SegmentWords, hashes: [UInt64], into positions: inout [UInt32]) throws {
    positions.removeAll(keepingCapacity: true)
    try segment.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<segment.count {
        let word = UnsafeBufferPointer(rebasing: bytes[segment.foldedRange(index)])
        positions.append(UInt32(truncatingIfNeeded: try position(of: word, hashes[index])))
      }
    }
  }

  @inline(__always)
  private mutating func position(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) throws -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if words[position].hash == hash, isEqual(words[position], bytes) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return try add(bytes, hash, at: slot)
  }

  @inline(__always)
  func number(_ position: UInt32) -> UInt32 { words[Int(position)].number }

  /// Counts a segment that has the words, so that rare words are known.
  mutating func countSource(_ positions: [UInt32]) { for position in positions { words[Int(position)].sources += 1 } }

  mutating func countTarget(_ positions: [UInt32]) { for position in positions { words[Int(position)].targets += 1 } }

  /// Writes new words and counts and forgets all words.
  mutating func flush() throws {
    let insert = try SQLStatement(connection, "INSERT INTO word (text, id, sources, targets) VALUES (?, ?, ?, ?)")
    let update = try SQLStatement(
      connection, "UPDATE word SET sources = sources + ?3, targets = targets + ?4 WHERE text = ?1")
    try letters.withUnsafeBytes { letters in
      // In the order of the table, so that each page is touched once.
      let order = words.indices.sorted { left, right in
        let left = words[left]
        let right = words[right]
        let order = memoryOrder(letters, left, right)
        return order == 0 ? left.count < right.count : order < 0
      }
      for position in order {
        let word = words[position]
        if !word.isNew, word.sources == 0, word.targets == 0 { continue }
        let statement = word.isNew ? insert : update
        statement.bindText(1, UnsafeRawBufferPointer(rebasing: letters[word.start..<word.start + word.count]))
        if word.isNew { statement.bind(2, Int64(word.number)) }
        statement.bind(3, Int64(word.sources))
        statement.bind(4, Int64(word.targets))
        try statement.run()
      }
    }
    isFresh = false
    words.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    slots = [UInt32](repeating: 0, count: 1 << 12)
  }

  private func memoryOrder(_ letters: UnsafeRawBufferPointer, _ left: Word, _ right: Word) -> Int {
    for index in 0..<min(left.count, right.count) {
      let difference = Int(letters[left.start + index]) - Int(letters[right.start + index])
      if difference != 0 { return difference }
    }
    return 0
  }

  @inline(__always)
  private func isEqual(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count == bytes.count else { return false }
    for index in 0..<word.count where letters[word.start + index] != bytes[index] { return false }
    return true
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at slot: Int) throws -> Int {
    var number: Int64?
    if !isFresh {
      find.bindText(1, UnsafeRawBufferPointer(bytes))
      if try find.step() { number = find.int(0) }
      find.reset()
    }
    if number == nil, next >= Posting.wordLimit { throw SQLFailure(code: 1, message: "too many different words") }
    let word = Word(
      hash: hash, start: letters.count, count: bytes.count, number: UInt32(truncatingIfNeeded: number ?? next),
      isNew: number == nil, sources: 0, targets: 0)
    if number == nil { next += 1 }
    letters.append(contentsOf: bytes)
    words.append(word)
    slots[slot] = UInt32(words.count)
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (position, word) in words.enumerated() {
      var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(position + 1)
    }
  }
}
