internal import BriefText

/// What two words of two languages must share to count as evidence that their segments belong together: a hash of a
/// stem, a sound, a number or a sign.
///
/// Two different keys fall together about once in 2⁶⁴ pairs; a wrong piece of evidence is all that it would cost.
struct EvidenceKey: Hashable, Sendable {
  typealias Unit = ArabicFolding.Unit

  /// What a key is about; keys of different kinds never meet.
  enum Kind: UInt64 {
    case word = 1
    case sound, number, sign, cognate
  }

  let value: UInt64

  init(_ kind: Kind, _ units: some Sequence<Unit>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ kind.rawValue
    for unit in units { hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01b3 }
    value = hash
  }

  init(_ kind: Kind, number: UInt64) {
    value = (number &+ kind.rawValue) &* 0x9e37_79b9_7f4a_7c15 ^ kind.rawValue
  }
}
