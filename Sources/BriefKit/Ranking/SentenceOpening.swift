internal import BriefText

/// How a sentence begins, where that ties it to the one before.
enum SentenceOpening {
  case independent
  /// `لكن`, `كما`, `لذلك`: reads as a continuation.
  case connective
  /// `وهو`, `وتلك`, `وأضاف أن`: a pronoun, or a verb of saying without its speaker.
  case dangling
  /// `يذكر أن`, `وكان`: news announces with it what was known before.
  case background

  init(_ text: TokenizedText) {
    var words: [[ArabicFolding.Unit]] = []
    for token in text.tokens.prefix(8) {
      if token.isWord { words.append(Array(text.folded(token))) } else if !words.isEmpty { words.append([]) }
      if words.count == 2 { break }
    }
    guard let first = words.first, !first.isEmpty else {
      self = .independent
      return
    }
    let bare = first.first == ArabicFolding.waw || first.first == ArabicFolding.fa ? Array(first.dropFirst()) : first
    if Self.backgrounds.contains(first) || Self.backgrounds.contains(bare) {
      self = .background
    } else if Self.pronouns.contains(first) || Self.pronouns.contains(bare) {
      self = .dangling
    } else if Self.sayings.contains(bare), words.count < 2 || words[1].isEmpty || Self.clauses.contains(words[1]) {
      self = .dangling
    } else if Self.connectives.contains(first) || Self.connectives.contains(bare) {
      self = .connective
    } else {
      self = .independent
    }
  }

  private static let pronouns = words(
    "هو هي هما هم هن ذلك تلك أولئك ذاك إنه إنها إنهم لكنه لكنها لكنهم بأنه أنه أنها فيه فيها منها عليه وبذلك بذلك بدوره بدورها الأمر"
  )
  private static let connectives = words(
    """
    لكن كما أيضا كذلك لذلك لذا ثم بل إذ حيث أما إما بينما هكذا لأن إذن غير إلا مع هنا هناك بالتالي علاوة فضلا إضافة بالإضافة مثلا مثل رغم
    بالمقابل هذا هذه لقد قد
    """)
  private static let backgrounds = words("يذكر يشار تجدر الجدير جدير كان كانت وكان وكانت")
  /// Verbs of saying.
  static let sayings = words(
    """
    قال قالت أضاف أضافت تابع تابعت أوضح أوضحت أكد أكدت ذكر ذكرت أشار أشارت لفت لفتت شدد شددت استطرد أردف أردفت ختم نوه بين رأى اعتبر
    يقول تقول صرح صرحت أعلن أعلنت كتب كتبت
    """)
  /// What follows a verb of saying whose speaker is not named.
  private static let clauses = words("أن إن أنه أنها إنه إنها أنهم إلى على قائلا قائلة بأن لدى في من")

  private static func words(_ list: String) -> Set<[ArabicFolding.Unit]> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) })
  }
}
