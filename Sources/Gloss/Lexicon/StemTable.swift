internal import BriefText

/// How a stem in the table was made from its lemma.
enum StemKind: UInt8, Sendable {
  /// The word as listed; takes the endings that its part of speech takes.
  case base
  /// A listed variant that is another spelling.
  case variant
  /// A listed variant that is a plural.
  case plural
  /// Without its ة.
  case withoutTa
  /// With ا for a final ى.
  case beforePronoun
  /// A past stem as in the 3rd person masculine singular.
  case past
  /// A past stem before a consonant (قل of قال).
  case pastShort
  /// A past stem without its weak last letter, before ت, وا.
  case pastWeak
  /// A present stem without its prefix.
  case present
  /// A present stem without its weak last letter, before ون, ين.
  case presentWeak
  /// A shortened present stem (يقل, يدع) after لم, لا, ل.
  case jussive
  /// Passive past and present of hollow verbs.
  case passivePast, passivePresent
  /// A participle or verbal noun made by rule.
  case activeParticiple, passiveParticiple, masdar

  var isVerbal: Bool {
    switch self {
    case .past, .pastShort, .pastWeak, .present, .presentWeak, .jussive, .passivePast, .passivePresent: true
    default: false
    }
  }
}

struct StemEntry: Sendable {
  let lemma: Int32
  let kind: StemKind
}

/// Finds lemmas by the spelling of a stem: open addressing over 64-bit FNV-1a hashes of the folded units, which can be
/// computed for all prefixes of a word in one pass. Two stems with the same 64-bit hash among a hundred thousand are
/// too unlikely to provide for.
struct StemTable: Sendable {
  private var keys: [UInt64]
  private var heads: [Int32]
  private var links: [(entry: StemEntry, next: Int32)] = []
  private var count = 0

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    heads = [Int32](repeating: -1, count: size)
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func hash(_ hash: UInt64, _ unit: ArabicFolding.Unit) -> UInt64 {
    (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
  }

  static func hash(_ units: some Sequence<ArabicFolding.Unit>) -> UInt64 {
    units.reduce(seed) { hash($0, $1) }
  }

  mutating func insert(_ stem: some Sequence<ArabicFolding.Unit>, _ entry: StemEntry) {
    insert(hash: Self.hash(stem), entry)
  }

  private mutating func insert(hash: UInt64, _ entry: StemEntry) {
    if (count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: hash)
    if heads[slot] < 0 {
      keys[slot] = hash
      count += 1
    }
    var link = heads[slot]
    while link >= 0 {
      if links[Int(link)].entry.lemma == entry.lemma, links[Int(link)].entry.kind == entry.kind { return }
      link = links[Int(link)].next
    }
    links.append((entry, heads[slot]))
    heads[slot] = Int32(links.count - 1)
  }

  private mutating func grow() {
    let old = (keys, heads)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    heads = [Int32](repeating: -1, count: old.0.count * 2)
    for index in old.0.indices where old.1[index] >= 0 {
      let slot = slot(of: old.0[index])
      keys[slot] = old.0[index]
      heads[slot] = old.1[index]
    }
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 17) & (keys.count - 1)
    while heads[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Calls `body` with every entry of a stem.
  @inline(__always)
  func forEach(_ hash: UInt64, _ body: (StemEntry) -> Void) {
    var link = heads[slot(of: hash)]
    while link >= 0 {
      body(links[Int(link)].entry)
      link = links[Int(link)].next
    }
  }

  func contains(_ hash: UInt64) -> Bool { heads[slot(of: hash)] >= 0 }
}
