internal import BriefText

/// Chooses how a phrase pair is proposed, out of the forms it was seen in.
struct DictionaryForm {
  let source: String
  let target: String
  let isName: Bool
  let sourceForms: [TermCandidate.Form]
  let targetForms: [TermCandidate.Form]

  /// - Parameter counts: the words of the corpus, for forms that the phrase itself was not seen in.
  init?(_ statistics: PhraseStatistics, _ counts: WordCounts) {
    let forms = statistics.forms
    let targets = Self.counted(forms.map { ($0.key.target.bare, $0.value) })
    guard let most = targets.first else { return nil }
    // The singular, where it is not rare.
    let singular = targets.first {
      $0.key != most.key && $0.count * 5 >= most.count && Self.isPlural(most.key, of: $0.key)
    }
    let chosen = singular ?? most
    target = Self.cased(chosen.key, forms)
    isName = Self.isName(target)
    let fitting = forms.filter { $0.key.target.bare == chosen.key }
    let name = isName
    let sources = Self.counted(fitting.map { (name ? $0.key.source.text : $0.key.source.bare, $0.value) })
    guard let first = sources.first else { return nil }
    let all = Set(forms.map { name ? $0.key.source.text : $0.key.source.bare })
    source = name ? first.key : Self.withoutCase(first.key, all, isSingular: singular != nil, counts)
    sourceForms = Self.counted(forms.map { ($0.key.source.text, $0.value) }).map {
      TermCandidate.Form(text: $0.key, count: $0.count)
    }
    targetForms = Self.counted(
      forms.map {
        ($0.key.target.startsSentence ? Self.cased($0.key.target.bare, forms) : $0.key.target.text, $0.value)
      }
    ).map { TermCandidate.Form(text: $0.key, count: $0.count) }
  }

  /// A single word with an ending that looks like a pronoun, whose noun was never seen alone: شجاعتك.
  var hasUnknownPronoun: Bool {
    !isName && !source.contains(" ")
      && ["تك", "تها", "تهم", "يها", "يهم", "تي", "تنا"].contains { source.hasSuffix($0) }
  }

  private static func counted(_ pairs: [(String, Int)]) -> [(key: String, count: Int)] {
    var counts: [String: Int] = [:]
    for (text, count) in pairs { counts[text, default: 0] += count }
    return counts.map { (key: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.key < $1.key
    }
  }

  private static func isPlural(_ form: String, of singular: String) -> Bool {
    form == singular + "s" || form == singular + "es" || singular.hasSuffix("y") && form == singular.dropLast() + "ies"
  }

  /// As it is written where it does not begin a sentence; else in small letters, but for words of capitals alone.
  private static func cased(_ bare: String, _ forms: [PhraseStatistics.Forms: Int]) -> String {
    let same = forms.filter { $0.key.target.bare == bare }
    let inner = counted(same.filter { !$0.key.target.startsSentence }.map { ($0.key.target.text, $0.value) })
    if let most = inner.first { return most.key }
    guard let written = counted(same.map { ($0.key.target.text, $0.value) }).first?.key else { return bare }
    let rest = written.dropFirst()
    if rest.first?.isUppercase == true { return written }
    return written.prefix(1).lowercased() + rest
  }

  private static func isName(_ target: String) -> Bool {
    target.split(separator: " ").allSatisfy { word in
      word.first?.isUppercase == true || word.first?.isLetter != true || word.count <= 3
    } && target.first?.isUppercase == true
  }

  /// The nominative مقاتلون for مقاتلين and فيروس for فيروسا, where these were seen too.
  private static func withoutCase(
    _ form: String, _ seen: Set<String>, isSingular: Bool, _ counts: WordCounts
  ) -> String {
    func isSeen(_ word: some StringProtocol) -> Bool { counts.occurrences(of: ArabicFolding.fold(word)) > 0 }
    var words = form.split(separator: " ").map(String.init)
    if words.count == 1, !seen.contains(String(form.dropLast())), form.hasSuffix("ا") { return form }
    if words.allSatisfy({ $0.count > 3 && $0.hasSuffix("ا") }), words.contains(where: { isSeen($0.dropLast()) }) {
      words = words.map { String($0.dropLast()) }
    }
    let nominative = words.map { $0.hasSuffix("ين") && isSeen($0.dropLast(2) + "ون") ? $0.dropLast(2) + "ون" : $0 }
    if seen.contains(nominative.joined(separator: " ")) { words = nominative }
    // The construct state of a sound plural: مسؤولي الصحة.
    if words.count > 1, let first = words.first, first.count > 4, first.hasSuffix("ي"), !first.hasPrefix("ال"),
      isSeen(first.dropLast() + "ين") || isSeen("ال" + first.dropLast() + "ين")
    {
      words[0] = isSingular ? String(first.dropLast()) : first.dropLast() + "و"
    }
    return words.joined(separator: " ")
  }
}
