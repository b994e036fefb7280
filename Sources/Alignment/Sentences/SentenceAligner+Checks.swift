extension SentenceAligner {
  /// True when the two texts look as if they were given in the wrong order: one language is written in Arabic letters,
  /// the other is not, and each text is in the letters of the other language.
  ///
  /// - Parameters:
  ///   - source: segments that should be in `sourceLanguage`.
  ///   - target: segments that should be in `targetLanguage`.
  ///   - sourceLanguage: a BCP 47 language, as `ar` or `ar-EG`.
  ///   - targetLanguage: another.
  public static func looksSwapped(
    _ source: [String], _ target: [String], sourceLanguage: String = "ar", targetLanguage: String = "en"
  ) -> Bool {
    let (sourceShare, targetShare) = (ScriptShare(source), ScriptShare(target))
    switch (isArabicScript(sourceLanguage), isArabicScript(targetLanguage)) {
    case (true, false): return sourceShare.isOther && targetShare.isArabic
    case (false, true): return sourceShare.isArabic && targetShare.isOther
    default: return false
    }
  }

  /// True when hardly any bead can be trusted, as in texts that do not translate each other.
  public static func looksUnrelated(_ beads: [Bead]) -> Bool {
    guard !beads.isEmpty else { return false }
    let trusted = beads.count { $0.isPair && $0.confidence >= 0.8 }
    return Double(trusted) < 0.1 * Double(beads.count)
  }

  private static func isArabicScript(_ language: String) -> Bool {
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return ["ar", "fa", "ur", "ps", "ckb", "ug", "sd"].contains(primary)
  }
}
