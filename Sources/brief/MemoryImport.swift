import Foundation
import Interchange
import TranslationMemory

/// Imports files into a translation memory, each as a whole.
struct MemoryImport {
  let memory: MemoryOptions
  let options: ReadingOptions
  let keepsGoing: Bool
  let domain: String?
  let author: String?
  let namesLines: Bool
  let messages: StandardError
  let showsProgress: Bool
  /// Opened with the first file that can be read, so that a wrong path makes no memory.
  var store: MemoryStore?

  /// Imports a file. A flaw of the file is part of the report; a flaw of the memory is thrown.
  mutating func run(_ file: String) throws -> ImportReport {
    var report = ImportReport(file: file)
    let reader: UnitReader
    do throws(InterchangeError) { reader = try UnitReader(path: file, options: options) } catch {
      report.error = error
      return report
    }
    let store = try store ?? memory.making()
    self.store = store
    var progress = ProgressBar(isShown: showsProgress)
    defer { progress.clear() }
    do {
      report.counts = try store.importUnits(from: file == "-" ? nil : (file as NSString).lastPathComponent) { give in
        do {
          try read(reader, &progress, give)
        } catch let error as InterchangeError where keepsGoing {
          report.error = error
        }
      }
      report.isImported = true
    } catch let error as InterchangeError {
      report.error = error
    }
    report.read = reader.unitsRead
    var skipped = reader.skipped.map { (reason: "\($0.key)", count: $0.value) }
    if report.counts.skipped > 0 { skipped.append(("no text", report.counts.skipped)) }
    report.skipped = skipped.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    progress.clear()
    if reader.unitsRead == 0, report.error == nil { messages.note(hint(reader, file)) }
    return report
  }

  private func read(
    _ reader: UnitReader, _ progress: inout ProgressBar, _ give: (TranslationUnit) throws -> Void
  ) throws {
    var count = 0
    while let event = try reader.next() {
      switch event {
      case .unit(var unit):
        if unit.domain == nil { unit.domain = domain }
        if unit.author == nil { unit.author = author }
        try give(unit)
      case .skipped(let skipped):
        if namesLines {
          progress.clear()
          messages.note("\(reader.path):\(skipped.line): skipped: \(skipped.reason)")
        }
      }
      count += 1
      if count & 0xFF == 0 {
        let share = reader.totalBytes.map { Double(reader.bytesRead) / Double(max($0, 1)) }
        progress.advance(to: count, share: share)
      }
    }
  }

  /// Why nothing was found in a file, as far as its languages tell.
  private func hint(_ reader: UnitReader, _ file: String) -> String {
    let pair = "\(options.sourceLanguage) and \(options.targetLanguage)"
    let languages = reader.languages.keys.sorted().prefix(10).joined(separator: ", ")
    if languages.isEmpty { return "\(reader.path): no units in \(pair)" }
    return "\(reader.path): no units in \(pair), but in \(languages): "
      + "name the two wanted with --source-language and --target-language"
  }
}
