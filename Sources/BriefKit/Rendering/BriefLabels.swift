/// The words around a brief, in the language of its reader.
struct BriefLabels {
  var language: BriefLanguage

  var outlet: String { say("Outlet", "المصدر") }
  var byline: String { say("By", "بقلم") }
  var file: String { say("File", "الملف") }
  var segments: String { say("Segments", "المقاطع") }
  var dropped: String { say("Boilerplate left out", "محذوف من حول المقال") }
  var noSentences: String { say("No sentences.", "لا توجد جمل.") }
  var terms: String { say("Terms", "المصطلحات") }
  var count: String { say("Count", "العدد") }
  var english: String { say("English", "الإنجليزية") }
  var source: String { say("Arabic", "العربية") }
  var untitled: String { say("Brief", "موجز") }
  var shaky: String { say("shaky", "غير موثوقة") }

  var pieces: String { say("Where the English comes from", "من أين جاءت الإنجليزية") }
  var origin: String { say("Origin", "الأصل") }
  var added: String { say("Added by grammar", "أضافه النحو") }
  var unknownWord: String { say("unknown word, romanized", "كلمة مجهولة، بحروف لاتينية") }
  var shaded: String { say("Shaded", "المظلل") }
  var termNote: String { say("words are terms of the glossary.", "مصطلحات من المسرد.") }
  var dashed: String { say("Dashed", "المتقطع") }
  var unknownNote: String {
    say("words are unknown and only romanized.", "كلمات مجهولة كتبت بحروف لاتينية فقط.")
  }
  var pointNote: String {
    say(
      "Point at a word, tap it or move to it with Tab to see its counterpart.",
      "أشر إلى كلمة أو المسها أو انتقل إليها بمفتاح Tab لترى ما يقابلها.")
  }

  /// How many terms are not listed.
  func more(_ count: Int) -> String {
    say("… and \(count) more (--format json lists all)", "… و\(number(count)) غيرها (صيغة json تسردها كلها)")
  }

  /// The name of the resource from which a piece of a gloss comes.
  func name(ofOrigin origin: String) -> String {
    guard language == .arabic else { return origin }
    switch origin {
    case "term": return "مصطلح"
    case "lexicon": return "معجم"
    case "number": return "عدد"
    case "date": return "تاريخ"
    case "name": return "اسم"
    case "literal": return "كما ورد"
    case "grammar": return "نحو"
    case "unknown": return "مجهول"
    default: return origin
    }
  }

  /// What a gloss is, for a reader who has never heard of one.
  var glossNote: String {
    say(
      "A gloss is English put together by machine from terms and a lexicon. It is not a translation.",
      "الصياغة الإنجليزية آلية، مركبة من المصطلحات والمعجم، وليست ترجمة.")
  }

  /// Where the English of `text` comes from and how far it can be relied on, without the warning.
  func origin(of text: RenderedText) -> String {
    guard text.shownTarget != nil else {
      return text.terms.isEmpty
        ? say("no translation, no known terms", "بلا ترجمة ولا مصطلحات معروفة")
        : say("terms only, no translation", "مصطلحات فقط، بلا ترجمة")
    }
    if let match = text.match { return origin(of: match) }
    let percent = number(Self.percent(text.coverage))
    return say("gloss, \(percent)% covered", "صياغة آلية، التغطية \(percent)٪")
  }

  /// `origin(of:)` with the warning where one is due.
  func reliability(of text: RenderedText) -> String {
    text.isShaky ? origin(of: text) + say(", ", "، ") + shaky : origin(of: text)
  }

  /// How many of the segments were chosen.
  func chosen(_ count: Int, of segments: Int) -> String {
    say("\(count) of \(segments) chosen", "\(number(count)) من أصل \(number(segments))")
  }

  /// The name of one sentence.
  func sentence(_ rank: Int) -> String { say("Sentence \(rank)", "الجملة \(number(rank))") }

  /// How the score of `sentence` came about.
  func explanation(of sentence: BriefSentence) -> String {
    let score = decimal(sentence.score)
    let place = number(sentence.position + 1)
    let head = say("score \(score), segment \(place)", "الدرجة \(score)، المقطع \(place)")
    let factors = sentence.factors.map { "\(factor($0.name)) \(decimal($0.value))" }
    return factors.isEmpty ? head : head + ": " + factors.joined(separator: say(", ", "، "))
  }

  /// A whole number in the reader's digits.
  func number(_ value: Int) -> String { digits(String(value)) }

  /// A number with two digits after the point.
  func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let hundredths = Int((abs(value) * 100).rounded())
    let fraction = hundredths % 100
    let text = "\(hundredths / 100)\(say(".", "٫"))\(fraction < 10 ? "0" : "")\(fraction)"
    return digits(value < 0 && hundredths > 0 ? "-" + text : text)
  }

  /// Rounded down: what is below the limit of the shaky must not look as if it reached it.
  static func percent(_ share: Double) -> Int {
    guard share > 0 else { return 0 }
    return Int((min(share, 1) * 100 + 1e-9).rounded(.down))
  }

  private func factor(_ name: String) -> String {
    guard language == .arabic else { return name }
    switch name {
    case "position": return "الموضع"
    case "centrality": return "المركزية"
    case "headline": return "العنوان"
    case "terms": return "المصطلحات"
    case "redundancy": return "التكرار"
    case "penalty": return "الخصم"
    default: return name
    }
  }

  func digits(_ text: String) -> String {
    guard language == .arabic else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil,
        let arabic = Unicode.Scalar(0x0660 + UInt32(digit))
      else {
        shown.append(scalar)
        continue
      }
      shown.append(arabic)
    }
    return String(shown)
  }

  func say(_ english: String, _ arabic: String) -> String { language == .arabic ? arabic : english }
}
