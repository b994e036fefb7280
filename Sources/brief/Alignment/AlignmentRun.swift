import Alignment
import BriefKit
import BriefText
import Foundation
import TranslationMemory

/// Aligns documents with their translations, keeps what is sure if wished, and says how it went.
struct AlignmentRun {
  /// What the segments of a file are.
  enum Splitting {
    case lines, sentences
    /// Lines, but sentences where the text is no list of segments.
    case told
    /// Lines, with a word about it where the text is no list of segments.
    case linesWithHint
  }

  let aligner: SentenceAligner
  let memory: MemoryOptions
  let encoding: TextEncoding?
  let splitting: Splitting
  let minimum: Double
  let saves: Bool
  let domain: String?
  let messages: StandardError
  let showsProgress: Bool
  /// Opened with the first units, so that wrong files make no memory.
  private var store: MemoryStore?
  /// How many pairs of files came to nothing.
  private(set) var failures = 0

  init(
    aligner: SentenceAligner, memory: MemoryOptions, encoding: TextEncoding?, splitting: Splitting, minimum: Double,
    saves: Bool, domain: String?, messages: StandardError, showsProgress: Bool
  ) {
    self.aligner = aligner
    self.memory = memory
    self.encoding = encoding
    self.splitting = splitting
    self.minimum = minimum
    self.saves = saves
    self.domain = domain
    self.messages = messages
    self.showsProgress = showsProgress
  }

  /// Aligns the pairs one after the other and gives each to `body`. A single pair that fails throws its error; of several
  /// each is reported, and the others go on.
  mutating func run(_ documents: DocumentPairs, _ body: (AlignedDocument) throws -> Void) throws {
    failures = documents.unpaired.count
    for line in documents.unpaired { StandardError.say("brief: \(line)") }
    var progress = ProgressBar(isShown: showsProgress && documents.pairs.count > 1)
    progress.total = documents.pairs.count
    for pair in documents.pairs {
      if Task.isCancelled {
        progress.clear()
        throw CommandError("interrupted", .interrupted)
      }
      let document: AlignedDocument
      do {
        document = try align(pair)
      } catch {
        progress.clear()
        guard documents.areFolders else { throw error }
        failures += 1
        messages.report(error)
        progress.advance()
        continue
      }
      progress.clear()
      report(document)
      if saves { try save(document) }
      try body(document)
      progress.advance()
    }
    progress.clear()
  }

  private func align(_ pair: DocumentPairs.Pair) throws -> AlignedDocument {
    var source = try SegmentedFile(path: pair.source, encoding: encoding, messages: messages)
    var target = try SegmentedFile(path: pair.target, encoding: encoding, messages: messages)
    if splitsSentences(source, target) {
      source = source.bySentences
      target = target.bySentences
    }
    try LanguageCheck(sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage)
      .check(source, target)
    return AlignedDocument(source, target, aligner: aligner, minimum: minimum)
  }

  private func splitsSentences(_ source: SegmentedFile, _ target: SegmentedFile) -> Bool {
    if splitting == .lines { return false }
    if splitting == .sentences { return true }
    // Sentences on one side need sentences on the other.
    guard let prose = [source, target].first(where: \.isProse) else { return false }
    if splitting == .linesWithHint {
      messages.note("\(prose.shownPath): seems to be running text: --segment aligns its sentences instead of its lines")
      return false
    }
    messages.note(
      "\(prose.shownPath): is running text, so sentences are aligned: --segment says so, --no-segment takes lines")
    return true
  }

  /// Puts the sure beads into the memory, all of a document or none.
  private mutating func save(_ document: AlignedDocument) throws {
    if document.looksUnrelated {
      failures += 1
      return
    }
    let beads = document.sureBeads
    if beads.isEmpty {
      messages.note("\(document.source.shownPath): nothing to save")
      return
    }
    let store = try store ?? memory.making()
    self.store = store
    let date = changed(document.target.path)
    let counts = try store.importUnits(from: document.origin) { give in
      for bead in beads {
        var unit = document.unit(
          of: bead, sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage)
        unit.domain = domain
        unit.created = date
        unit.changed = date
        try give(unit)
      }
    }
    messages.note(
      "\(store.path): \(Count(beads.count, "pair")) saved: \(counts.added) added, \(counts.updated) updated, "
        + "\(counts.unchanged) unchanged; \(document.beads.count - beads.count) not saved")
  }

  /// When the translation was written: saving it again later changes nothing.
  private func changed(_ path: String) -> Timestamp? {
    guard path != "-", let items = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
    return (items[.modificationDate] as? Date).map { Timestamp(seconds: Int64($0.timeIntervalSince1970)) }
  }
}
