internal import TranslationMemory

/// A parser of one format that is fed the bytes of a file piece by piece.
protocol UnitParser: AnyObject {
  /// Where it is, from 1.
  var place: (line: Int, column: Int) { get }
  func feed(_ bytes: UnsafeRawBufferPointer) throws(InterchangeError)
  /// Says that there are no more bytes.
  func finish() throws(InterchangeError)
  /// What came out since the last call, also where an error followed.
  func takeOutput() -> UnitBatch
}

/// What a parser made of the bytes of one piece.
struct UnitBatch {
  private(set) var events: [UnitReader.Event] = []
  /// Units of the file that gave at least one pair.
  private(set) var read = 0
  /// How many texts in which language there were so far.
  private(set) var languages: [String: Int] = [:]

  init(languages: [String: Int] = [:]) {
    self.languages = languages
  }

  mutating func add(_ units: [TranslationUnit]) {
    read += 1
    for unit in units { events.append(.unit(unit)) }
  }

  mutating func skip(_ unit: SkippedUnit) {
    events.append(.skipped(unit))
  }

  /// Remembers that there is a text in a language; a file with more languages than there are keeps the first.
  mutating func countLanguage(_ language: String) {
    if languages[language] == nil, languages.count >= 256 { return }
    languages[language, default: 0] += 1
  }
}
