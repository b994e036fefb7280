import Alignment
import BriefKit

extension BeadOutput {
  /// A document as a page shows it.
  func table(_ document: AlignedDocument) -> AlignmentTable {
    func texts(_ file: SegmentedFile, _ segments: [String], _ range: Range<Int>) -> [AlignmentTable.Segment] {
      range.map { .init(number: file.numbers[$0] + 1, text: segments[$0]) }
    }
    return AlignmentTable(
      sourceName: document.source.path, targetName: document.target.path,
      minimum: Percent(document.minimum).description,
      looksUnrelated: document.looksUnrelated,
      rows: document.beads.map { bead in
        let status: AlignmentTable.Status =
          switch document.verdict(on: bead) {
          case .sure: .sure
          case .doubtful: .doubtful
          case .unpaired: .unpaired
          }
        return AlignmentTable.Row(
          source: texts(document.source, document.sourceSegments, bead.source),
          target: texts(document.target, document.targetSegments, bead.target),
          confidence: Percent(bead.confidence).description, status: status)
      })
  }
}
