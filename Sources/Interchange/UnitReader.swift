public import TranslationMemory

/// Reads the translation units of a TMX or tab-separated file, one by one and in bounded memory whatever the file's size.
///
/// The format is found from the content: a file may be TMX 1.1 to 1.4b in any encoding that its XML declaration or byte
/// order mark names, or UTF-8 text with a source, a tab and a target on each line, and either may be compressed with
/// gzip. Nothing but the file itself is read: no DTD and no external entity.
///
/// Where a file breaks off, `next()` gives all units before that place first and then throws; the caller decides whether
/// to keep them. White space around a text does not belong to it. A unit of several variants in the languages asked for
/// gives every pair of them. What is read and what is not is told by ``ReadingOptions``.
public final class UnitReader {
  /// What the reader met.
  public enum Event: Sendable, Hashable {
    /// A source with its translation.
    case unit(TranslationUnit)
    /// A unit that gave no pair, and why.
    case skipped(SkippedUnit)
  }

  /// The format of the file.
  public let format: ExchangeFormat
  /// The file as it was named; `standard input` for `-`.
  public var path: String { source.path }
  /// Bytes of the file read so far, compressed ones where it is compressed.
  public var bytesRead: Int { source.bytesRead }
  /// The size of the file; `nil` for a pipe.
  public var totalBytes: Int? { source.size }
  /// How many units of the file (`tu` elements, lines) gave at least one pair so far.
  public private(set) var unitsRead = 0
  /// How many units gave none so far, by reason.
  public private(set) var skipped: [SkippedUnit.Reason: Int] = [:]
  /// The languages of a TMX file as written there, with how many texts each had so far.
  public private(set) var languages: [String: Int] = [:]

  private let source: ByteSource
  private let parser: any UnitParser
  private var events: [Event] = []
  private var position = 0
  private var isAtEnd = false
  private var failure: InterchangeError?

  /// A reader of a file, or of standard input for the path `-`. Reads the first bytes.
  public convenience init(path: String, options: ReadingOptions = ReadingOptions()) throws(InterchangeError) {
    try self.init(ByteSource(path: path), options)
  }

  /// A reader of bytes that a closure gives, some at each call and none at the end. `name` stands for the path in errors.
  public convenience init(
    name: String, options: ReadingOptions = ReadingOptions(),
    bytes: @escaping () throws(InterchangeError) -> [UInt8]
  ) throws(InterchangeError) {
    try self.init(ByteSource(name: name, bytes), options)
  }

  private init(_ source: ByteSource, _ options: ReadingOptions) throws(InterchangeError) {
    self.source = source
    let content = try FileContent(of: source, format: options.format)
    format = content.format
    let languages = LanguagePair(source: options.sourceLanguage, target: options.targetLanguage)
    switch content.format {
    case .tmx: parser = TMXParser(path: source.path, languages: languages, lineOffset: content.skippedLines)
    case .tsv: parser = TSVParser(path: source.path, languages: languages, isSwapped: options.isSwapped)
    }
    guard !content.start.isEmpty else { return }
    feed(content.start)
  }

  /// The next unit or skipped unit; `nil` at the end of the file.
  public func next() throws(InterchangeError) -> Event? {
    while position == events.count {
      if let failure { throw failure }
      if isAtEnd { return nil }
      readMore()
    }
    defer { position += 1 }
    return events[position]
  }

  private func readMore() {
    do throws(InterchangeError) {
      if let bytes = try source.next() { return feed(bytes) }
      isAtEnd = true
      try parser.finish()
    } catch {
      failure = error
      if error.line == nil {
        let place = parser.place
        failure = InterchangeError(path: error.path, line: place.line, column: place.column, reason: error.reason)
      }
    }
    take()
  }

  private func feed(_ bytes: [UInt8]) {
    do throws(InterchangeError) {
      try bytes.withUnsafeBufferPointer { bytes throws(InterchangeError) in
        try parser.feed(UnsafeRawBufferPointer(bytes))
      }
    } catch {
      failure = error
    }
    take()
  }

  private func take() {
    let batch = parser.takeOutput()
    events = batch.events
    position = 0
    unitsRead += batch.read
    languages = batch.languages
    for case .skipped(let unit) in events { skipped[unit.reason, default: 0] += 1 }
  }
}
