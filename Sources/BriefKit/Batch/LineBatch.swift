internal import Foundation
internal import TranslationMemory

/// Makes briefs of articles that come as JSON Lines on standard input.
///
/// A line is an object with the article in `text`, and if wanted its name in `path`, `id` or `url`, and `headline` (or
/// `title`), `outlet` and `byline`. The briefs come in the order of the lines, in parallel, with a bounded number of
/// them in memory.
public struct LineBatch: Sendable {
  /// How the articles are read.
  public var reader = ArticleReader()
  /// How long the briefs are, in which order and in which language.
  public var options = BriefOptions()
  /// How many articles are worked on at once.
  public var jobs = ProcessInfo.processInfo.activeProcessorCount

  /// A batch with the usual options.
  public init() {}

  private struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]
  }

  private enum Outcome: Sendable {
    case made(json: String, path: String, findings: [String])
    case failed(BatchFailure)
    /// The memory cannot be read, which concerns every article.
    case stopped(MemoryError)
  }

  /// Makes the briefs and gives each, as a line of JSON with its line feed, to `write`. Lines without an article are
  /// told to `report`; blank ones are passed over. Throws when `write` does, or when the memory can't be read
  /// (`MemoryError`).
  public func run(
    _ maker: BriefMaker, write: (String) throws -> Void, report: (BatchEvent) -> Void = { _ in }
  ) async throws -> BatchReport {
    var result = BatchReport()
    var lines = InputLines()
    var number = 0
    try await OrderedWork(jobs: max(1, jobs)).run(
      next: {
        while let bytes = try lines.next() {
          number += 1
          if !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return Line(number: number, bytes: bytes) }
        }
        return nil
      },
      work: { outcome(of: $0, maker: maker) },
      receive: { outcome in
        switch outcome {
        case .made(let json, let path, let findings):
          for finding in findings { report(.noted(path: path, finding: finding)) }
          try write(json)
          result.made += 1
          report(.made(path: path))
        case .failed(let failure):
          result.failed += 1
          report(.failed(failure))
        case .stopped(let error): throw error
        }
      })
    result.isCancelled = Task.isCancelled
    return result
  }

  private func outcome(of line: Line, maker: BriefMaker) -> Outcome {
    let place = "standard input:\(line.number)"
    do {
      let bytes =
        line.number == 1 && line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.bytes[3...]) : line.bytes
      let json = try JSONArticle(line: bytes)
      let article = try json.article(reader, path: json.name ?? "-:\(line.number)")
      let brief = try maker.brief(of: article, options: options)
      let findings = article.findings + maker.findings(in: article)
      return .made(json: JSONRenderer().render([brief]), path: place, findings: findings)
    } catch let error as MemoryError {
      return .stopped(error)
    } catch let error as ArticleError {
      return .failed(BatchFailure(path: place, reason: "\(error.reason)"))
    } catch {
      return .failed(BatchFailure(path: place, reason: (error as? BatchFailure)?.reason ?? "\(error)"))
    }
  }
}
