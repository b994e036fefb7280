internal import TranslationMemory

/// A `tu` while it is read.
struct TMXUnit {
  /// How many bytes of text a unit may have.
  static let longest = 4 << 20
  /// What each part of a unit counts beside its text.
  static let itemSize = 64
  /// How many pairs of variants are formed.
  static let mostPairs = 1024

  let line: Int
  let tuid: String?
  let sourceLanguage: String?
  let authorship: TMXAuthorship
  var variants: [TMXVariant] = []
  var notes: [String] = []
  var properties: [TranslationUnit.Property] = []
  /// The bytes of all texts in it.
  var size = 0

  init(line: Int, _ attributes: XMLAttributes, sourceLanguage: String?) {
    self.line = line
    tuid = attributes.value("tuid").flatMap { $0.isEmpty ? nil : $0 }
    self.sourceLanguage = attributes.value("srclang") ?? sourceLanguage
    authorship = TMXAuthorship(attributes)
  }

  /// Every pair of a source and a target variant, or why there is none.
  func pairs() -> Result<[TranslationUnit], SkippedUnit.Reason> {
    if size > Self.longest { return .failure(.tooLong) }
    let sources = variants.indices.filter { variants[$0].role.contains(.source) }
    let targets = variants.indices.filter { variants[$0].role.contains(.target) }
    if sources.isEmpty { return .failure(.missingSource) }
    if targets.isEmpty || sources == targets && sources.count == 1 { return .failure(.missingTarget) }
    if sources.count * targets.count > Self.mostPairs { return .failure(.tooManyVariants) }
    var units: [TranslationUnit] = []
    for source in sources {
      for target in targets where source != target {
        if let unit = unit(variants[source], variants[target]) { units.append(unit) }
      }
    }
    if !units.isEmpty { return .success(units) }
    return .failure(sources.allSatisfy { (variants[$0].text ?? "").isEmpty } ? .emptySource : .emptyTarget)
  }

  private func unit(_ source: TMXVariant, _ target: TMXVariant) -> TranslationUnit? {
    guard let from = source.text, let to = target.text, !from.isEmpty, !to.isEmpty else { return nil }
    var unit = TranslationUnit(
      source: from, target: to, sourceLanguage: source.language, targetLanguage: target.language)
    unit.sourceMarkup = source.markup
    unit.targetMarkup = target.markup
    unit.created = target.authorship.created ?? authorship.created ?? source.authorship.created
    unit.changed = target.authorship.changed ?? authorship.changed ?? source.authorship.changed
    unit.author = target.authorship.author ?? authorship.author ?? source.authorship.author
    unit.changeAuthor = target.authorship.changeAuthor ?? authorship.changeAuthor ?? source.authorship.changeAuthor
    if let tuid { unit.properties.append(.init(type: "tuid", value: tuid)) }
    if !(notes.isEmpty && source.notes.isEmpty && target.notes.isEmpty) {
      unit.notes = notes + source.notes + target.notes
    }
    for property in properties { add(property, to: &unit, isContext: contextIsSource(source, target)) }
    for property in source.properties { add(property, to: &unit, isContext: true) }
    for property in target.properties { add(property, to: &unit, isContext: false) }
    return unit
  }

  /// True unless the context in the unit's properties is in the target's language, because the file was made for the
  /// other direction.
  private func contextIsSource(_ source: TMXVariant, _ target: TMXVariant) -> Bool {
    guard let language = sourceLanguage, !LanguageTag.meet(language, source.language) else { return true }
    return !LanguageTag.meet(language, target.language)
  }

  private func add(_ property: TranslationUnit.Property, to unit: inout TranslationUnit, isContext: Bool) {
    func fill(_ field: WritableKeyPath<TranslationUnit, String?>, with value: String) {
      if value.isEmpty { return }
      if unit[keyPath: field] == nil { unit[keyPath: field] = value } else { unit.properties.append(property) }
    }
    switch TMXProperty(type: property.type) {
    case .previous where isContext: fill(\.previous, with: TMXProperty.context(property.value))
    case .next where isContext: fill(\.next, with: TMXProperty.context(property.value))
    case .previous, .next: break
    case .origin: fill(\.origin, with: property.value)
    case .domain: fill(\.domain, with: property.value)
    case nil: unit.properties.append(property)
    }
  }
}

extension SkippedUnit.Reason: Error {}
