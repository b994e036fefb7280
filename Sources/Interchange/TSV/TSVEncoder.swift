internal import TranslationMemory

/// Writes units as tab-separated text.
struct TSVEncoder: UnitEncoder {
  /// `nil` writes source and target without a header or escapes.
  let columns: [TSVColumn]?

  func start(to output: inout [UInt8]) {
    guard let columns else { return }
    output.append(contentsOf: "\(TSVEscape.declaration)\n\(columns.map(\.rawValue).joined(separator: "\t"))\n".utf8)
  }

  func append(_ unit: TranslationUnit, to output: inout [UInt8]) {
    guard let columns else {
      TSVEscape.appendPlain(unit.source, to: &output)
      output.append(0x09)
      TSVEscape.appendPlain(unit.target, to: &output)
      output.append(0x0A)
      return
    }
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(0x09) }
      append(column, of: unit, to: &output)
    }
    output.append(0x0A)
  }

  func end(to output: inout [UInt8]) {}

  private func append(_ column: TSVColumn, of unit: TranslationUnit, to output: inout [UInt8]) {
    switch column {
    case .notes:
      for (index, note) in unit.notes.enumerated() {
        if index > 0 { output.append(contentsOf: #"\;"#.utf8) }
        TSVEscape.append(note, to: &output)
      }
    case .properties:
      for (index, property) in unit.properties.enumerated() {
        if index > 0 { output.append(contentsOf: #"\;"#.utf8) }
        TSVEscape.append(property.type, to: &output)
        output.append(contentsOf: #"\="#.utf8)
        TSVEscape.append(property.value, to: &output)
      }
    case .source: TSVEscape.append(unit.source, to: &output)
    case .target: TSVEscape.append(unit.target, to: &output)
    case .sourceLanguage: TSVEscape.append(unit.sourceLanguage, to: &output)
    case .targetLanguage: TSVEscape.append(unit.targetLanguage, to: &output)
    case .created: TSVEscape.append(unit.created?.text ?? "", to: &output)
    case .changed: TSVEscape.append(unit.changed?.text ?? "", to: &output)
    case .author: TSVEscape.append(unit.author ?? "", to: &output)
    case .changeAuthor: TSVEscape.append(unit.changeAuthor ?? "", to: &output)
    case .domain: TSVEscape.append(unit.domain ?? "", to: &output)
    case .origin: TSVEscape.append(unit.origin ?? "", to: &output)
    case .previous: TSVEscape.append(unit.previous ?? "", to: &output)
    case .next: TSVEscape.append(unit.next ?? "", to: &output)
    case .sourceMarkup: TSVEscape.append(unit.sourceMarkup ?? "", to: &output)
    case .targetMarkup: TSVEscape.append(unit.targetMarkup ?? "", to: &output)
    }
  }
}
