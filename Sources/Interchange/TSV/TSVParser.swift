internal import BriefText
internal import TranslationMemory

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Turns the bytes of a tab-separated file, fed piece by piece, into units. Lines end with U+000A or U+000D U+000A; blank
/// lines are passed over.
final class TSVParser: UnitParser {
  /// How many bytes a line may have.
  static let longest = 4 << 20

  private let path: String
  private let languages: LanguagePair
  private let isSwapped: Bool
  private var layout = TSVLayout()
  /// True while a header may come: comments and one line of names.
  private var mayBeHeader = true
  private var line = 0
  /// The beginning of a line whose end is not there yet.
  private var rest: [UInt8] = []
  private var isTooLong = false
  private(set) var output = UnitBatch()
  private var fields: [Slice<UnsafeRawBufferPointer>] = []

  init(path: String, languages: LanguagePair, isSwapped: Bool) {
    self.path = path
    self.languages = languages
    self.isSwapped = isSwapped
  }

  var place: (line: Int, column: Int) { (line + 1, 1) }

  func takeOutput() -> UnitBatch {
    let batch = output
    output = UnitBatch()
    return batch
  }

  func feed(_ bytes: UnsafeRawBufferPointer) throws(InterchangeError) {
    var start = 0
    while let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    {
      let end = UnsafeRawPointer(found) - base
      if rest.isEmpty, !isTooLong {
        try parse(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      } else {
        keep(bytes[start..<end])
        try parseRest()
      }
      start = end + 1
    }
    keep(bytes[start...])
  }

  func finish() throws(InterchangeError) {
    if !rest.isEmpty || isTooLong { try parseRest() }
  }

  private func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
    if rest.count + bytes.count > Self.longest { isTooLong = true }
    if isTooLong { rest = [] } else { rest.append(contentsOf: bytes) }
  }

  private func parseRest() throws(InterchangeError) {
    if isTooLong {
      line += 1
      isTooLong = false
      return output.skip(SkippedUnit(line: line, reason: .tooLong))
    }
    let bytes = rest
    rest.removeAll(keepingCapacity: true)
    try bytes.withUnsafeBufferPointer { bytes throws(InterchangeError) in try parse(UnsafeRawBufferPointer(bytes)) }
  }

  private func parse(_ whole: UnsafeRawBufferPointer) throws(InterchangeError) {
    line += 1
    try validate(whole)
    let bytes = whole.last == 0x0D ? UnsafeRawBufferPointer(rebasing: whole.dropLast()) : whole
    if bytes.allSatisfy({ $0 == 0x20 }) { return }
    fields.removeAll(keepingCapacity: true)
    var start = 0
    while let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, 0x09, bytes.count - start)
    {
      let end = UnsafeRawPointer(found) - base
      fields.append(bytes[start..<end])
      start = end + 1
    }
    fields.append(bytes[start...])
    if mayBeHeader, isHeader(bytes) { return }
    mayBeHeader = false
    guard fields.count > 1 else { return output.skip(SkippedUnit(line: line, reason: .missingTab)) }
    add(layout.unit(fields, languages: languages))
  }

  /// Takes in a line that says how to read those that follow.
  private func isHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if fields.count == 1, bytes.first == UInt8(ascii: "#") {
      if bytes.elementsEqual(TSVEscape.declaration.utf8) { layout.isEscaped = true }
      return true
    }
    let names = fields.map { String(decoding: $0, as: UTF8.self) }
    guard var named = TSVLayout(header: names, languages: languages) else { return false }
    named.isEscaped = layout.isEscaped
    layout = named
    mayBeHeader = false
    return true
  }

  private func add(_ original: TranslationUnit) {
    var unit = original
    let isReversed =
      !LanguageTag.meet(unit.sourceLanguage, languages.source)
      && LanguageTag.meet(unit.sourceLanguage, languages.target)
      && LanguageTag.meet(unit.targetLanguage, languages.source)
    if isReversed || isSwapped { reverse(&unit, languagesToo: isReversed) }
    if unit.source.isEmpty { return output.skip(SkippedUnit(line: line, reason: .emptySource)) }
    if unit.target.isEmpty { return output.skip(SkippedUnit(line: line, reason: .emptyTarget)) }
    if !LanguageTag.meet(unit.sourceLanguage, languages.source) {
      return output.skip(SkippedUnit(line: line, reason: .missingSource))
    }
    if !LanguageTag.meet(unit.targetLanguage, languages.target) {
      return output.skip(SkippedUnit(line: line, reason: .missingTarget))
    }
    output.add([unit])
  }

  /// Makes source of target; the neighbours of the old source are no neighbours of the new one.
  private func reverse(_ unit: inout TranslationUnit, languagesToo: Bool) {
    swap(&unit.source, &unit.target)
    swap(&unit.sourceMarkup, &unit.targetMarkup)
    if languagesToo { swap(&unit.sourceLanguage, &unit.targetLanguage) }
    unit.previous = nil
    unit.next = nil
  }

  private func validate(_ bytes: UnsafeRawBufferPointer) throws(InterchangeError) {
    guard let bad = Self.firstInvalid(bytes) else { return }
    let before = String(decoding: bytes[..<bad], as: UTF8.self)
    var encoding: String?
    do throws(TextDecodingError) {
      let found = try TextDecoder().decode(Array(bytes)).encoding
      if found != .utf8 { encoding = found.name }
    } catch {}
    throw InterchangeError(
      path: path, line: line, column: before.unicodeScalars.count + 1, reason: .invalidBytes(looksLike: encoding))
  }

  private static func firstInvalid(_ bytes: UnsafeRawBufferPointer) -> Int? {
    do throws(UTF8.ValidationError) {
      let span = bytes.bindMemory(to: UInt8.self).span
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
