internal import Foundation

/// What was done in an output folder, a line a brief, written as the work goes on: a batch that was stopped, however it
/// was stopped, goes on from it.
struct BatchJournal: ~Copyable {
  struct Record: Sendable, Codable {
    /// The article as it was when it was read.
    let input: BatchInput.Stamp
    /// The size of the brief.
    let size: Int
    let entry: BatchEntry
  }

  private struct Head: Codable {
    let settings: String
  }

  static let fileName = ".brief-batch.jsonl"

  /// What is known of earlier briefs, by their paths in the output folder.
  let records: [String: Record]
  private let path: String
  private let descriptor: Int32
  private let encoder = JSONEncoder()

  /// Opens the journal of an output folder. What it says counts only when it `resumes` and the settings were the same.
  init(folder: String, settings: String, resumes: Bool) throws(OutputError) {
    path = folder + "/" + Self.fileName
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let known = resumes ? Self.records(in: path, settings: settings) : nil
    records = known ?? [:]
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (known == nil ? O_TRUNC : 0), 0o666)
    guard descriptor >= 0 else {
      throw OutputError(path: path, reason: .cannotCreate(String(cString: strerror(errno))))
    }
    // The line before may have been cut off when the machine stopped.
    if known == nil { try append(Head(settings: settings)) } else { try write([0x0A]) }
  }

  deinit { close(descriptor) }

  func append(_ record: Record) throws(OutputError) {
    try append(record as any Encodable)
  }

  private func append(_ value: any Encodable) throws(OutputError) {
    let data: Data
    do {
      data = try encoder.encode(value)
    } catch {
      throw OutputError(path: path, reason: .writeFailed("\(error)"))
    }
    try write(Array(data) + [0x0A])
  }

  private func write(_ bytes: [UInt8]) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw OutputError(path: path, reason: .writeFailed(String(cString: strerror(errno)))) }
      written += count
    }
  }

  /// The records of a journal with the given settings; `nil` when there is none.
  private static func records(in path: String, settings: String) -> [String: Record]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let decoder = JSONDecoder()
    let lines = data.split(separator: 0x0A)
    guard let first = lines.first, let head = try? decoder.decode(Head.self, from: first),
      head.settings == settings
    else { return nil }
    var records: [String: Record] = [:]
    // A line that is cut off says nothing; a later line about the same brief counts.
    for line in lines.dropFirst() {
      if let record = try? decoder.decode(Record.self, from: line) { records[record.entry.brief] = record }
    }
    return records
  }
}
