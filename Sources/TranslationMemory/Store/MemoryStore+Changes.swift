extension MemoryStore {
  /// Adds units, or changes those that are there; all or none.
  @discardableResult
  public func add(_ units: some Sequence<TranslationUnit>) throws(MemoryError) -> MemoryCounts {
    do {
      return try importUnits(from: nil) { give in for unit in units { try give(unit) } }
    } catch {
      throw MemoryError(error, path: path)
    }
  }

  /// Adds one unit, or changes it.
  @discardableResult
  public func add(_ unit: TranslationUnit) throws(MemoryError) -> MemoryCounts { try add([unit]) }

  /// Adds the units that a body gives, one at a time, in bounded memory. All are kept or, where the body throws or the
  /// process ends, none; an error of the body is passed on as it is.
  ///
  /// - Parameters:
  ///   - origin: The file that units come from which name none themselves.
  ///   - progress: Called now and then with the counts so far.
  ///   - body: Calls its argument with each unit. It may look things up in this store, but not change it.
  public func importUnits(
    from origin: String?, progress: ((MemoryCounts) -> Void)? = nil,
    _ body: (_ give: (TranslationUnit) throws -> Void) throws -> Void
  ) throws -> MemoryCounts {
    let counts = try write { writer in
      let batch = ImportBatch(writer: writer)
      try body { unit in
        var unit = unit
        if unit.origin == nil { unit.origin = origin }
        if try batch.add(unit) { progress?(batch.counts) }
      }
      try batch.finish()
      return batch.counts
    }
    progress?(counts)
    // Whoever copies the file should not have to know of the log; single additions would wait too long.
    if counts.read >= 100 { checkpoint() }
    return counts
  }

  /// Removes units by number; numbers that are not there are passed over. Returns how many were removed.
  @discardableResult
  public func remove(_ ids: some Sequence<Int64>) throws(MemoryError) -> Int {
    do { return try write { try $0.remove(ids) } } catch { throw MemoryError(error, path: path) }
  }

  /// Removes the units that a test chooses. Returns how many were removed.
  @discardableResult
  public func removeAll(where isChosen: (StoredUnit) throws -> Bool) throws -> Int {
    var ids: [Int64] = []
    try forEachUnit { stored in if try isChosen(stored) { ids.append(stored.id) } }
    return try remove(ids)
  }
}
