internal import BriefText

/// The stems of a verb, made from its past and present as the dictionary gives them.
struct VerbStems {
  typealias Unit = ArabicFolding.Unit

  let stems: [(units: [Unit], kind: StemKind)]

  /// `past` is the 3rd person masculine singular of the past, `present` that of the present, both as written.
  init(past: String, present: String) {
    let pastUnits = ArabicFolding.fold(past)
    let presentUnits = ArabicFolding.fold(present)
    guard pastUnits.count >= 2, presentUnits.count >= 3 else {
      stems = []
      return
    }
    let stem = Array(presentUnits.dropFirst())
    var stems: [(units: [Unit], kind: StemKind)] = [(pastUnits, .past), (stem, .present)]
    Self.addPast(pastUnits, present: stem, past.unicodeScalars.last?.value ?? 0, &stems)
    Self.addPresent(stem, present.unicodeScalars.last?.value ?? 0, &stems)
    Self.addPassive(pastUnits, stem, &stems)
    Self.addNominal(pastUnits, stem, &stems)
    self.stems = stems
  }

  private static let alef = ArabicFolding.alef
  private static let waw = ArabicFolding.waw
  private static let ya = ArabicFolding.ya
  private static let ta = ArabicFolding.ta
  private static let mim = ArabicFolding.mim

  private static func addPast(
    _ past: [Unit], present: [Unit], _ lastLetter: UInt32, _ stems: inout [(units: [Unit], kind: StemKind)]
  ) {
    guard let last = past.last else { return }
    let weakAlef = last == alef && past.count >= 3
    let weakMaqsura = last == ya && (lastLetter == 0x0649 || lastLetter == 0x06CC)
    if weakAlef || weakMaqsura {
      // دعا: دعت، دعوا، دعوت; رمى: رمت، رموا، رميت.
      stems.append((Array(past.dropLast()), .pastWeak))
      // رمى: رماه.
      if weakMaqsura { stems.append((past.dropLast() + [alef], .past)) }
      stems.append((past.dropLast() + [weakAlef && present.last == waw ? waw : ya], .pastShort))
    } else if last == ya {
      // بقي: بقوا.
      stems.append((Array(past.dropLast()), .pastWeak))
    }
    let middle = past.count - 2
    if past.count >= 3, past[middle] == alef, last != alef, last != ya, past.count == 3 || isHollow(past, present) {
      // قال: قلت; أراد: أردت.
      stems.append((Array(past[..<middle]) + [last], .pastShort))
    } else if past.count >= 2, present.count == past.count, past.count == 2 || isDoubled(past) {
      // مد: مددت.
      stems.append((past + [last], .pastShort))
    }
  }

  private static func addPresent(
    _ stem: [Unit], _ lastLetter: UInt32, _ stems: inout [(units: [Unit], kind: StemKind)]
  ) {
    guard let last = stem.last, stem.count >= 2 else { return }
    if last == waw || last == ya || last == alef {
      if last == ya, lastLetter == 0x0649 { stems.append((stem.dropLast() + [alef], .present)) }
      stems.append((Array(stem.dropLast()), .presentWeak))
      stems.append((Array(stem.dropLast()), .jussive))
    } else if stem.count >= 3, [alef, waw, ya].contains(stem[stem.count - 2]) {
      stems.append((Array(stem[..<(stem.count - 2)]) + [last], .jussive))
    }
  }

  private static func addPassive(
    _ past: [Unit], _ stem: [Unit], _ stems: inout [(units: [Unit], kind: StemKind)]
  ) {
    guard past.count >= 3, isHollow(past, stem), let last = past.last else { return }
    stems.append((Array(past[..<(past.count - 2)]) + [ya, last], .passivePast))
    if stem.count >= 3, stem[stem.count - 2] != alef {
      stems.append((Array(stem[..<(stem.count - 2)]) + [alef, last], .passivePresent))
    }
  }

  /// Participles and verbal nouns of the regular patterns; the lexicon's own entries are preferred to them.
  private static func addNominal(
    _ past: [Unit], _ stem: [Unit], _ stems: inout [(units: [Unit], kind: StemKind)]
  ) {
    guard let last = past.last else { return }
    let isSound = last != alef && last != ya
    switch past.count {
    case 3 where past[1] != alef && isSound:
      if stem.count == 3 {
        stems.append(([past[0], alef, past[1], past[2]], .activeParticiple))
        stems.append(([mim, past[0], past[1], waw, past[2]], .passiveParticiple))
        stems.append(([ta, past[0], past[1], ya, past[2]], .masdar))
      }
      stems.append(([mim] + stem, .passiveParticiple))
    case 4...:
      stems.append(([mim] + stem, .activeParticiple))
      if past[0] == ta {
        stems.append((past, .masdar))
      } else if past[0] == alef, isSound, !isHollow(past, stem) {
        stems.append((past.dropLast() + [alef, last], .masdar))
      } else if past[0] == alef, isHollow(past, stem) {
        stems.append((past + [ArabicFolding.taMarbuta], .masdar))
      } else if past[1] == alef, isSound {
        stems.append(([mim] + past + [ArabicFolding.taMarbuta], .masdar))
      }
    default: break
    }
  }

  /// A long vowel before the last radical in both past and present: قال يقول, أراد يريد, استطاع يستطيع, اختار يختار.
  private static func isHollow(_ past: [Unit], _ stem: [Unit]) -> Bool {
    guard past.count >= 3, past[past.count - 2] == alef, stem.count >= 3, let last = past.last, last == stem.last,
      last != alef, last != ya
    else { return false }
    let vowel = stem[stem.count - 2]
    guard vowel == waw || vowel == ya || vowel == alef else { return false }
    // فاعل (form III) and تفاعل keep their ا in the present and have a radical before it.
    if vowel == alef { return past.count == 3 || (past[0] == alef && past.count == 5) }
    return true
  }

  private static func isDoubled(_ past: [Unit]) -> Bool {
    past.count >= 4 && past[past.count - 1] == past[past.count - 2]
  }
}
