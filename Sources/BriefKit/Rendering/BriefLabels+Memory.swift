internal import TranslationMemory

/// What is said of English that comes from a translation memory.
extension BriefLabels {
  var memory: String { say("Memory", "الذاكرة") }
  var substituted: String { say("Substituted", "استبدل") }

  /// What a similar sentence is worth.
  var similarNote: String {
    say(
      "TM below 100: the English is that of a similar sentence in the translation memory. It is not a translation of "
        + "this one.",
      "ما دون ١٠٠ من الذاكرة: الإنجليزية لجملة مشابهة في ذاكرة الترجمة، وليست ترجمة لهذه الجملة.")
  }

  /// What the marks of a comparison mean, given as they look.
  func differencesNote(struck: String, added: String) -> String {
    say(
      "\(struck) stands only in the sentence of the memory, \(added) only in that of the article.",
      "\(struck) في جملة الذاكرة فقط، \(added) في جملة المقال فقط.")
  }

  /// The words for what is struck and added, where the marks themselves show which is which.
  var struckMark: String { say("Struck", "المشطوب") }
  var addedMark: String { say("underlined", "والمسطر") }

  /// The score as CAT tools show it, and what it means.
  func origin(of match: BriefMatch) -> String {
    let score = number(match.score)
    var label = say("TM \(score): ", "ذاكرة \(score): ")
    switch match.score {
    case 101...: label += say("translation from memory, same context", "ترجمة من الذاكرة، في السياق نفسه")
    case 100: label += say("translation from memory", "ترجمة من الذاكرة")
    default: label += say("similar sentence in memory, \(score)%", "جملة مشابهة في الذاكرة، \(score)٪")
    }
    if match.score >= 100, !shownHidden(of: match).isEmpty {
      label += say(", other spelling or punctuation", "، بإملاء أو ترقيم مختلف")
    }
    return label + changes(of: match)
  }

  /// That numbers or terms were put in the place of others, and whether to look at them; empty where nothing was.
  func changes(of match: BriefMatch) -> String {
    var label = ""
    let kinds = Set(match.edits.map(\.kind))
    if kinds.contains(.number) { label += say(", numbers substituted", "، استبدلت الأعداد") }
    if kinds.contains(.term) { label += say(", terms substituted", "، استبدلت المصطلحات") }
    if match.edits.contains(where: \.needsCheck) { label += say(", check the words around", "، تراجع الكلمات حولها") }
    return label
  }

  /// What was put in the place of what, in English.
  func substitutions(of match: BriefMatch) -> String {
    match.edits.map { "\(ShownText.line($0.original)) → \(ShownText.line($0.text))" }.joined(separator: " · ")
  }

  /// Why the match was taken, what else there was, and where it comes from.
  func explanation(of text: RenderedText, _ match: BriefMatch) -> String {
    var parts: [String] = []
    switch text.origin {
    case .memoryContext:
      parts.append(say("all words equal, and those of a sentence beside it", "كل الكلمات متطابقة، وجملة مجاورة"))
    case .memoryExact: parts.append(say("all words equal", "كل الكلمات متطابقة"))
    default:
      let percent = number(Self.percent(text.coverage))
      parts.append(say("\(percent)% of the words in common", "الكلمات المشتركة \(percent)٪"))
    }
    if match.unitScore != match.score {
      parts.append(
        say("score \(match.unitScore) without substitutions", "الدرجة \(number(match.unitScore)) دون استبدال"))
    }
    let hidden = shownHidden(of: match)
    if !hidden.isEmpty {
      let kinds = hidden.map(name(ofHidden:)).joined(separator: say(", ", "، "))
      parts.append(say("also differs in \(kinds)", "تختلف أيضا: \(kinds)"))
    }
    let others = number(match.others) + (match.others < ArticleMemory.most - 1 ? "" : "+")
    let least = number(ArticleMemory.least)
    parts.append(
      match.others == 0
        ? say("nothing else at \(least) or above", "لا شيء غيرها بدرجة \(least) فأعلى")
        : say(
          "\(others) more in the memory at \(least) or above", "غيرها في الذاكرة بدرجة \(least) فأعلى: \(others)"))
    if let file = match.file { parts.append(say("from \(file)", "من \(file)")) }
    if let changed = match.changed?.iso8601.prefix(10) {
      parts.append(say("changed \(changed)", "غيرت \(digits(String(changed)))"))
    }
    if let author = match.author { parts.append(say("by \(author)", "بيد \(author)")) }
    return ShownText.line("\(say("memory", "الذاكرة")): " + parts.joined(separator: say("; ", "؛ ")))
  }

  /// Wider gaps between words are of no interest to a reader.
  private func shownHidden(of match: BriefMatch) -> [String] { match.hidden.filter { $0 != "spacing" } }

  private func name(ofHidden kind: String) -> String {
    guard language == .arabic else { return kind }
    switch kind {
    case "hamza": return "الهمزة"
    case "marks": return "الحركات"
    case "case": return "حالة الأحرف"
    case "final ya": return "الياء الأخيرة"
    case "ta marbuta": return "التاء المربوطة"
    case "digits": return "الأرقام"
    case "form": return "شكل الأحرف"
    case "punctuation": return "الترقيم"
    default: return kind
    }
  }
}
