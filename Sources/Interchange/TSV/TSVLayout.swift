internal import TranslationMemory

/// Which column of a tab-separated file means what.
struct TSVLayout {
  /// A column that is read.
  enum Column: Hashable {
    case known(TSVColumn)
    /// A property of this type.
    case property(String)
  }

  /// The columns from the left; those without a meaning are `nil`.
  private(set) var columns: [Column?] = [.known(.source), .known(.target)]
  /// True when fields have escapes.
  var isEscaped = false

  /// The layout that a header line names: one with both a `source` and a `target`, or with both languages; `nil` for any
  /// other line.
  init?(header fields: [String], languages: LanguagePair) {
    let names = fields.map { field in
      let name = field.trimmed.lowercased()
      return name.hasPrefix("#") ? String(name.dropFirst()).trimmed : name
    }
    let isNamed = names.contains("source") && names.contains("target")
    // Two texts that are nothing but tags of the languages asked for.
    let roles = names.prefix(2).map { languages.role(of: $0) }
    let isTagged = roles == [.source, .target] || roles == [.target, .source]
    guard isNamed || isTagged else { return nil }
    columns = names.enumerated().map { index, name in
      if isTagged, index < 2 { return .known(roles[index] == .source ? .source : .target) }
      if name.isEmpty { return nil }
      if name == "note" { return .known(.notes) }
      return TSVColumn(rawValue: name).map { .known($0) } ?? .property(fields[index].trimmed)
    }
  }

  /// Source and target; further columns are not read.
  init() {}

  /// The unit of a line; its texts may be empty.
  func unit(_ fields: [Slice<UnsafeRawBufferPointer>], languages: LanguagePair) -> TranslationUnit {
    var unit = TranslationUnit(
      source: "", target: "", sourceLanguage: languages.source, targetLanguage: languages.target)
    for (column, field) in zip(columns, fields) where !field.isEmpty {
      guard let column else { continue }
      fill(column, with: field, in: &unit)
    }
    return unit
  }

  private func fill(_ column: Column, with field: Slice<UnsafeRawBufferPointer>, in unit: inout TranslationUnit) {
    var text: String { isEscaped ? TSVEscape.text(field).trimmed : String(trimming: field) }
    var items: [[String]] { isEscaped ? TSVEscape.parts(field) : [[String(trimming: field)]] }
    switch column {
    case .known(.source): unit.source = text
    case .known(.target): unit.target = text
    case .known(.sourceLanguage): unit.sourceLanguage = text
    case .known(.targetLanguage): unit.targetLanguage = text
    case .known(.created): unit.created = Timestamp(text: text)
    case .known(.changed): unit.changed = Timestamp(text: text)
    case .known(.author): unit.author = text
    case .known(.changeAuthor): unit.changeAuthor = text
    case .known(.domain): unit.domain = text
    case .known(.origin): unit.origin = text
    case .known(.previous): unit.previous = text
    case .known(.next): unit.next = text
    case .known(.notes): unit.notes += items.map { $0.joined() }
    case .known(.properties):
      unit.properties += items.map { .init(type: $0.count > 1 ? $0[0] : "", value: $0.last ?? "") }
    case .known(.sourceMarkup): unit.sourceMarkup = text
    case .known(.targetMarkup): unit.targetMarkup = text
    case .property(let type): unit.properties.append(.init(type: type, value: text))
    }
  }
}
