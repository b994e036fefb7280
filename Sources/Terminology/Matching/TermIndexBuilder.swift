internal import BriefText

/// Compiles the entries of a glossary into a `TermIndex`. O(total length of the forms).
struct TermIndexBuilder {
  private let entries: [TermEntry]
  private var words: [TermWord] = []
  /// The spelling under which each word was listed first.
  private var spellings: [UInt32] = []
  private var stems: StemTrieBuilder
  private var steps: StepTable
  private var nodes: [TermIndex.Node] = [TermIndex.Node()]
  private var forms: [TermIndex.Form] = []
  private var homographs: [Int32: [Int32]] = [:]
  private var signs: [Int32: [UInt16]] = [:]
  private var memo = WordMemo()
  private let tokenizer = Tokenizer()

  /// Prepares to compile the entries that are numbered.
  init(_ entries: [TermEntry], count: Int) {
    self.entries = entries
    stems = StemTrieBuilder(capacity: count)
    steps = StepTable(capacity: count)
  }

  /// The index of those entries whose numbers pass a test.
  static func index(_ glossary: Glossary, where isWanted: (Int) -> Bool) -> TermIndex {
    var builder = TermIndexBuilder(glossary.entries, count: glossary.entries.count)
    var texts = FormTexts(capacity: glossary.entries.count)
    for number in glossary.entries.indices where isWanted(number) {
      texts.append(glossary.entries[number].source, entry: number, number: 0)
      for (variant, text) in glossary.entries[number].variants.enumerated() {
        texts.append(text, entry: number, number: variant + 1)
      }
    }
    let respaced = builder.add(texts)
    _ = builder.add(respaced)
    builder.markHomographs()
    return TermIndex(
      words: builder.words, stems: builder.stems.build(), steps: builder.steps, nodes: builder.nodes,
      forms: builder.forms, homographs: builder.homographs, signs: builder.signs)
  }

  /// Adds forms and gives those names among them that may be spaced otherwise.
  private mutating func add(_ texts: FormTexts) -> FormTexts {
    // One text for all forms: tokenizing each on its own takes several times as long.
    let text = tokenizer.tokenize(UTF8Text(texts.text))
    memo.begin(capacity: text.tokens.count)
    var respaced = FormTexts(capacity: 0)
    var token = 0
    var asked = -1
    var brokenPlural = false
    for form in texts.forms {
      let start = token
      while token < text.tokens.count, text.tokens[token].range.lowerBound < form.end { token += 1 }
      var tokens = text.tokens[start..<token]
      while tokens.first?.isWord == false { tokens.removeFirst() }
      while tokens.last?.isWord == false { tokens.removeLast() }
      if tokens.isEmpty { continue }
      let entry = form.entry
      let isOneWord = tokens.count == 1
      var place: TermWordCompiler.Place = []
      switch TermKind(target: entries[entry].target, pos: entries[entry].pos, isOneWord: isOneWord) {
      case .name:
        place.insert(.ofName)
        if !texts.isRespaced, NameSpacing.mayVary(tokens, in: text) {
          for other in NameSpacing.respaced(tokens, in: text) {
            respaced.append(other, entry: entry, number: form.number)
          }
          respaced.isRespaced = true
        }
      case .common(let keepsDefiniteness):
        if keepsDefiniteness { place.insert(.keepsDefiniteness) }
        if entry != asked {
          asked = entry
          brokenPlural = BrokenPlural.isListed(in: entries[entry])
        }
        if brokenPlural { place.insert(.ofBrokenPlural) }
      case .verb: place.insert(.ofVerb)
      }
      if isOneWord { place.insert(.isOnly) }
      add(tokens, of: text, place, entry: entry, number: form.number)
      // `أسلحة بيولوجية وكيميائية` with the article is `الأسلحة البيولوجية والكيميائية`: و is no part of the stem. Where
      // it is (`سياسة وطنية`), the second form does no harm.
      if !place.contains(.ofName), tokens.dropFirst().contains(where: { Self.mayHaveConjunction($0, text) }) {
        add(tokens, of: text, place.union(.partsConjunction), entry: entry, number: form.number)
      }
    }
    return respaced
  }

  private mutating func add(
    _ tokens: ArraySlice<Token>, of text: TokenizedText, _ place: TermWordCompiler.Place, entry: Int, number: Int
  ) {
    var node: Int32 = 0
    var spelling: UInt32 = 0
    var before: [UInt16] = []
    for (index, token) in zip(tokens.indices, tokens) {
      guard token.isWord else {
        before.append(text.units[token.foldedRange.lowerBound])
        continue
      }
      let place = index == tokens.startIndex ? place.union(.isFirst) : place
      let word = word(token, in: text, place)
      node = step(from: node, word.number)
      spelling = (spelling ^ word.spelling) &* 16_777_619
      if !before.isEmpty {
        signs[node, default: []] += before
        before.removeAll()
      }
    }
    end(at: node, entry: entry, number: number, spelling)
  }

  private static func mayHaveConjunction(_ token: Token, _ text: TokenizedText) -> Bool {
    token.foldedRange.count >= 5 && text.units[token.foldedRange.lowerBound] == ArabicFolding.waw
  }

  private mutating func word(_ token: Token, in text: TokenizedText, _ place: TermWordCompiler.Place)
    -> (number: Int32, spelling: UInt32)
  {
    let key = memo.place(of: token.range, text.text.bytes, context: place.rawValue)
    let remembered = memo.word(at: key)
    if remembered.number >= 0 { return remembered }
    let compiled = TermWordCompiler(ListedWord(token, in: text), place)
    let base = stems.node(of: compiled.base)
    let known = stems.firstUse(at: base) {
      $0.flags.contains(.isListed) && words[Int($0.word)].isSame(as: compiled.word)
    }
    let number = known?.word ?? Int32(words.count)
    let spelling = compiled.spelling
    if known == nil {
      words.append(compiled.word)
      spellings.append(spelling)
      words[Int(number)].hasHomograph = HomographChoice.isLikeParticle(compiled.base)
    } else if spellings[Int(number)] != spelling {
      words[Int(number)].hasHomograph = true
    }
    for (codes, shape) in compiled.stems {
      var flags: StemUse.Flags = compiled.refusesSoundPlural ? .refusesSoundPlural : []
      if shape == .whole { flags.insert(.isListed) }
      if compiled.word.role == .verb { flags.insert(.isVerb) }
      let endings = EndingRules.endings(
        after: shape, role: compiled.word.role, hasArticle: compiled.word.traits.contains(.hasArticle),
        refusesSoundPlural: compiled.refusesSoundPlural)
      stems.insert(
        StemUse(word: number, endings: endings, flags: flags), at: shape == .whole ? base : stems.node(of: codes))
    }
    memo.set((number, spelling), at: key)
    return (number, spelling)
  }

  private mutating func step(from node: Int32, _ word: Int32) -> Int32 {
    let known = node == 0 ? words[Int(word)].firstStep : steps.node(after: node, word)
    if known >= 0 { return known }
    let next = Int32(nodes.count)
    nodes.append(TermIndex.Node())
    nodes[Int(node)].next |= TermIndex.bit(of: word)
    if node == 0 { words[Int(word)].firstStep = next } else { steps.add(from: node, word, to: next) }
    return next
  }

  private mutating func end(at node: Int32, entry: Int, number: Int, _ spelling: UInt32) {
    let rank: Int8 =
      switch entries[entry].status {
      case .preferred, .keep: 3
      case nil: 2
      case .admitted: 1
      case .forbidden: 0
      }
    let new = TermIndex.Form(entry: Int32(entry), number: Int32(number), rank: rank, spelling: spelling)
    let old = nodes[Int(node)].form
    guard old >= 0 else {
      forms.append(new)
      nodes[Int(node)].form = Int32(forms.count - 1)
      return
    }
    let rivals = [old] + homographs[node, default: []]
    // Forms that are written alike need no choosing in the text.
    if let rival = rivals.first(where: { forms[Int($0)].spelling == spelling }) {
      if new.isPreferred(to: forms[Int(rival)]) { forms[Int(rival)] = new }
      return
    }
    forms.append(new)
    homographs[node, default: []].append(Int32(forms.count - 1))
    nodes[Int(node)].hasHomographs = true
  }

  /// Marks the words of one base that are listed in different spellings.
  private mutating func markHomographs() {
    stems.forEachNode { uses in
      let listed = uses.filter { $0.flags.contains(.isListed) && words[Int($0.word)].firstStep >= 0 }.map {
        Int($0.word)
      }
      guard let first = listed.first, listed.contains(where: { spellings[$0] != spellings[first] }) else { return }
      for word in listed { words[word].hasHomograph = true }
    }
  }
}

extension TermEntry {
  /// A written form by its number: 0 for the source, then the variants.
  func form(_ number: Int) -> String { number == 0 ? source : variants[number - 1] }
}
