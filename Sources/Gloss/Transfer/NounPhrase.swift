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
}
