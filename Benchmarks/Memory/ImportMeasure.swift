import Foundation
import TranslationMemory

/// Time, file size and resident memory of an import.
enum ImportMeasure {
  static func run(memory: String, file: String) throws {
    let start = Clock.seconds
    let store = try MemoryStore(writingAt: memory)
    let counts = try store.importUnits(from: nil) { give in
      try LineReader.forEachLine(file) { line in
        guard let tab = line.firstIndex(of: 0x09) else { return }
        let rest = line[(tab + 1)...]
        let end = rest.firstIndex(of: 0x09) ?? line.endIndex
        try give(
          TranslationUnit(
            source: String(decoding: line[..<tab], as: UTF8.self),
            target: String(decoding: rest[..<end], as: UTF8.self)))
      }
    }
    let time = Clock.seconds - start
    let tsv = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    let size = try FileManager.default.attributesOfItem(atPath: memory)[.size] as? Int ?? 0
    print("\(counts)")
    print(String(format: "import: %.1f s (%.1f s CPU)", time, Clock.cpuSeconds()))
    print(
      String(
        format: "size: %.1f MB, %.2f times the TSV (%.1f MB)", Double(size) / 1e6, Double(size) / Double(tsv),
        Double(tsv) / 1e6))
    print("peak resident memory: \(Clock.peakMegabytes) MB")
    print("\(try store.statistics())")
  }
}
