import Alignment

extension AlignmentRun {
  /// Says how the alignment of a document went, and what looks wrong about it.
  func report(_ document: AlignedDocument) {
    let (source, target) = (document.source, document.target)
    let names = "\(source.shownPath), \(target.shownPath)"
    let counts = (source.ranges.count, target.ranges.count)
    if max(counts.0, counts.1) >= 4 * min(counts.0, counts.1), max(counts.0, counts.1) > 4 {
      let long = counts.0 > counts.1 ? source : target
      messages.note(
        "\(names): \(Count(counts.0, "segment")) and \(Count(counts.1, "segment")): most of \(long.shownPath) has no "
          + "translation here: see whether the files are complete and belong together")
    }
    if document.looksUnrelated {
      StandardError.say(
        "brief: \(names): do not look like translations of each other: hardly any bead is sure"
          + (saves ? ", nothing was saved" : ""))
    }
    let unpaired = document.unpairedBeads
    let left = (unpaired.reduce(0) { $0 + $1.source.count }, unpaired.reduce(0) { $0 + $1.target.count })
    messages.note(
      "\(names): \(Count(document.beads.count, "bead")): \(document.sureBeads.count) sure, "
        + "\(document.doubtfulBeads.count) to review (below \(Percent(minimum))), \(unpaired.count) without counterpart"
        + (unpaired.isEmpty ? "" : " (\(left.0) in the source, \(left.1) in the target)"))
  }
}
