internal import TranslationMemory

/// Turns the bytes of a TMX document, fed piece by piece, into units.
final class TMXParser: UnitParser, XMLReceiver {
  private let path: String
  private let pair: LanguagePair
  private let parser = XMLPushParser()
  /// Lines before the first that the parser has seen.
  private let lineOffset: Int
  private(set) var output = UnitBatch()

  private var elements: [XMLName: TMXElement] = [:]
  /// The open elements, outermost first.
  private var open: [TMXElement] = []
  private var sourceLanguage: String?
  private var unit: TMXUnit?
  private var variant: TMXVariant?
  private var segment = SegmentText()
  /// The text of the open `note` or `prop`.
  private var value: [UInt8] = []
  private var valueType = ""
  private var collecting = Collecting.nothing
  /// The depth of the `seg`, `note` or `prop` that is collected.
  private var collectingDepth = 0
  private var foreignRoot: String?

  /// What text is for at the place reached.
  private enum Collecting {
    case nothing, segment, note, property
  }

  init(path: String, languages: LanguagePair, lineOffset: Int = 0) {
    self.path = path
    pair = languages
    self.lineOffset = lineOffset
  }

  var place: (line: Int, column: Int) { (parser.line + lineOffset, parser.column) }

  func takeOutput() -> UnitBatch {
    let batch = output
    output = UnitBatch(languages: batch.languages)
    return batch
  }

  func feed(_ bytes: UnsafeRawBufferPointer) throws(InterchangeError) {
    try run { () throws(XMLPushParser.Problem) in try parser.feed(bytes, to: self) }
  }

  func finish() throws(InterchangeError) {
    try run { () throws(XMLPushParser.Problem) in try parser.finish(to: self) }
  }

  private func run(_ work: () throws(XMLPushParser.Problem) -> Void) throws(InterchangeError) {
    var problem: XMLPushParser.Problem?
    do throws(XMLPushParser.Problem) { try work() } catch { problem = error }
    // What looks like another root may be the beginning of ours.
    if let foreignRoot, problem?.reason != .truncated {
      let reason = InterchangeError.Reason.unknownFormat("an XML document of another kind (<\(foreignRoot)>)")
      throw InterchangeError(path: path, line: lineOffset + 1, column: 1, reason: reason)
    }
    if let problem {
      throw InterchangeError(
        path: path, line: problem.line + lineOffset, column: problem.column, reason: problem.reason)
    }
  }

  private func element(_ name: XMLName) -> TMXElement {
    if let known = elements[name] { return known }
    let element = TMXElement(name: name.string)
    elements[name] = element
    return element
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    let element = element(name)
    defer { open.append(element) }
    switch collecting {
    case .segment:
      if fits { segment.open(element, name: name.string, attributes) }
      return
    case .note, .property: return
    case .nothing: break
    }
    guard let parent = open.last else {
      if element != .tmx { foreignRoot = String(name.string.prefix(40)) }
      return
    }
    switch (parent, element) {
    case (.tmx, .header):
      sourceLanguage = attributes.value("srclang").flatMap { $0 == "*all*" ? nil : $0 }
    case (_, .tu) where unit == nil && foreignRoot == nil:
      unit = TMXUnit(line: parser.line + lineOffset, attributes, sourceLanguage: sourceLanguage)
    case (.tu, .tuv): startVariant(attributes)
    case (.tuv, .seg) where variant != nil && variant?.text == nil: collect(.segment)
    case (.tu, .note), (.tuv, .note): collect(.note)
    case (.tu, .prop), (.tuv, .prop):
      valueType = attributes.value("type") ?? ""
      collect(.property)
    default: break
    }
  }

  private func startVariant(_ attributes: XMLAttributes) {
    guard let language = attributes.value("lang") else { return }
    output.countLanguage(language)
    let role = pair.role(of: language)
    unit?.size += TMXUnit.itemSize
    if !role.isEmpty, fits {
      variant = TMXVariant(language: language, role: role, authorship: TMXAuthorship(attributes))
    }
  }

  private func collect(_ what: Collecting) {
    collecting = what
    collectingDepth = open.count
    if what == .segment { segment.reset() } else { value.removeAll(keepingCapacity: true) }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    switch collecting {
    case .nothing: return
    case .segment: if fits { segment.append(bytes) }
    case .note, .property: if fits { value.append(contentsOf: bytes) }
    }
  }

  /// False when the open unit has more text than any real one; what follows is not kept.
  private var fits: Bool { (unit?.size ?? 0) + segment.size + value.count <= TMXUnit.longest }

  func end(_ name: XMLName) {
    let element = open.removeLast()
    if collecting != .nothing {
      if open.count > collectingDepth {
        if collecting == .segment, fits { segment.close(element, name: name.string) }
      } else {
        endCollecting()
      }
      return
    }
    switch element {
    case .tuv where open.last == .tu:
      if let variant { unit?.variants.append(variant) }
      variant = nil
    case .tu where unit != nil && !open.contains(.tu): endUnit()
    default: break
    }
  }

  private func endCollecting() {
    unit?.size += TMXUnit.itemSize + segment.size + value.count
    if !fits { collecting = .nothing }
    switch collecting {
    case .nothing: break
    case .segment:
      variant?.text = segment.trimmedText
      variant?.markup = segment.trimmedMarkup
    case .note:
      let note = String(trimming: value)
      if note.isEmpty { break }
      if open.last == .tu { unit?.notes.append(note) } else { variant?.notes.append(note) }
    case .property:
      let property = TranslationUnit.Property(type: valueType, value: String(trimming: value))
      if open.last == .tu { unit?.properties.append(property) } else { variant?.properties.append(property) }
    }
    segment.reset()
    value.removeAll(keepingCapacity: true)
    collecting = .nothing
  }

  private func endUnit() {
    guard let unit else { return }
    self.unit = nil
    switch unit.pairs() {
    case .success(let units): output.add(units)
    case .failure(let reason): output.skip(SkippedUnit(line: unit.line, reason: reason))
    }
  }
}
