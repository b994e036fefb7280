/// Goes through pairs in batches whose parts are worked on at the same time; results come in the order of the pairs.
enum UnitBatches {
  static func forEach<Result>(
    _ pairs: TranslationPairs, _ work: @escaping (_ unit: Int, _ source: String, _ target: String) -> Result,
    _ take: @escaping (_ unit: Int, Result) -> Void
  ) throws {
    var batch: [(unit: Int, source: String, target: String)] = []
    var unit = 0
    func finish() {
      let size = (batch.count + parts - 1) / parts
      let slices = stride(from: 0, to: batch.count, by: max(1, size)).map { batch[$0..<min($0 + size, batch.count)] }
      let results = InParts.map(slices) { slice in slice.map { work($0.unit, $0.source, $0.target) } }
      for (slice, results) in zip(slices, results) {
        for (unit, result) in zip(slice, results) { take(unit.unit, result) }
      }
      batch.removeAll(keepingCapacity: true)
    }
    try pairs.read { source, target in
      batch.append((unit, source, target))
      unit += 1
      if batch.count == length { finish() }
    }
    finish()
  }

  private static let parts = 8
  private static let length = 4096
}
