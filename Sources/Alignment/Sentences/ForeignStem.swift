internal import BriefText

/// Brings the forms of an English word together: `agreed`, `agrees` and `agreement` get one stem.
///
/// A cut after the sixth letter does what suffix rules leave undone. Words that meet by mistake are rare inside one
/// document, and rarity is weighed by what the document shows.
enum ForeignStem {
  typealias Unit = ArabicFolding.Unit

  /// The stem of a folded word of letters.
  static func stem(_ word: ArraySlice<Unit>) -> [Unit] {
    if let regular = irregular[Array(word)] { return regular }
    var stem = Array(word)
    if let apostrophe = stem.firstIndex(where: { $0 == 0x27 || $0 == 0x2019 }), apostrophe >= 2 {
      stem.removeSubrange(apostrophe...)
    }
    stem.removeAll { $0 == 0x27 || $0 == 0x2019 }
    if let regular = irregular[stem] { return regular }
    cutEnding(&stem)
    if stem.count > length { stem.removeSubrange(length...) }
    return stem
  }

  private static let length = 6

  private static func cutEnding(_ stem: inout [Unit]) {
    let s: Unit = 0x73
    if stem.count > 3, stem.last == s, let before = stem.dropLast().last, before != s, before != 0x75, before != 0x69 {
      stem.removeLast()
    }
    for ending in endings where stem.count >= ending.count + 3 && stem.suffix(ending.count).elementsEqual(ending) {
      stem.removeLast(ending.count)
      if stem.count > 3, let last = stem.last, stem[stem.count - 2] == last, last != 0x6C, last != s {
        stem.removeLast()
      }
      break
    }
    while stem.count > 3, let last = stem.last, last == 0x65 || last == 0x79 || last == 0x69 { stem.removeLast() }
  }

  private static let endings = ["ingly", "ing", "ed", "ly", "ment", "ness", "er", "or"].map { ArabicFolding.fold($0) }

  /// Forms that no ending explains, each with the form that glossaries list.
  private static let irregular: [[Unit]: [Unit]] = {
    var table: [[Unit]: [Unit]] = [:]
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map { ArabicFolding.fold($0) }
      guard let base = words.first else { continue }
      var stem = base
      cutEnding(&stem)
      stem.removeSubrange(min(length, stem.count)...)
      for word in words.dropFirst() { table[word] = stem }
    }
    return table
  }()

  private static let list = """
    say said
    go went gone goes
    take took taken
    make made
    get got gotten
    give gave given
    come came
    see saw seen
    know knew known
    think thought
    tell told
    find found
    begin began begun
    become became
    leave left
    feel felt
    bring brought
    hold held
    write wrote written
    stand stood
    lose lost
    pay paid
    meet met
    lead led
    grow grew grown
    fall fell fallen
    send sent
    build built
    spend spent
    win won
    speak spoke spoken
    rise rose risen
    drive drove driven
    buy bought
    sell sold
    fight fought
    catch caught
    teach taught
    keep kept
    sleep slept
    break broke broken
    choose chose chosen
    fly flew flown
    throw threw thrown
    draw drew drawn
    show shown
    hear heard
    strike struck
    steal stole stolen
    wear wore worn
    shoot shot
    sink sank sunk
    swim swam swum
    run ran
    sit sat
    eat ate eaten
    die died dying
    seek sought
    hide hid hidden
    forbid forbade forbidden
    forget forgot forgotten
    understand understood
    withdraw withdrew withdrawn
    man men
    woman women
    child children
    person people
    foot feet
    mouse mice
    life lives
    wife wives
    leaf leaves
    half halves
    be is are was were been being am
    have has had having
    do does did done
    bad worse worst
    good better best
    """
}
