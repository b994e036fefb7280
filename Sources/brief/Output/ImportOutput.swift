import BriefKit
import Interchange
import TranslationMemory

/// Says what became of a file that was to be imported.
struct ImportOutput {
  let format: OutputFormat
  let messages: StandardError

  func write(_ report: ImportReport) throws {
    if let error = report.error { StandardError.say("brief: \(error)\(loss(report))") }
    switch format {
    case .text: if report.error == nil || report.isImported { messages.note(text(report)) }
    case .json: try writeJSON(report)
    }
  }

  /// What a broken file means for what comes before the place.
  private func loss(_ report: ImportReport) -> String {
    if report.isImported || report.read == 0 { return "" }
    return " (nothing was imported; --keep-going keeps the \(Count(report.read, "unit")) before that place)"
  }

  private func text(_ report: ImportReport) -> String {
    let name = report.file == "-" ? "standard input" : report.file
    let counts = report.counts
    var parts = ["\(counts.added) added", "\(counts.updated) updated", "\(counts.unchanged) unchanged"]
    let reasons = report.skipped.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
    parts.append("\(report.skippedCount) skipped" + (reasons.isEmpty ? "" : " (\(reasons))"))
    return "\(name): \(Count(report.read, "unit")) read: \(parts.joined(separator: ", "))"
  }

  private func writeJSON(_ report: ImportReport) throws {
    var members: [(key: String, value: JSONValue)] = [
      ("file", .string(report.file)), ("read", .integer(report.read)), ("added", .integer(report.counts.added)),
      ("updated", .integer(report.counts.updated)), ("unchanged", .integer(report.counts.unchanged)),
      ("skipped", .integer(report.skippedCount)),
      ("reasons", .object(report.skipped.map { ($0.reason, .integer($0.count)) })),
    ]
    if let error = report.error {
      let error: [(key: String, value: JSONValue)] = [
        ("what", .string(error.explanation)), ("line", error.line.map { .integer($0) } ?? .null),
        ("column", error.column.map { .integer($0) } ?? .null),
      ]
      members.append(("error", .object(error)))
    }
    var output = StandardOutput()
    try output.append(.object(members))
    try output.flush()
  }
}
