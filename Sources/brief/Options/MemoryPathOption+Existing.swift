import Foundation
import TranslationMemory

extension MemoryPathOption {
  /// The memory to read, which is never made: one that `--memory` or `BRIEF_MEMORY` names must exist; where the user
  /// has none of their own there is none.
  func existing() throws(MemoryError) -> MemoryStore? {
    guard let path else { return nil }
    do throws(MemoryError) {
      return try MemoryStore(readingAt: path)
    } catch .missing where !isNamed {
      return nil
    }
  }

  /// Somebody said which memory to use.
  private var isNamed: Bool {
    memory != nil || ProcessInfo.processInfo.environment["BRIEF_MEMORY"]?.isEmpty == false
  }

  /// Tells whether the units of a memory may be others than at another time.
  func fingerprint(of memory: MemoryStore?) -> String {
    guard let memory else { return "no memory" }
    // What was changed last may still be in the log; an empty log comes and goes with every reader.
    return ["", "-wal"].compactMap { ending in
      var info = stat()
      guard stat(memory.path + ending, &info) == 0, info.st_size > 0 else { return nil }
      return "\(memory.path)\(ending) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec)"
    }.joined(separator: ", ")
  }
}
