import Alignment

/// Sees to it that each text is in the letters of its language.
struct LanguageCheck {
  let sourceLanguage: String
  let targetLanguage: String

  /// Throws what to do when two texts are exchanged, or when one is in the letters of the other's language.
  func check(_ source: SegmentedFile, _ target: SegmentedFile) throws {
    let (sourceTexts, targetTexts) = (source.segments, target.segments)
    if areSwapped(sourceTexts, targetTexts) {
      throw CommandError(
        "\(source.shownPath), \(target.shownPath): are in the wrong order: the source should be in \(sourceLanguage), "
          + "the target in \(targetLanguage): name them the other way round, or say --source-language "
          + "\(targetLanguage) --target-language \(sourceLanguage)", .badData)
    }
    // Beside a text of a single letter, exchanged with any text in the wrong letters.
    for letter in ["ا", "a"] {
      if areSwapped(sourceTexts, [letter]) { throw wrong(source, sourceLanguage, "source") }
      if areSwapped([letter], targetTexts) { throw wrong(target, targetLanguage, "target") }
    }
  }

  private func wrong(_ file: SegmentedFile, _ language: String, _ side: String) -> CommandError {
    CommandError(
      "\(file.shownPath): is not written in the letters of \(language): name another file, or its language with "
        + "--\(side)-language", .badData)
  }

  private func areSwapped(_ source: [String], _ target: [String]) -> Bool {
    SentenceAligner.looksSwapped(
      source, target, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
  }
}
