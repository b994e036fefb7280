internal import BriefText

/// What is known of a piece besides what is learned: what a lexicon says, how it sounds, its value.
struct PieceEvidence: Sendable {
  typealias Unit = ArabicFolding.Unit

  var own: EvidenceKey
  /// The words of the other language that translate it.
  var translations: [EvidenceKey] = []
  /// How it sounds, when it may be a name.
  var sounds: [EvidenceKey] = []
  /// The length of the shortest skeleton.
  var soundLength = 0
  var number: EvidenceKey?
  /// A particle, pronoun or clitic.
  var isFunction = false
  /// One bit for each key: two pieces without a bit in common share no key.
  private var signature: UInt64 = 0

  /// How much speaks for two pieces translating each other, 0…1.
  func weight(_ other: PieceEvidence) -> Float {
    if signature & other.signature == 0 { return 0 }
    if own == other.own { return 1 }
    if let number, number == other.number { return 1 }
    if translations.contains(other.own) || other.translations.contains(own) { return 1 }
    if !sounds.isEmpty, sounds.contains(where: other.sounds.contains) {
      return min(soundLength, other.soundLength) > 2 ? 0.6 : 0.15
    }
    return 0
  }

  /// A clitic.
  init(clitic own: EvidenceKey) {
    self.own = own
    isFunction = true
    sign()
  }

  /// - Parameters:
  ///   - word: the whole written word, folded.
  ///   - stem: the word without clitics.
  init(_ kind: Token.Kind, word: ArraySlice<Unit>, stem: ArraySlice<Unit>, key: EvidenceKey, lexicon: BilingualLexicon?)
  {
    own = key
    isFunction = kind == .arabic ? StopWords.contains(word) : EnglishFunction.contains(word)
    switch kind {
    case .number: number = EvidenceKey(.number, NumberWords.digits(word))
    case .arabic:
      number = NumberWords.value(word).map { EvidenceKey(.number, ArabicFolding.fold(String($0))) }
      let reading = lexicon?.reading(of: word)
      translations = reading?.keys ?? []
      if translations.isEmpty || reading?.isName == true, !isFunction { setSounds(stem) }
    case .foreign:
      number = NumberWords.value(word).map { EvidenceKey(.number, ArabicFolding.fold(String($0))) }
      if word.count >= 3, !isFunction { setSounds(word) }
    case .sign: break
    }
    sign()
  }

  private mutating func sign() {
    for key in [own] + translations + sounds + [number].compactMap({ $0 }) {
      signature |= 1 << ((key.value &* 0x9e37_79b9_7f4a_7c15) >> 58)
    }
  }

  private mutating func setSounds(_ word: ArraySlice<Unit>) {
    let skeletons = SoundSkeleton.skeletons(word)
    sounds = skeletons.map { EvidenceKey(.sound, $0) }
    soundLength = skeletons.map(\.count).min() ?? 0
  }
}
