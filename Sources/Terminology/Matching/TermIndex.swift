/// The forms of all terms of a glossary, ready for matching; immutable.
struct TermIndex: Sendable {
  let words: [TermWord]
  let stems: StemTrie
  /// Steps of the trie over words: parent node and word -> node.
  let steps: [UInt64: Int32]
  /// The first step by word; -1 when no term begins with the word.
  let firstSteps: [Int32]
  /// For each node of the trie over words, the entry that ends there, -1 for none.
  let entryAt: [Int32]
  /// For each node, true when a longer term goes on from it.
  let goesOn: [Bool]
  /// Entries whose target must not be used, by the entry that stands for the same source.
  let forbidden: [Int32: [Int]]

  /// Compiles a glossary. O(total length of the forms).
  init(_ glossary: Glossary) {
    let compiler = TermFormCompiler()
    var builder = StemTrieBuilder(capacity: glossary.entries.count)
    var words: [TermWord] = []
    var wordIndex: [TermWord: Int32] = [:]
    wordIndex.reserveCapacity(glossary.entries.count)
    var steps: [UInt64: Int32] = [:]
    steps.reserveCapacity(glossary.entries.count * 2)
    var entryAt: [Int32] = [-1]
    var goesOn = [false]
    var forbiddenAt: [Int32: [Int]] = [:]
    for (number, entry) in glossary.entries.enumerated() {
      for form in compiler.forms(of: entry) {
        var node: Int32 = 0
        for (word, stems) in zip(form.words, form.stems) {
          let index: Int32
          if let known = wordIndex[word] {
            index = known
          } else {
            index = Int32(words.count)
            words.append(word)
            wordIndex[word] = index
          }
          // Stems of equal words may differ by how the entry is spelled (ى or ي), so each form adds its own.
          for stem in stems { builder.insert(stem.codes[...], StemUse(word: index, shape: stem.shape)) }
          let key = Self.key(node, index)
          if let next = steps[key] {
            node = next
          } else {
            let next = Int32(entryAt.count)
            goesOn[Int(node)] = true
            steps[key] = next
            entryAt.append(-1)
            goesOn.append(false)
            node = next
          }
        }
        if entry.status == .forbidden {
          forbiddenAt[node, default: []].append(number)
        } else if entryAt[Int(node)] < 0
          || Self.beats(entry, glossary.entries[Int(entryAt[Int(node)])], text: form)
        {
          entryAt[Int(node)] = Int32(number)
        }
      }
    }
    var firstSteps = [Int32](repeating: -1, count: words.count)
    for word in words.indices {
      if let node = steps[Self.key(0, Int32(word))] { firstSteps[word] = node }
    }
    var forbidden: [Int32: [Int]] = [:]
    for (node, numbers) in forbiddenAt { forbidden[node] = numbers }
    self.words = words
    stems = builder.build()
    self.steps = steps
    self.firstSteps = firstSteps
    self.entryAt = entryAt
    self.goesOn = goesOn
    self.forbidden = forbidden
  }

  @inline(__always)
  static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Which of two entries with the same form speaks: preferred before none, none before admitted; else the earlier.
  private static func beats(_ new: TermEntry, _ old: TermEntry, text: TermForm) -> Bool {
    rank(new.status) > rank(old.status)
  }

  private static func rank(_ status: TermStatus?) -> Int {
    switch status {
    case .preferred, .keep: 3
    case nil: 2
    case .admitted: 1
    case .forbidden: 0
    }
  }
}
