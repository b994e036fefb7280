internal import BriefText

/// A dateline or byline at the start of a paragraph: `لندن - رويترز:`, `كتب - فلان:`, `نصر المجالي: قال …`.
struct Byline {
  /// The part of the line that it takes, the sign after it included.
  let range: Range<Int>
  /// True when nothing else stands in the line.
  let isWholeLine: Bool
  let author: String?
  let outlet: String?

  /// Where a line stands decides which forms are likely.
  enum Place {
    /// It may be the headline, and headlines like `هاموند: …` are frequent.
    case first
    /// Before the first sentence of the article or in its first paragraphs.
    case early
  }

  private enum Part { case place, agency, marker, weakMarker, name, other }

  /// The byline at the start of a line; `nil` when there is none.
  init?(_ text: UTF8Text, _ line: ArticleLine, at place: Place) {
    let head = Self.head(of: line.range, in: text)
    let words = LineWords(text, head).words
    let isShort = head == line.range
    var parts: [(kind: Part, range: Range<Int>)] = []
    var found: (parts: Int, end: Int, next: Int)?
    var start = 0
    for index in words.indices {
      let isLast = index == words.count - 1
      // An abbreviation (`أ.ف.ب`) or a name of a site (`العربية.نت`) goes on after its stop.
      let joins =
        words[index].sign == 0x2E && !isLast && words[index + 1].range.lowerBound == words[index].range.upperBound + 1
      let sign = joins ? 0 : words[index].sign
      let closes = Self.isSeparator(sign) || (!isLast && words[index + 1].signBefore == 0x28)
      guard closes || (isLast && isShort) else {
        if index - start >= 5 { break }
        continue
      }
      parts += Self.parts(of: words[start...index])
      start = index + 1
      if parts.count > 5 || parts.contains(where: { $0.kind == .other }) { break }
      let next = isLast ? nil : words[index + 1]
      if Self.isByline(parts.map(\.kind), sign: sign, next: next, line: line, at: place) {
        found = (parts.count, words[index].range.upperBound, index + 1)
      }
    }
    guard let found else {
      guard place == .early || line.ending == .stop, let dateline = Self.placeAndAgency(text, head),
        !dateline.rest.isEmpty
      else { return nil }
      range = line.range.lowerBound..<dateline.rest.lowerBound
      isWholeLine = false
      author = nil
      outlet = text[dateline.agency]
      return
    }
    isWholeLine = found.next >= words.count
    let rest =
      isWholeLine
      ? line.range.upperBound : Self.skipSigns(from: found.end, to: words[found.next].range.lowerBound, in: text)
    range = line.range.lowerBound..<rest
    let taken = parts.prefix(found.parts)
    let name = taken.last { $0.kind == .name }
    author = name.map { text[$0.range] }
    outlet = taken.first { $0.kind == .agency }.map { text[$0.range] }
    if author == nil, outlet == nil, !taken.contains(where: { [.place, .marker, .weakMarker].contains($0.kind) }) {
      return nil
    }
  }

  /// `كسلا (وكالة المورد للأنباء) - …`: one to three words, a source in brackets and a dash or colon, whatever the names.
  private static func placeAndAgency(
    _ text: UTF8Text, _ head: Range<Int>
  ) -> (agency: Range<Int>, rest: Range<Int>)? {
    let line = text[head]
    guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else { return nil }
    let place = line[..<open].split(separator: " ")
    let agency = line[line.index(after: open)..<close]
    guard (1...3).contains(place.count), (1...5).contains(agency.split(separator: " ").count),
      place.allSatisfy({ $0.allSatisfy(\.isLetter) }), agency.contains(where: \.isLetter)
    else { return nil }
    var rest = line[line.index(after: close)...].drop { $0 == " " }
    guard let sign = rest.first, "-–—:".contains(sign) else { return nil }
    rest = rest.dropFirst().drop { $0 == " " }
    func offset(_ index: String.Index) -> Int { head.lowerBound + line.utf8.distance(from: line.startIndex, to: index) }
    return (offset(agency.startIndex)..<offset(agency.endIndex), offset(rest.startIndex)..<head.upperBound)
  }

  private static func isByline(
    _ parts: [Part], sign: UInt16, next: LineWords.Word?, line: ArticleLine, at place: Place
  ) -> Bool {
    let hasAgency = parts.contains(.agency)
    let named = parts.contains(.name)
    let opensReport = next.map { reportingVerbs.contains($0.hash) } ?? false
    let isMarked = parts.contains(.marker) || (parts.contains(.weakMarker) && place == .early)
    if isMarked { return named || (hasAgency && parts.count > 1) || next == nil }
    if hasAgency, parts.contains(.place) { return true }
    if hasAgency, next == nil { return place == .early || parts.count > 1 }
    if place == .first, line.ending != .stop { return false }
    if hasAgency { return opensReport || (sign == 0x3A && line.isProse) }
    if parts == [.place] { return opensReport && next != nil }
    if parts == [.place, .name] || parts == [.name, .place] {
      return opensReport || (next == nil && line.ending != .stop)
    }
    return parts == [.name] && sign == 0x3A && opensReport
  }

  /// What the words between two signs are; a marker and the name after it are two parts.
  private static func parts(of words: ArraySlice<LineWords.Word>) -> [(kind: Part, range: Range<Int>)] {
    guard let first = words.first, let last = words.last else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    let hashes = words.map(\.hash)
    if agencies.contains(hashes) { return [(.agency, range)] }
    if places.contains(hashes) { return [(.place, range)] }
    if signedMarkers.contains(hashes) || freeMarkers.contains(hashes) { return [(.marker, range)] }
    if weakMarkers.contains(hashes) { return [(.weakMarker, range)] }
    for length in [3, 2, 1] where length < hashes.count && freeMarkers.contains(Array(hashes.prefix(length))) {
      let rest = words.dropFirst(length)
      if let start = rest.first, isName(rest) {
        let name = start.range.lowerBound..<last.range.upperBound
        return [(.marker, range), (.name, name)]
      }
    }
    return [(isName(words) ? .name : .other, range)]
  }

  private static func isName(_ words: ArraySlice<LineWords.Word>) -> Bool {
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { !$0.isNumber && !nonNames.contains($0.hash) && !reportingVerbs.contains($0.hash) }
  }

  private static func isSeparator(_ sign: UInt16) -> Bool {
    [0x3A, 0x2D, 0x2013, 0x2014, 0x2F, 0x7C, 0x28, 0x29, 0x60C, 0x2C, 0x2015].contains(sign)
  }

  private static func skipSigns(from end: Int, to next: Int, in text: UTF8Text) -> Int {
    // Quotation marks and brackets that open the sentence stay with it.
    var index = end
    var result = end
    for scalar in text[end..<next].unicodeScalars {
      index += scalar.utf8.count
      if ":-–—/|)،,―. ".unicodeScalars.contains(scalar) || scalar.properties.isWhitespace { result = index }
    }
    return result
  }

  private static func head(of range: Range<Int>, in text: UTF8Text) -> Range<Int> {
    var end = min(range.lowerBound + 200, range.upperBound)
    while end < range.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return range.lowerBound..<end
  }

  private static func phrases(_ table: String) -> Set<[UInt64]> {
    Set(table.split { $0 == "|" || $0.isNewline }.map { LineWords(String($0)).words.map(\.hash) })
  }

  private static let agencies = phrases(BylineWords.agencies)
  private static let places = phrases(BylineWords.places)
  private static let signedMarkers = phrases(BylineWords.signedMarkers)
  private static let weakMarkers = phrases(BylineWords.weakMarkers)
  private static let freeMarkers = phrases(BylineWords.markers)
  private static let nonNames = Set(LineWords(BylineWords.nonNames).words.map(\.hash))
  private static let reportingVerbs = Set(
    LineWords(BylineWords.reportingVerbs).words.map(\.hash)
      + BylineWords.reportingVerbs.split { $0 == " " || $0.isNewline }.map { LineWords.hash("و" + $0) })

  /// True for words such as قال or وأضاف.
  static func opensReport(_ word: LineWords.Word) -> Bool { reportingVerbs.contains(word.hash) }
}
