import BriefKit

/// Runs a batch and shows how it goes: failures and flaws as lines, the rest as a bar on a terminal.
struct BatchRun {
  let messages: StandardError
  let showsProgress: Bool

  /// Makes the briefs of folders. Ctrl-C stops it after the articles at hand.
  func run(_ batch: Batch, _ maker: BriefMaker) async throws -> BatchReport {
    let report = try await Interruption.run {
      var progress = ProgressBar(isShown: showsProgress)
      let report = try await batch.run(maker) { show($0, &progress) }
      progress.clear()
      return report
    }
    var parts = [String(describing: Count(report.made, "brief")) + " made"]
    if report.kept > 0 { parts.append("\(report.kept) up to date") }
    if report.failed > 0 { parts.append("\(report.failed) failed") }
    messages.note("\(batch.output): \(parts.joined(separator: ", "))")
    return report
  }

  /// Makes the briefs of the lines of standard input.
  func run(_ batch: LineBatch, _ maker: BriefMaker) async throws -> BatchReport {
    var progress = ProgressBar(isShown: false)
    var output = StandardOutput()
    let report = try await batch.run(
      maker, write: { try output.append($0) }, report: { show($0, &progress) })
    try output.flush()
    return report
  }

  private func show(_ event: BatchEvent, _ progress: inout ProgressBar) {
    switch event {
    case .began(let total): progress.total = total
    case .made, .kept: progress.advance()
    case .failed(let failure):
      progress.clear()
      StandardError.say("brief: \(failure)")
      progress.advance()
    case .noted(let path, let finding):
      progress.clear()
      messages.note("\(path): \(finding)")
    }
  }
}
