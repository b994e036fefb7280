/// What folding drops from a few bytes of text, kind by kind, each with the letter it stands at.
struct WrittenTraits {
  /// The folded letters, digits and punctuation that stay.
  private(set) var letters: [UInt32] = []
  private var hamza: [UInt64] = []
  private var marks: [UInt64] = []
  private var capitals: [UInt64] = []
  private var finalYa: [UInt64] = []
  private var taMarbuta: [UInt64] = []
  private var digits: [UInt64] = []
  private var form: [UInt64] = []
  private var spaces: [UInt64] = []

  init(_ bytes: ArraySlice<UInt8>) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { add(scalar) }
    // The order of marks on one letter is no difference.
    hamza.sort()
    marks.sort()
  }

  /// The kinds in which two writings differ.
  func kinds(against other: WrittenTraits) -> HiddenDifference.Kinds {
    var kinds: HiddenDifference.Kinds = []
    if hamza != other.hamza { kinds.insert(.hamza) }
    if marks != other.marks { kinds.insert(.marks) }
    if capitals != other.capitals { kinds.insert(.letterCase) }
    if finalYa != other.finalYa { kinds.insert(.finalYa) }
    if taMarbuta != other.taMarbuta { kinds.insert(.taMarbuta) }
    if digits != other.digits { kinds.insert(.digits) }
    if form != other.form { kinds.insert(.form) }
    if spaces != other.spaces { kinds.insert(.spacing) }
    return kinds
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    let place = UInt64(letters.count) << 32
    switch value {
    case 0x0649: finalYa.append(place)
    case 0x0629: taMarbuta.append(place)
    case 0x0671: hamza.append(place | UInt64(value))
    case 0xFB50...0xFDFF, 0xFE70...0xFEFF: form.append(place | UInt64(value))
    default: if value > 0x40, scalar.properties.isUppercase { capitals.append(place) }
    }
    if value < WordFolding.tableEnd, WordFolding.classOf(WordFolding.table[Int(value)]) != .several {
      add(WordFolding.table[Int(value)], of: value, at: place)
    } else {
      for entry in WordFolding.fold(value) { add(entry, of: value, at: place) }
    }
  }

  private mutating func add(_ entry: WordFolding.Entry, of value: UInt32, at place: UInt64) {
    let folded = WordFolding.scalarOf(entry)
    switch WordFolding.classOf(entry) {
    case .digit:
      if value > 0x7F { digits.append(place | UInt64(value)) }
      letters.append(folded)
    case .letter, .separator, .other: letters.append(folded)
    case .mark:
      switch folded {
      case 0x0640: form.append(place | UInt64(folded))
      case 0x0653...0x0655: hamza.append(place | UInt64(folded))
      default: marks.append(place | UInt64(folded))
      }
    case .space: spaces.append(place | UInt64(folded))
    case .format, .several: form.append(place | UInt64(folded))
    }
  }
}
