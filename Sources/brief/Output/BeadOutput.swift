import Alignment
import ArgumentParser
import BriefKit
import Interchange
import TranslationMemory

/// Writes aligned documents in one format, one after the other.
struct BeadOutput {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, tsv, json, tmx, html

    /// The format that a file's name asks for.
    init?(fileName: String) {
      let name = fileName.lowercased()
      if name.hasSuffix(".tmx") || name.hasSuffix(".tmx.gz") {
        self = .tmx
      } else if name.hasSuffix(".tsv") {
        self = .tsv
      } else if name.hasSuffix(".txt") {
        self = .text
      } else if [".json", ".jsonl", ".ndjson"].contains(where: name.hasSuffix) {
        self = .json
      } else if name.hasSuffix(".html") || name.hasSuffix(".htm") {
        self = .html
      } else {
        return nil
      }
    }
  }

  /// A source of documents, which it gives to a closure.
  typealias Documents = ((AlignedDocument) throws -> Void) throws -> Void

  let format: Format
  let sourceLanguage: String
  let targetLanguage: String
  /// JSON has the texts too.
  let showsTexts: Bool
  /// There are several documents, so that each bead needs the name of its own.
  let namesDocuments: Bool
  /// Only what a person should look at.
  let isReview: Bool
  let terminal: Terminal

  /// Writes all documents to a destination; a file stays as it was when they throw.
  func write(to destination: Destination, _ documents: Documents) throws {
    try destination.write { append in
      func put(_ text: String) throws { try append(Array(text.utf8)) }
      switch format {
      case .text: try documents { try put(page($0, isFile: destination.path != nil)) }
      case .json: try documents { try put(json($0)) }
      case .tsv:
        try put("source\ttarget\tconfidence\(namesDocuments ? "\torigin" : "")\n")
        try documents { try put(tsv($0)) }
      case .tmx: try writeTMX(isCompressed: destination.path?.hasSuffix(".gz") ?? false, append, documents)
      case .html:
        let page = AlignmentPage(sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
        try put(page.head)
        var number = 0
        try documents { document in
          number += 1
          try put(page.section(table(document), number: number))
        }
        try put(page.foot)
      }
    }
  }

  private func writeTMX(
    isCompressed: Bool, _ append: @escaping ([UInt8]) throws -> Void, _ documents: Documents
  ) throws {
    let options = WritingOptions(
      .tmx(sourceLanguage: sourceLanguage), isCompressed: isCompressed, toolVersion: Version.number)
    var writer = UnitWriter(options) { bytes in try append(bytes) }
    try documents { document in
      for bead in document.sureBeads {
        var unit = document.unit(of: bead, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
        unit.properties.append(.init(type: "confidence", value: Self.rounded(bead.confidence)))
        try writer.write(unit)
      }
    }
    try writer.finish()
  }

  private func json(_ document: AlignedDocument) -> String {
    var lines = ""
    for bead in document.beads {
      var members: [(key: String, value: JSONValue)] = [
        ("source", .array(bead.source.map { .integer(document.source.numbers[$0]) })),
        ("target", .array(bead.target.map { .integer(document.target.numbers[$0]) })),
        ("confidence", .number(bead.confidence)),
      ]
      if showsTexts {
        let texts = document.texts(of: bead)
        members += [("sourceText", .string(texts.source)), ("targetText", .string(texts.target))]
      }
      if namesDocuments {
        members += [("sourceFile", .string(document.source.path)), ("targetFile", .string(document.target.path))]
      }
      JSONValue.object(members).write(to: &lines)
      lines += "\n"
    }
    return lines
  }

  private func tsv(_ document: AlignedDocument) -> String {
    document.beads.map { bead in
      let texts = document.texts(of: bead)
      var fields = [TableField.text(texts.source), TableField.text(texts.target), Self.rounded(bead.confidence)]
      if namesDocuments { fields.append(TableField.text(document.origin ?? "-")) }
      return fields.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// Each bead as lines for people, the source over the target.
  private func page(_ document: AlignedDocument, isFile: Bool) -> String {
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

  private func table(_ document: AlignedDocument) -> AlignmentTable {
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

  /// Four digits after the point at most, as in JSON.
  private static func rounded(_ confidence: Double) -> String {
    var text = ""
    JSONValue.number(confidence).write(to: &text)
    return text
  }
}
