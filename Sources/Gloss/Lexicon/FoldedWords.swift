internal import BriefText

/// The words of one form after the other, folded. One value for many forms saves arrays for each.
struct FoldedWords {
  private var units: [ArabicFolding.Unit] = []
  private var ranges: [Range<Int>] = []

  /// Takes the words of a form in place of those before.
  mutating func read(_ form: String) {
    ArabicFolding.replace(&units, by: form)
    ranges.removeAll(keepingCapacity: true)
    var start = 0
    for place in 0...units.count where place == units.count || units[place] == 0x20 {
      if start < place { ranges.append(start..<place) }
      start = place + 1
    }
  }

  var count: Int { ranges.count }

  subscript(index: Int) -> ArraySlice<ArabicFolding.Unit> { units[ranges[index]] }
}
