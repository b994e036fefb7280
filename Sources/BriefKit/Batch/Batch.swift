internal import BriefText
internal import Foundation
internal import TranslationMemory

/// Makes the briefs of whole folders of articles, with an index.
///
/// The output folder has the shape of the input: `a/b.txt` becomes `a/b.md`. Work is done in parallel with a bounded
/// number of articles in memory; of an article that is done only its line in the index is kept. Each file is written
/// as a whole. Cancelling the task stops the batch after the articles at hand.
public struct Batch: Sendable {
  /// Files and folders with articles.
  public var folders: [String]
  /// The folder for the briefs, made when it is not there.
  public var output: String
  /// The format of every brief and of the index.
  public var format: BriefFormat
  /// How the articles are read.
  public var reader = ArticleReader()
  /// How long the briefs are, in which order and in which language.
  public var options = BriefOptions()
  /// What the briefs show; without a width, for files are read in more than one window.
  public var rendering = RenderingOptions(width: nil)
  /// How many articles are worked on at once.
  public var jobs = ProcessInfo.processInfo.activeProcessorCount
  /// True to keep the briefs that are up to date: those whose article is as it was when they were made, with the same
  /// options and the same `resources`.
  public var resumes = false
  /// A description of what else the briefs depend on, such as the glossary files with their times.
  public var resources = ""

  /// A batch with the usual options; `format` also decides how the files for the briefs are named.
  public init(folders: [String], output: String, format: BriefFormat = .markdown) {
    self.folders = folders
    self.output = output
    self.format = format
  }

  private enum Outcome: Sendable {
    case made(BatchJournal.Record, of: BatchInput, findings: [String])
    case kept(BatchJournal.Record, of: BatchInput)
    case failed(BatchFailure)
    /// The memory cannot be read, which concerns every article.
    case stopped(MemoryError)
  }

  /// Makes the briefs and the index, telling `report` in the order of the articles. Throws when a folder is not there
  /// (`ArticleError`), the output can't be written at all (`OutputError`), or the memory can't be read (`MemoryError`).
  public func run(_ maker: BriefMaker, report: (BatchEvent) -> Void = { _ in }) async throws -> BatchReport {
    let search = try BatchInputs(folders: folders, output: output, format: format)
    try OutputFile.createFolder(output)
    let inputs = search.inputs
    let journal = try BatchJournal(folder: output, settings: settings, resumes: resumes)
    var result = BatchReport()
    report(.began(total: inputs.count))
    for failure in search.failures {
      result.failed += 1
      report(.failed(failure))
    }
    let known = journal.records
    let renderer = format.renderer(options: rendering)
    var iterator = inputs.makeIterator()
    var entries: [BatchEntry] = []
    try await OrderedWork(jobs: max(1, jobs)).run(
      next: { iterator.next() },
      work: { outcome(of: $0, known: known[$0.output], maker: maker, renderer: renderer) },
      receive: { outcome in
        switch outcome {
        case .made(let record, let input, let findings):
          for finding in findings { report(.noted(path: input.path, finding: finding)) }
          try journal.append(record)
          entries.append(record.entry)
          result.made += 1
          report(.made(path: input.path))
        case .kept(let record, let input):
          entries.append(record.entry)
          result.kept += 1
          report(.kept(path: input.path))
        case .failed(let failure):
          result.failed += 1
          report(.failed(failure))
        case .stopped(let error): throw error
        }
      })
    result.isCancelled = Task.isCancelled
    // An index of half of the articles would pass for that of all.
    if !result.isCancelled {
      let index = BatchIndex(language: options.language, showsSource: rendering.showsSource, entries: entries)
      try OutputFile(output + "/" + BatchIndex.fileName(for: format)).write(Array(index.text(for: format).utf8))
    }
    return result
  }

  private func outcome(
    of input: BatchInput, known: BatchJournal.Record?, maker: BriefMaker, renderer: any BriefRenderer
  ) -> Outcome {
    let path = output + "/" + input.output
    if let known, known.input == input.stamp, Self.size(of: path) == known.size { return .kept(known, of: input) }
    do {
      let article = try reader.read(path: input.path)
      let brief = try maker.brief(of: article, options: options)
      let bytes = Array(renderer.render([brief]).utf8)
      try OutputFile.createFolder((path as NSString).deletingLastPathComponent)
      try OutputFile(path).write(bytes)
      let record = BatchJournal.Record(
        input: input.stamp, size: bytes.count, entry: BatchEntry(brief, of: input))
      return .made(record, of: input, findings: article.findings + maker.findings(in: article))
    } catch let error as MemoryError {
      return .stopped(error)
    } catch let error as ArticleError {
      return .failed(BatchFailure(path: input.path, reason: "\(error.reason)"))
    } catch {
      return .failed(BatchFailure(path: input.path, reason: "no brief of it: \(error)"))
    }
  }

  /// What the briefs depend on besides their articles.
  private var settings: String {
    let reading = "encoding \(reader.encoding?.name ?? "any"), boilerplate \(reader.keepsBoilerplate)"
    return "1; \(format); \(options); \(rendering); \(reading); \(resources)"
  }

  private static func size(of path: String) -> Int? {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }
}
