/// The list of all briefs of a batch.
struct BatchIndex {
  let language: BriefLanguage
  let showsSource: Bool
  let entries: [BatchEntry]

  /// The name of the index among briefs of a format.
  static func fileName(for format: BriefFormat) -> String {
    switch format {
    case .text, .markdown: "index.md"
    case .html: "index.html"
    case .json: "index.jsonl"
    }
  }

  /// The whole index.
  func text(for format: BriefFormat) -> String {
    switch format {
    case .text, .markdown: markdown
    case .html: html
    case .json: jsonLines
    }
  }

  /// What stands above the list.
  var title: String {
    switch language {
    case .english: entries.count == 1 ? "1 brief" : "\(entries.count) briefs"
    case .arabic: "الموجزات: \(BriefLabels(language: .arabic).number(entries.count))"
    }
  }

  /// A path as a reference in a page in the same folder.
  static func reference(_ path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    var reference = ""
    for byte in path.utf8 {
      if plain.contains(byte) {
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        reference += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return reference
  }

  private var jsonLines: String {
    var output = ""
    for entry in entries {
      JSONValue.object([
        ("path", .string(entry.path)), ("brief", .string(entry.brief)), ("headline", Self.value(entry.headline)),
        ("outlet", .optional(entry.outlet)), ("sentence", Self.value(entry.sentence)),
        (
          "terms",
          .array(
            entry.terms.map {
              .object([("source", .string($0.source)), ("target", .string($0.target)), ("count", .integer($0.count))])
            })
        ),
      ]).write(to: &output)
      output += "\n"
    }
    return output
  }

  private static func value(_ text: BatchEntry.Text?) -> JSONValue {
    text.map {
      .object([
        ("source", .string($0.source)), ("target", .optional($0.target)), ("origin", .string($0.origin)),
      ])
    } ?? .null
  }
}
