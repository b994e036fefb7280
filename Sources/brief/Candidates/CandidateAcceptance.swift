import BriefText
import Foundation
import Terminology

/// Adds proposals to a glossary file.
struct CandidateAcceptance {
  struct Result {
    let report: String
    let failed: Int
  }

  private let path: String
  private let columns: [GlossaryColumn]
  /// What the file has; empty where there is none yet.
  let glossary: Glossary

  init(path: String) throws {
    self.path = path
    var glossary = Glossary()
    var columns = GlossaryColumn.standard
    if FileManager.default.fileExists(atPath: path) {
      if let file = try GlossaryLoader([path], part: .all).files().first {
        glossary.add(file)
        columns = file.columns.compactMap { $0 }
      }
    }
    self.glossary = glossary
    self.columns = columns
  }

  /// Adds what is new, all of it or nothing.
  func add(_ proposals: [Proposal]) throws -> Result {
    var text = GlossaryText.header
    for entry in proposals.compactMap(\.entry) { text += GlossaryText.line(fitting(entry)) }
    let imported = try GlossaryImport(path: "proposal", text: UTF8Text(text), format: .omegat)
    let merge = try GlossaryEditor(path: path).merge(imported)
    for finding in merge.findings { StandardError.say("brief: \(finding)") }
    let known = proposals.count { $0.entry == nil } + merge.unchanged
    var report = "\(path): \(merge.added) added"
    if known > 0 { report += ", \(known) there already" }
    if merge.skipped > 0 { report += ", \(merge.skipped) skipped" }
    return Result(report: report, failed: merge.skipped)
  }

  /// Without what the file has no column for.
  private func fitting(_ entry: TermEntry) -> TermEntry {
    var entry = entry
    if !columns.contains(.note) { entry.note = "" }
    if !columns.contains(.pos) { entry.pos = "" }
    if !columns.contains(.status) { entry.status = nil }
    if !columns.contains(.variants) { entry.variants = [] }
    return entry
  }
}
