internal import BriefText

/// Where a text writes hamza and final ى or ي, words that are listed so come before words that only fold alike:
/// أمام is not إمام, and ليلى not ليلي.
enum SpellingPreference {
  /// Adds to the cost of readings whose listed spelling the written word contradicts.
  static func apply(to readings: inout [Reading], written word: String, lexicon: Lexicon) {
    let letters = word.unicodeScalars.map(\.value).filter { !(0x064B...0x0652).contains($0) && $0 != 0x0640 }
    let alefs = letters.filter(isAlef)
    for index in readings.indices
    where readings[index].preposition == .like && lexicon.function(of: readings[index]) == .an
      || readings[index].lemma >= 0 && lexicon.lemmas[Int(readings[index].lemma)].source.hasPrefix("كأن")
    {
      // كان is a verb unless the hamza of كأن is written.
      readings[index].cost += alefs.first == 0x0623 ? -10 : 40
    }
    guard let last = letters.last else { return }
    let endsInYa = last == 0x0649 || last == 0x064A
    if letters.first == 0x0622 {
      // A first person begins with أ, not with آ.
      readings.removeAll { $0.pos == .verb && $0.person == 1 && $0.tense != .past && $0.number == .singular }
    }
    guard alefs.contains(where: { $0 != 0x0627 }) || endsInYa else { return }
    for index in readings.indices where readings[index].lemma >= 0 {
      let reading = readings[index]
      if reading.derivation == .plural, last == 0x0627, reading.pronoun == nil, letters.dropLast().last != 0x064A {
        // أمرا is an order; the princes are أمراء.
        readings[index].cost += 12
      }
      guard reading.pos != .verb || reading.tense == .past, reading.derivation == .base else { continue }
      let source = lexicon.lemmas[Int(reading.lemma)].source.unicodeScalars
      if source.count == letters.count,
        zip(source, letters).contains(where: { $0.value == 0x0627 && $1 != $0.value && isAlef($1) })
      {
        // هنأ is no هنا: nobody writes a hamza that is not there, least of all at the end.
        readings[index].cost += isAlef(last) && last != 0x0627 ? 30 : 10
      }
      if let listed = source.first?.value, isAlef(listed),
        let first = alefs.dropFirst(reading.hasArticle ? 1 : 0).first, first != listed
      {
        // A missing hamza is careless, another one is another word.
        if first != 0x0627 { readings[index].cost += listed == 0x0627 ? 2 : 10 }
      }
      if endsInYa, let listed = source.last?.value, listed == 0x0649 || listed == 0x064A, listed != last,
        reading.pronoun == nil, !reading.isConstruct, reading.number == .singular
      {
        // Egyptian papers write ى for ي, but not the other way round.
        readings[index].cost += last == 0x064A ? 8 : 3
      }
    }
  }

  private static func isAlef(_ letter: UInt32) -> Bool {
    letter == 0x0627 || letter == 0x0622 || letter == 0x0623 || letter == 0x0625
  }
}
