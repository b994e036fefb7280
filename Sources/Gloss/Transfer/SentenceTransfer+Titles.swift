internal import BriefText

extension SentenceTransfer {
  /// `ولي العهد الأمير محمد بن سلمان`: a second title with its name, or a name, behind the title that is the subject.
  mutating func takeTitleAndName(into phrase: inout NounPhrase) {
    guard phrase.isPerson, index < limit, units[index].reading.isUnattached else { return }
    let unit = units[index]
    let isTitle =
      unit.pos == .noun && unit.reading.hasArticle && Agents.isPerson(unit.english) && index + 1 < limit
      && units[index + 1].isName && units[index + 1].reading.isUnattached
    guard isTitle || (unit.isName && unit.isPerson) else { return }
    var second = nounPhrase(of: .complement)
    second.dropArticle()
    phrase.pieces += second.pieces
  }

  /// `رئيس المكتب السياسي لحركة حماس`: ل behind a title belongs to the subject, unless something is said to somebody.
  mutating func takeGenitive(into phrase: inout NounPhrase, of verb: Unit) {
    guard index < limit, units[index].reading.preposition == .to, units[index].verb == nil,
      units[index].reading.conjunction == .none, isNominal(units[index]), phrase.isDefinite, phrase.isAgent,
      !Agents.isMedium(units[index].english), units[index].cliticEnglish == nil
    else { return }
    let unit = units[index]
    phrase.pieces.append(grammarPiece("of", unit))
    phrase.pieces += nounPhrase(of: .preposition).pieces
  }
}
