internal import BriefText

/// Compiles the entries of a glossary into a `TermIndex`. O(total length of the forms).
struct TermIndexBuilder {
  private let entries: [TermEntry]
  private var words: [TermWord] = []
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

  /// The index of some of the entries.
  static func index(_ glossary: Glossary, where isWanted: (TermEntry) -> Bool) -> TermIndex {
    var builder = TermIndexBuilder(glossary.entries, count: glossary.entries.count)
    var texts = FormTexts(capacity: glossary.entries.count)
    for (number, entry) in glossary.entries.enumerated() where isWanted(entry) {
      texts.append(entry.source, entry: number, number: 0)
      for (variant, text) in entry.variants.enumerated() { texts.append(text, entry: number, number: variant + 1) }
    }
    let respaced = builder.add(texts)
    _ = builder.add(respaced)
    return TermIndex(
      words: builder.words, stems: builder.stems.build(), steps: builder.steps, nodes: builder.nodes,
      forms: builder.forms, homographs: builder.homographs, signs: builder.signs)
  }

  /// Adds forms and gives those names among them that may be spaced otherwise.
  private mutating func add(_ texts: FormTexts) -> FormTexts {
    // One text for all forms: tokenizing each on its own takes several times as long.
    let text = tokenizer.tokenize(UTF8Text(texts.text))
    memo.begin()
    var respaced = FormTexts(capacity: 0)
    var token = 0
    var entry = -1
    var brokenPlural = false
    for form in texts.forms {
      let start = token
      while token < text.tokens.count, text.tokens[token].range.lowerBound < form.end { token += 1 }
      var tokens = text.tokens[start..<token]
      while tokens.first?.isWord == false { tokens.removeFirst() }
      while tokens.last?.isWord == false { tokens.removeLast() }
      if tokens.isEmpty { continue }
      if form.entry != entry {
        entry = form.entry
        brokenPlural = BrokenPlural.isListed(in: entries[entry])
      }
      let isOneWord = tokens.count == 1
      var place: TermWordCompiler.Place = brokenPlural ? .ofBrokenPlural : []
      switch TermKind(entries[entry], isOneWord: isOneWord) {
      case .name:
        place.insert(.ofName)
        if !texts.isRespaced {
          for other in NameSpacing.respaced(tokens, in: text) {
            respaced.append(other, entry: entry, number: form.number)
          }
          respaced.isRespaced = true
        }
      case .common(let keepsDefiniteness): if keepsDefiniteness { place.insert(.keepsDefiniteness) }
      case .verb: place.insert(.ofVerb)
      }
      if isOneWord { place.insert(.isOnly) }
      add(tokens, of: text, place, entry: entry, number: form.number)
    }
    return respaced
  }

  private mutating func add(
    _ tokens: ArraySlice<Token>, of text: TokenizedText, _ place: TermWordCompiler.Place, entry: Int, number: Int
  ) {
    var node: Int32 = 0
    var before: [UInt16] = []
    for (index, token) in zip(tokens.indices, tokens) {
      guard token.isWord else {
        before.append(text.units[token.foldedRange.lowerBound])
        continue
      }
      let place = index == tokens.startIndex ? place.union(.isFirst) : place
      node = step(from: node, word(token, in: text, place))
      if !before.isEmpty {
        signs[node, default: []] += before
        before.removeAll()
      }
    }
    end(at: node, entry: entry, number: number)
  }

  private mutating func word(_ token: Token, in text: TokenizedText, _ place: TermWordCompiler.Place) -> Int32 {
    let key = memo.place(of: token.range, text.text.bytes, context: place.rawValue)
    if memo.word(at: key) >= 0 { return memo.word(at: key) }
    let compiled = TermWordCompiler(ListedWord(token, in: text), place)
    let base = stems.node(of: compiled.base)
    let known = stems.firstUse(at: base) {
      $0.flags.contains(.isListed) && words[Int($0.word)].isSame(as: compiled.word)
    }
    let number = known?.word ?? Int32(words.count)
    if known == nil { words.append(compiled.word) }
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
    memo.set(number, at: key)
    return number
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

  private mutating func end(at node: Int32, entry: Int, number: Int) {
    let rank: Int8 =
      switch entries[entry].status {
      case .preferred, .keep: 3
      case nil: 2
      case .admitted: 1
      case .forbidden: 0
      }
    let new = TermIndex.Form(entry: Int32(entry), number: Int32(number), rank: rank)
    let old = nodes[Int(node)].form
    guard old >= 0 else {
      forms.append(new)
      nodes[Int(node)].form = Int32(forms.count - 1)
      return
    }
    let rivals = [old] + homographs[node, default: []]
    // Forms that are written alike need no choosing in the text.
    if let rival = rivals.first(where: { text(of: forms[Int($0)]) == text(of: new) }) {
      if new.isPreferred(to: forms[Int(rival)]) { forms[Int(rival)] = new }
      return
    }
    forms.append(new)
    homographs[node, default: []].append(Int32(forms.count - 1))
    nodes[Int(node)].hasHomographs = true
  }

  private func text(of form: TermIndex.Form) -> String { entries[Int(form.entry)].form(Int(form.number)) }
}

extension TermEntry {
  /// A written form by its number: 0 for the source, then the variants.
  func form(_ number: Int) -> String { number == 0 ? source : variants[number - 1] }
}
