extension MemoryWriter {
  /// Removes units, and segments that have none left. The index keeps their rows; lookups pass over what is not there.
  func remove(_ ids: some Sequence<Int64>) throws -> Int {
    let removeUnit = try SQLStatement(connection, "DELETE FROM unit WHERE id = ?")
    let other = try SQLStatement(connection, "SELECT 1 FROM unit WHERE id >= ? AND id < ? LIMIT 1")
    let text = try SQLStatement(connection, "SELECT text FROM segment WHERE id = ?")
    let removeSegment = try SQLStatement(connection, "DELETE FROM segment WHERE id = ?")
    let removeKey = try SQLStatement(connection, "DELETE FROM segment_key WHERE key = ? AND segment = ?")
    var removed = 0
    for id in ids {
      removeUnit.bind(1, id)
      try removeUnit.run()
      guard removeUnit.changes > 0 else { continue }
      removed += 1
      let segment = id >> MemorySchema.ordinalBits
      other.bind(1, segment << MemorySchema.ordinalBits)
      other.bind(2, (segment + 1) << MemorySchema.ordinalBits)
      let isNeeded = try other.step()
      other.reset()
      if isNeeded { continue }
      text.bind(1, segment)
      guard try text.step() else { continue }
      let key = WordHash.key(WordHash.all(SegmentWords(of: text.string(0))))
      text.reset()
      removeSegment.bind(1, segment)
      try removeSegment.run()
      removeKey.bind(1, key)
      removeKey.bind(2, segment)
      try removeKey.run()
    }
    return removed
  }
}
