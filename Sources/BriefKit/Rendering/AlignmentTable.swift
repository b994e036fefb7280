/// A text and its translation as rows, for a page that shows them side by side.
package struct AlignmentTable {
  /// A sentence or line, with the number that people find it by.
  package struct Segment {
    let number: Int
    let text: String

    package init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// What a row is to the reader.
  package enum Status: String {
    case sure, doubtful, unpaired
  }

  /// What belongs together.
  package struct Row {
    let source: [Segment]
    let target: [Segment]
    let confidence: String
    let status: Status

    package init(source: [Segment], target: [Segment], confidence: String, status: Status) {
      self.source = source
      self.target = target
      self.confidence = confidence
      self.status = status
    }
  }

  let sourceName: String
  let targetName: String
  let minimum: String
  let looksUnrelated: Bool
  let rows: [Row]

  package init(sourceName: String, targetName: String, minimum: String, looksUnrelated: Bool, rows: [Row]) {
    self.sourceName = sourceName
    self.targetName = targetName
    self.minimum = minimum
    self.looksUnrelated = looksUnrelated
    self.rows = rows
  }

  func count(_ status: Status) -> Int { rows.count { $0.status == status } }
}
