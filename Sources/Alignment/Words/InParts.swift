internal import Dispatch

/// Works on parts at the same time, on as many cores as there are.
enum InParts {
  /// The results of the parts, in their order. `work` must not change what the parts share.
  static func map<Part, Result>(_ parts: [Part], _ work: (Part) -> Result) -> [Result] {
    var results = [Result?](repeating: nil, count: parts.count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each part writes its own place only.
      nonisolated(unsafe) let places = buffer
      nonisolated(unsafe) let parts = parts
      withoutActuallyEscaping(work) { work in
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: parts.count) { part in places[part] = work(parts[part]) }
      }
    }
    return results.compactMap { $0 }
  }
}
