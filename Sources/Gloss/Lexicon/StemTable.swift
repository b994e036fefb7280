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
  /// A plural with ا for a final ى.
  case pluralBeforePronoun
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

/// Finds lemmas by the spelling of a stem: by 64-bit FNV-1a hashes of the folded units, which can be computed for all prefixes of a word in one pass. Two stems with the same 64-bit hash among a hundred thousand are
/// too unlikely to provide for.
struct StemTable: Sendable {
  private var heads: HashTable
  private var links: [(entry: StemEntry, next: Int32)] = []

  init(capacity: Int) {
    heads = HashTable(capacity: capacity)
    links.reserveCapacity(capacity)
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

  /// Adds an entry to the stem with a hash, unless it has it.
  mutating func insert(hash: UInt64, _ entry: StemEntry) {
    let new = Int32(links.count)
    let head = heads.number(of: hash, new: new)
    guard head != new else {
      links.append((entry, -1))
      return
    }
    var link = head
    while link >= 0 {
      if links[Int(link)].entry.lemma == entry.lemma, links[Int(link)].entry.kind == entry.kind { return }
      link = links[Int(link)].next
    }
    links.append((entry, head))
    heads.set(hash, new)
  }

  /// Calls `body` with every entry of a stem.
  @inline(__always)
  func forEach(_ hash: UInt64, _ body: (StemEntry) -> Void) {
    var link = heads[hash] ?? -1
    while link >= 0 {
      body(links[Int(link)].entry)
      link = links[Int(link)].next
    }
  }

  func contains(_ hash: UInt64) -> Bool { heads[hash] != nil }
}
