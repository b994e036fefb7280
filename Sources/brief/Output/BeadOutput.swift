import Alignment
import BriefKit
import Interchange
import TranslationMemory

/// Writes aligned documents in one format, one after the other.
struct BeadOutput {
  /// A source of documents, which it gives to a closure.
  typealias Documents = ((AlignedDocument) throws -> Void) throws -> Void

  let format: BeadFormat
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

  /// Four digits after the point at most, as in JSON.
  private static func rounded(_ confidence: Double) -> String {
    var text = ""
    JSONValue.number(confidence).write(to: &text)
    return text
  }
}
