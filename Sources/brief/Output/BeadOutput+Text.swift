import Alignment
import BriefKit

extension BeadOutput {
  /// Each bead as lines for people, the source over the target.
  func page(_ document: AlignedDocument, isFile: Bool) -> String {
    var beads = document.beads
    if isReview { beads = document.looksUnrelated ? [] : beads.filter { document.verdict(on: $0) != .sure } }
    guard !beads.isEmpty else { return "" }
    let isTerminal = terminal.isOutput && !isFile
    let options = RenderingOptions(
      isTerminal: isTerminal, usesColor: isTerminal && terminal.usesColor, width: isTerminal ? terminal.width : nil)
    var page = TextPage(options: options)
    if namesDocuments {
      page.add("\(document.source.path), \(document.target.path)", rightToLeft: false, style: .strong)
      page.addGap()
    }
    for bead in beads {
      let verdict = document.verdict(on: bead)
      let texts = document.texts(of: bead)
      let places = [
        Self.place("source", document.source, bead.source), Self.place("target", document.target, bead.target),
      ].compactMap { $0 }.joined(separator: ", ")
      let remark =
        switch verdict {
        case .sure: places
        case .doubtful: "\(places), to review"
        case .unpaired: "\(places), no counterpart"
        }
      let marker = "\(Percent(bead.confidence))"
      var isFirst = true
      for text in [texts.source, texts.target] where !text.isEmpty {
        page.add(text, marks: [], indent: 6, marker: isFirst ? marker : "")
        isFirst = false
      }
      page.add("[\(remark)]", rightToLeft: false, style: verdict == .doubtful ? .warning : .faint, indent: 6)
      page.addGap()
    }
    return page.output
  }

  /// Where people find segments: lines from 1.
  private static func place(_ side: String, _ file: SegmentedFile, _ segments: Range<Int>) -> String? {
    guard let first = segments.first, let last = segments.last else { return nil }
    let (from, to) = (file.numbers[first] + 1, file.numbers[last] + 1)
    return from == to ? "\(side) \(from)" : "\(side) \(from)–\(to)"
  }
}
