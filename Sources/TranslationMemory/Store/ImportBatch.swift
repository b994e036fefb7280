internal import Foundation

/// Units on their way into a memory: folded many at a time, on all cores, then written in order.
final class ImportBatch {
  private static let size = 4096

  private let writer: MemoryWriter
  private var units: [TranslationUnit] = []
  private var folded = FoldedUnits()
  /// What became of the units that are written.
  private(set) var counts = MemoryCounts()

  init(writer: MemoryWriter) {
    self.writer = writer
  }

  /// Adds a unit. True when a batch has just been written.
  func add(_ unit: TranslationUnit) throws -> Bool {
    units.append(unit)
    guard units.count == Self.size else { return false }
    try finish()
    return true
  }

  /// Writes what is waiting.
  func finish() throws {
    try folded.fold(units) { unit, source, target in
      switch try writer.add(unit, source, target) {
      case .added: counts.added += 1
      case .updated: counts.updated += 1
      case .unchanged: counts.unchanged += 1
      case .skipped: counts.skipped += 1
      }
    }
    units.removeAll(keepingCapacity: true)
  }
}
