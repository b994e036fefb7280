import Alignment
import Foundation
import Interchange
import TranslationMemory

/// The units that terms are looked for in: those of a translation memory, or of files.
struct CandidateUnits {
  /// The memory or the files, for messages.
  let name: String
  let count: Int
  private let forEach: (_ body: (CandidateUnit) -> Void) throws -> Void

  /// The units of a memory in its two languages; the memory must exist.
  init(_ memory: MemoryOptions) throws {
    let store = try memory.reading()
    let isReversed = Self.isReversed(memory)
    name = store.path
    count = try store.statistics().pairs.filter { memory.fits($0.sourceLanguage, $0.targetLanguage) }
      .reduce(0) { $0 + $1.units }
    forEach = { body in
      try store.forEachUnit(sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage) { stored in
        let (source, target) = (stored.unit.source, stored.unit.target)
        body(
          CandidateUnit(
            source: isReversed ? target : source, target: isReversed ? source : target, id: stored.id,
            file: stored.unit.origin))
      }
    }
  }

  /// The units of files, each read once; of a file that is broken nothing is taken.
  init(_ files: [String], _ memory: MemoryOptions, isSwapped: Bool, progress: StageProgress) throws {
    let options = ReadingOptions(
      sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage, isSwapped: isSwapped)
    let isReversed = Self.isReversed(memory)
    let spool = try UnitSpool()
    for file in files {
      let reader = try UnitReader(path: file, options: options)
      progress.begin("reading")
      while let event = try reader.next() {
        guard case .unit(let unit) = event else { continue }
        let (source, target) = (unit.source, unit.target)
        try spool.add(
          CandidateUnit(
            source: isReversed ? target : source, target: isReversed ? source : target, id: nil,
            file: file == "-" ? unit.origin : (file as NSString).lastPathComponent))
        progress.show(reader.totalBytes.map { Double(reader.bytesRead) / Double(max($0, 1)) } ?? 0)
      }
    }
    name = files.joined(separator: ", ")
    count = spool.count
    forEach = { body in try spool.forEach(body) }
  }

  /// Terms go from Arabic, whichever side it is on.
  private static func isReversed(_ memory: MemoryOptions) -> Bool {
    LanguageTag.meets(memory.targetLanguage, "ar") && !LanguageTag.meets(memory.sourceLanguage, "ar")
  }

  /// The texts alone; each unit is told to the progress.
  func pairs(_ progress: StageProgress) -> TranslationPairs {
    TranslationPairs { body in
      try forEach { unit in
        body(unit.source, unit.target)
        progress.advance()
      }
    }
  }

  /// Some of the units, by their places.
  func units(at places: Set<Int>) throws -> [Int: CandidateUnit] {
    var found: [Int: CandidateUnit] = [:]
    guard !places.isEmpty else { return found }
    var place = 0
    try forEach { unit in
      if places.contains(place) { found[place] = unit }
      place += 1
    }
    return found
  }
}
