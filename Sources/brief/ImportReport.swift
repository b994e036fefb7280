import Interchange
import TranslationMemory

/// What became of a file that was to be imported.
struct ImportReport {
  /// The file as it was named.
  let file: String
  /// How many units of it gave a pair in the languages asked for.
  var read = 0
  /// What became of the pairs; none where nothing was kept.
  var counts = MemoryCounts()
  /// How many units were passed over, by reason, the most frequent first.
  var skipped: [(reason: String, count: Int)] = []
  /// Why the file could not be read to its end.
  var error: InterchangeError?
  /// True when what was read has been kept.
  var isImported = false

  var skippedCount: Int { skipped.reduce(0) { $0 + $1.count } }
}
