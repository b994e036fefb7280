import BriefKit
import Foundation
import TranslationMemory

/// Units as text for people: source, target, and below them in one line what else is known.
struct UnitPage {
  private let options: RenderingOptions
  private var output = StandardOutput()
  private var isFirst = true

  init(_ terminal: Terminal) {
    options = RenderingOptions(isTerminal: terminal.isOutput, usesColor: terminal.usesColor, width: terminal.width)
  }

  /// Writes a unit.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - id: Its number.
  ///   - marker: What stands before it.
  ///   - indent: The column where its texts start, beyond the marker.
  ///   - remarks: What to say first below it.
  ///   - marks: The parts of source and target to set off, in UTF-8 bytes.
  ///   - part: What the unit is shown for, on lines before it; the marker stands there then.
  ///   - comment: Adds what is to stand between its texts and the remarks.
  mutating func write(
    _ unit: TranslationUnit, id: Int64, marker: String, indent: Int, remarks: [String] = [],
    marks: (source: [Range<Int>], target: [Range<Int>]) = ([], []), part: [String] = [],
    comment: (inout TextPage) -> Void = { _ in }
  ) throws {
    var page = TextPage(options: options)
    if !isFirst { page.addGap() }
    isFirst = false
    for (index, text) in part.enumerated() {
      page.add(text, marks: [], indent: indent, marker: index == 0 ? marker : "")
    }
    let inner = part.isEmpty ? indent : indent + 2
    page.add(unit.source, marks: marks.source, indent: inner, marker: part.isEmpty ? marker : "")
    page.add(unit.target, marks: marks.target, indent: inner, marker: "")
    comment(&page)
    let remarks = (remarks + Self.remarks(unit) + ["id \(id)"]).map { ShownText.line($0) }
    page.add("[\(remarks.joined(separator: ", "))]", rightToLeft: false, style: .faint, indent: indent)
    for note in unit.notes {
      page.add("note: " + ShownText.line(note), rightToLeft: false, style: .faint, indent: indent)
    }
    try output.append(page.output)
  }

  mutating func flush() throws { try output.flush() }

  /// Where a unit comes from, the field it belongs to, who changed it last and when.
  private static func remarks(_ unit: TranslationUnit) -> [String] {
    let day = (unit.changed ?? unit.created).map {
      String(Date(timeIntervalSince1970: Double($0.seconds)).formatted(.iso8601).prefix(10))
    }
    return [unit.origin, unit.domain, unit.changeAuthor ?? unit.author, day].compactMap { $0 }
  }
}
