internal import TranslationMemory

extension BriefMatch {
  /// The comparison as JSON, stretch by stretch.
  package var differencesJSON: JSONValue {
    .array(differences.map { .object([("kind", .string($0.kind.rawValue)), ("text", .string($0.text))]) })
  }

  /// What was changed in the target as JSON.
  package var editsJSON: JSONValue {
    .array(
      edits.map { edit in
        .object([
          ("kind", .string(edit.kind.rawValue)),
          ("start", .integer(edit.range.lowerBound)),
          ("end", .integer(edit.range.upperBound)),
          ("text", .string(edit.text)),
          ("original", .string(edit.original)),
          ("needsCheck", .boolean(edit.needsCheck)),
        ])
      })
  }
}
