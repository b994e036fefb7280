/// Puts rows of the index together that additions have made: fewer rows are read faster and take less room.
///
/// Works through a table in the order of its rows, some thousands at a time, so that memory is bounded; groups of rows that
/// are full already are left alone.
struct PostingMerge {
  /// A row of the index in memory.
  struct Row {
    var id: Int64
    var entries: [UInt8]
  }

  private static let batch: Int64 = 1 << 15

  private let connection: OpaquePointer
  private let insert: SQLStatement
  private let delete: SQLStatement
  private let read: SQLStatement
  /// Bits of a row's identifier that tell its group: all but the first segment.
  private static let segmentBits: Int64 = 32

  /// Merges the rows of both indexes. Returns how many rows there are then.
  static func run(_ connection: OpaquePointer) throws -> Int64 {
    let sources = try PostingMerge(connection, table: "posting").merge { rows in try mergedSources(rows) }
    let targets = try PostingMerge(connection, table: "target_posting").merge { rows in try mergedTargets(rows) }
    return sources + targets
  }

  private init(_ connection: OpaquePointer, table: String) throws {
    self.connection = connection
    insert = try SQLStatement(connection, "INSERT INTO \(table) (id, entries) VALUES (?, ?)")
    delete = try SQLStatement(connection, "DELETE FROM \(table) WHERE id = ?")
    read = try SQLStatement(connection, "SELECT id, entries FROM \(table) WHERE id >= ? ORDER BY id LIMIT ?")
  }

  /// - Parameter merged: The rows that take the place of a group, nil where it may stay.
  private func merge(_ merged: ([Row]) throws -> [Row]?) throws -> Int64 {
    var count: Int64 = 0
    var start = Int64.min
    var limit = Self.batch
    while true {
      var rows: [Row] = []
      read.bind(1, start)
      read.bind(2, limit)
      while try read.step() { rows.append(Row(id: read.int(0), entries: Array(read.bytes(1)))) }
      let isLast = rows.count < limit
      // The last group of a batch may go on in the next.
      if !isLast, let last = rows.last.map({ $0.id >> Self.segmentBits }) {
        let next = last << Self.segmentBits
        guard rows.first?.id ?? 0 < next else {
          limit *= 2
          continue
        }
        rows.removeLast(rows.reversed().prefix { $0.id >= next }.count)
        start = next
      }
      count += try merge(groups: rows, merged)
      if isLast { return count }
      limit = Self.batch
    }
  }

  private func merge(groups rows: [Row], _ merged: ([Row]) throws -> [Row]?) throws -> Int64 {
    var count = 0
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].id >> Self.segmentBits == rows[start].id >> Self.segmentBits { end += 1 }
      let group = Array(rows[start..<end])
      start = end
      guard group.count > 1, let replacement = try merged(group) else {
        count += group.count
        continue
      }
      for row in group {
        delete.bind(1, row.id)
        try delete.run()
      }
      for row in replacement {
        insert.bind(1, row.id)
        try row.entries.withUnsafeBytes { bytes in
          insert.bindBlob(2, bytes)
          try insert.run()
        }
      }
      count += replacement.count
    }
    return Int64(count)
  }

  /// True when so many entries need far fewer rows than they have.
  private static func isLoose(rows: Int, entries: Int, perRow: Int) -> Bool {
    let ideal = (entries + perRow - 1) / perRow
    return rows > ideal + ideal / 4
  }

  private static func mergedSources(_ rows: [Row]) throws -> [Row]? {
    let count = rows.reduce(0) { $0 + $1.entries.count / Posting.entryBytes }
    guard isLoose(rows: rows.count, entries: count, perRow: Posting.rowEntries), let first = rows.first else {
      return nil
    }
    var entries: [(segment: UInt32, signature: UInt64, length: UInt8)] = []
    entries.reserveCapacity(count)
    for row in rows {
      row.entries.withUnsafeBytes { bytes in
        let count = bytes.count / Posting.entryBytes
        for index in 0..<count {
          entries.append(
            (
              UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count * 8 + index * 4, as: UInt32.self)),
              UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)),
              bytes[count * 12 + index]
            ))
        }
      }
    }
    entries.sort { $0.segment < $1.segment }
    let group = (first.id >> segmentBits) << segmentBits
    return stride(from: 0, to: entries.count, by: Posting.rowEntries).map { start in
      let part = entries[start..<min(start + Posting.rowEntries, entries.count)]
      var bytes: [UInt8] = []
      bytes.reserveCapacity(part.count * Posting.entryBytes)
      for entry in part { withUnsafeBytes(of: entry.signature.littleEndian) { bytes.append(contentsOf: $0) } }
      for entry in part { withUnsafeBytes(of: entry.segment.littleEndian) { bytes.append(contentsOf: $0) } }
      for entry in part { bytes.append(entry.length) }
      return Row(id: group + Int64(entries[start].segment), entries: bytes)
    }
  }

  private static func mergedTargets(_ rows: [Row]) throws -> [Row]? {
    guard let first = rows.first else { return nil }
    var segments: [UInt32] = []
    for row in rows {
      var segment = UInt64(row.id & (Posting.segmentLimit - 1))
      segments.append(UInt32(truncatingIfNeeded: segment))
      try row.entries.withUnsafeBytes { bytes in
        var index = 0
        while index < bytes.count {
          guard let difference = VariableLength.read(bytes, at: &index) else {
            throw SQLFailure.damaged("unreadable index")
          }
          segment &+= difference
          segments.append(UInt32(truncatingIfNeeded: segment))
        }
      }
    }
    guard isLoose(rows: rows.count, entries: segments.count, perRow: Posting.targetRowEntries) else { return nil }
    segments.sort()
    var distinct: [UInt32] = []
    for segment in segments where distinct.last != segment { distinct.append(segment) }
    let group = (first.id >> segmentBits) << segmentBits
    return stride(from: 0, to: distinct.count, by: Posting.targetRowEntries).map { start in
      let end = min(start + Posting.targetRowEntries, distinct.count)
      var bytes: [UInt8] = []
      for index in start + 1..<max(end, start + 1) {
        VariableLength.append(UInt64(distinct[index] - distinct[index - 1]), to: &bytes)
      }
      return Row(id: group + Int64(distinct[start]), entries: bytes)
    }
  }
}
