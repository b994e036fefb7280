internal import BriefText
internal import Terminology

/// Reads segments into what alignment compares.
struct SegmentReader {
  typealias Unit = ArabicFolding.Unit

  var terms: TermMatcher?
  var lexicon: BilingualLexicon?
  private let tokenizer = Tokenizer()
  private var features = SegmentFeatures()
  private var typeOfWord: [UInt64: Int32] = [:]
  /// The last segment that each type was seen in.
  private var lastSegment: [Int32] = []
  private var keysOfEntry: [Int: [EvidenceKey]] = [:]
  /// The value of the number word before, for numbers of two words.
  private var pendingNumber: UInt64?

  init(terms: TermMatcher?, lexicon: BilingualLexicon?) {
    self.terms = terms
    self.lexicon = lexicon
  }

  /// The features of one side. O(total length).
  mutating func read(_ segments: [String]) -> SegmentFeatures {
    features = SegmentFeatures()
    typeOfWord = [:]
    lastSegment = []
    for segment in segments { read(segment) }
    return features
  }

  private mutating func read(_ segment: String) {
    let text = tokenizer.tokenize(segment)
    var ids: [Int32] = []
    var length: Float = 0
    let matches = terms?.matches(in: text) ?? []
    var next = 0
    pendingNumber = nil
    for (index, token) in text.tokens.enumerated() {
      length += Float(token.foldedRange.count) + (token.spaceBefore ? 1 : 0)
      while next < matches.count, matches[next].tokens.upperBound <= index { next += 1 }
      let term = next < matches.count && matches[next].tokens.contains(index) ? matches[next] : nil
      if let id = type(of: token, in: text, term: term), isNew(id) { ids.append(id) }
      if let id = numberType(of: token, in: text), isNew(id) { ids.append(id) }
    }
    features.segments.append(ids)
    features.lengths.append(max(1, length))
    features.edges.append(SegmentEdges.read(text))
  }

  /// True the first time that a type occurs in the segment being read.
  private mutating func isNew(_ id: Int32) -> Bool {
    let segment = Int32(features.segments.count)
    guard lastSegment[Int(id)] != segment else { return false }
    lastSegment[Int(id)] = segment
    return true
  }

  private mutating func type(of token: Token, in text: TokenizedText, term: TermMatch?) -> Int32? {
    let units = text.folded(token)
    if token.kind == .sign, !EvidenceSigns.contains(units) { return nil }
    if token.kind == .number { return nil }
    let isCapital = token.kind == .foreign && Self.isCapital(text.text.bytes[token.range.lowerBound])
    var hash = EvidenceKey(.word, units).value
    hash = (hash ^ (isCapital ? 1 : 0)) &+ UInt64(bitPattern: Int64((term?.entryIndex ?? -1) + 1)) &* 0x9e37_79b9
    if let known = typeOfWord[hash] { return known < 0 ? nil : known }
    guard let type = makeType(token.kind, units, isCapital: isCapital, term: term) else {
      typeOfWord[hash] = -1
      return nil
    }
    return insert(type, hash)
  }

  private mutating func insert(_ type: SegmentFeatures.WordType, _ hash: UInt64) -> Int32 {
    let id = Int32(features.types.count)
    features.types.append(type)
    lastSegment.append(-1)
    typeOfWord[hash] = id
    return id
  }

  private mutating func makeType(
    _ kind: Token.Kind, _ units: ArraySlice<Unit>, isCapital: Bool, term: TermMatch?
  ) -> SegmentFeatures.WordType? {
    switch kind {
    case .sign:
      let key = EvidenceKey(.sign, CollectionOfOne(EvidenceSigns.folded(units)))
      return SegmentFeatures.WordType(kind: .sign, own: key, keys: [key])
    case .number:
      return nil
    case .foreign:
      guard !TargetWords.isEmpty(units) else { return nil }
      let own = EvidenceKey(.word, ForeignStem.stem(units))
      var keys = [own]
      if isCapital || units.count >= 5 { keys += SoundSkeleton.skeletons(units).map { EvidenceKey(.sound, $0) } }
      return SegmentFeatures.WordType(kind: .foreign, own: own, keys: keys)
    case .arabic:
      return arabicType(units, term: term)
    }
  }

  private mutating func arabicType(_ units: ArraySlice<Unit>, term: TermMatch?) -> SegmentFeatures.WordType? {
    guard units.count > 1 else { return nil }
    let own = EvidenceKey(.word, WordStem.stem(units))
    var keys: [EvidenceKey] = []
    var kind = SegmentFeatures.Kind.lexical
    if let term {
      let known = keysOfEntry[term.entryIndex] ?? TargetWords.keys(of: term.target)
      keysOfEntry[term.entryIndex] = known
      keys = known
      if term.entry.pos == "name" { kind = .name }
    }
    if let reading = lexicon?.reading(of: units) {
      for key in reading.keys where !keys.contains(key) { keys.append(key) }
      if reading.isName { kind = .name }
    }
    if keys.isEmpty { kind = .unknown }
    if kind != .lexical {
      for form in Self.nameForms(units) {
        for skeleton in SoundSkeleton.skeletons(form) {
          let key = EvidenceKey(.sound, skeleton)
          if !keys.contains(key) { keys.append(key) }
        }
      }
    }
    if !keys.contains(own) { keys.append(own) }
    return SegmentFeatures.WordType(kind: kind, own: own, keys: keys)
  }

  /// A name with and without what may stand before it.
  private static func nameForms(_ units: ArraySlice<Unit>) -> [ArraySlice<Unit>] {
    var forms = [units]
    for prefix in namePrefixes where units.count >= prefix.count + 3 && units.starts(with: prefix) {
      forms.append(units.dropFirst(prefix.count))
    }
    return forms
  }

  private static let namePrefixes = ["ال", "وال", "بال", "لل", "و", "ب", "ل", "ك", "ف", "ول", "وب"]
    .map { ArabicFolding.fold($0) }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A || byte == 0xC3 }

  private mutating func numberType(of token: Token, in text: TokenizedText) -> Int32? {
    let units = text.folded(token)
    var key: EvidenceKey
    if token.kind == .number {
      pendingNumber = nil
      key = EvidenceKey(.number, NumberWords.digits(units))
    } else if token.isWord, let value = NumberWords.value(units) {
      var value = value
      if let pending = pendingNumber { value = Self.combined(pending, value) }
      pendingNumber = value
      key = EvidenceKey(.number, ArabicFolding.fold(String(value)))
    } else {
      if token.isWord { pendingNumber = nil }
      return nil
    }
    if let known = typeOfWord[key.value] { return known }
    return insert(SegmentFeatures.WordType(kind: .number, own: key, keys: [key]), key.value)
  }

  /// `twenty` and `five`, خمسة and وعشرين, `three` and `hundred`.
  private static func combined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    if first >= 20, first < 100, first.isMultiple(of: 10), second < 10 { return first + second }
    if first < 10, second >= 20, second < 100, second.isMultiple(of: 10) { return first + second }
    if first < 10, second == 10 { return first + 10 }
    if first < 10, second == 100 { return first * 100 }
    return second
  }
}
