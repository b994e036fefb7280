internal import BriefText

/// A word, term, expression, number or sign of the sentence, with the one reading that was chosen for it.
struct Unit: Sendable {
  enum Kind: Sendable { case word, term, expression, number, sign, foreign, unknown }

  var kind: Kind
  /// UTF-8 bytes of the source.
  var range: Range<Int>
  /// Tokens of the sentence.
  var tokens: Range<Int>
  /// The English of the lemma, uninflected.
  var english: String
  var reading: Reading
  /// The Arabic lemma, folded: what rules for single words look at.
  var lemma: [ArabicFolding.Unit]
  var isName = false
  /// A name of a person.
  var isPerson = false
  /// A name of a place.
  var isPlace = false
  /// All readings, until one is chosen.
  var readings: [Reading] = []
  /// A preposition that its verb has already rendered.
  var isSilent = false
  /// The English of its one-letter preposition, where the verb decides it.
  var cliticEnglish: String?
  /// Its preposition belongs to a verb and has been rendered with it.
  var isGovernedObject = false
  /// Where the preposition stands that belongs to the verb.
  var governed: Int?
  /// A verb whose English has its object in it already.
  var hasObject = false
  /// The English verb that a verbal noun stands for.
  var verb: String?

  var pos: PartOfSpeech { reading.pos }
  var isSign: Bool { kind == .sign }
  /// `الحصول على`: what follows belongs to its preposition.
  var endsInPreposition: Bool {
    guard kind == .expression, let space = lemma.lastIndex(of: 0x20) else { return false }
    return Words.prepositions.contains(Array(lemma[(space + 1)...]))
  }
  /// A verb written with its preposition (`شارك في`): what follows is the preposition's noun, not its subject.
  var takesPrepositionalObject: Bool {
    guard kind == .expression, pos == .verb, let space = lemma.lastIndex(of: 0x20) else { return false }
    // `أطلق سراح`: release.
    if lemma.suffix(5).elementsEqual(Words.freedom) { return true }
    // `أدى إلى انهيار`: cause the collapse of.
    if english.hasSuffix(" of") { return true }
    return Words.prepositions.contains(Array(lemma[(space + 1)...]))
  }
}
