/// A noun phrase in English order, with the features that its sentence needs.
struct NounPhrase {
  var pieces: [GlossPiece]
  var isPlural = false
  var person: UInt8 = 3
  /// A person or a body that can act and speak.
  var isAgent = false
  var isPerson = false
  var isDefinite = false
  var isFeminine = false
  var isPronoun = false
  /// Begins with a proper name.
  var isName = false

  /// Whether a verb can have it for the subject that stands before it.
  func agrees(with verb: Reading) -> Bool {
    if isPlural, isPerson { return verb.number == .plural || verb.isFeminine }
    if isPlural { return verb.isFeminine || isAgent && verb.number == .plural }
    return verb.number == .singular && verb.isFeminine == isFeminine
  }
}
