internal import BriefText

/// Finds entries that say the same, or not the same, about one written form.
///
/// In a lexicon two words may well share a form, يشرف of شرف and أشرف, or look alike, ثار and ثأر: grammar tells them
/// apart. Among terms nothing does.
struct GlossaryConflicts {
  /// An entry's claim to a written form.
  private struct Claim {
    let file: Int
    let line: Int
    let entry: TermEntry
    /// `nil` when the form is the source, else which of the variants it is.
    let variant: Int?
  }

  private let files: [GlossaryFile]
  private let isLexicon: Bool

  /// Looks at files of one kind.
  init(_ files: [GlossaryFile], isLexicon: Bool) {
    self.files = files
    self.isLexicon = isLexicon
  }

  func findings() -> [GlossaryFinding] {
    var claims: [[ArabicFolding.Unit]: [Claim]] = [:]
    for (fileIndex, file) in files.enumerated() {
      for (lineIndex, line) in file.lines.enumerated() {
        guard let entry = line.entry else { continue }
        for (index, form) in entry.forms.enumerated() {
          let claim = Claim(file: fileIndex, line: lineIndex, entry: entry, variant: index == 0 ? nil : index - 1)
          claims[FoldedText.key(form), default: []].append(claim)
        }
      }
    }
    var findings: [GlossaryFinding] = []
    for (_, group) in claims where group.count > 1 {
      for later in 1..<group.count {
        // One finding a claim: mending it may well mend the others.
        for earlier in 0..<later {
          guard let finding = conflict(group[earlier], group[later], in: group) else { continue }
          findings.append(finding)
          break
        }
      }
    }
    return findings
  }

  private func conflict(_ earlier: Claim, _ later: Claim, in group: [Claim]) -> GlossaryFinding? {
    guard (earlier.file, earlier.line) != (later.file, later.line), agree(earlier.entry.pos, later.entry.pos)
    else { return nil }
    let sameSource = earlier.entry.source == later.entry.source
    if earlier.variant == nil, later.variant == nil {
      guard sameSource else {
        if isLexicon, earlier.entry.target != later.entry.target { return nil }
        return finding(later, .foldsAlike(with: location(earlier), source: earlier.entry.source))
      }
      if earlier.entry.target == later.entry.target { return finding(later, .duplicate(of: location(earlier))) }
      if isSettled(earlier, later, in: group) { return nil }
      return finding(later, .contradiction(with: location(earlier), target: earlier.entry.target))
    }
    if isLexicon || sameSource || isSettled(earlier, later, in: [earlier, later]) { return nil }
    // Where one form is a source, the other, a variant, is the one to give way.
    let (mine, other) = later.variant == nil ? (earlier, later) : (later, earlier)
    guard let index = mine.variant else { return nil }
    return finding(
      mine,
      .sharedVariant(mine.entry.variants[index], with: location(other), source: other.entry.source))
  }

  /// True when a status says which of two targets to use: one is forbidden, or weaker than the strongest there is.
  private func isSettled(_ first: Claim, _ second: Claim, in group: [Claim]) -> Bool {
    guard let one = strength(first.entry), let two = strength(second.entry) else { return true }
    let rivals = group.filter { claim in
      claim.entry.source == first.entry.source && claim.variant == nil && agree(claim.entry.pos, first.entry.pos)
    }
    let strongest = max(one, two, rivals.compactMap { strength($0.entry) }.max() ?? 0)
    return min(one, two) < strongest
  }

  /// How strongly an entry asks to be used; `nil` when it must not be.
  private func strength(_ entry: TermEntry) -> Int? {
    switch entry.status {
    case .preferred: 2
    case nil, .keep: 1
    case .admitted: 0
    case .forbidden: nil
    }
  }

  private func agree(_ first: String, _ second: String) -> Bool {
    first.isEmpty || second.isEmpty || first == second
  }

  private func location(_ claim: Claim) -> TermLocation {
    TermLocation(path: files[claim.file].path, line: files[claim.file].lines[claim.line].number)
  }

  private func finding(_ claim: Claim, _ problem: GlossaryFinding.Problem) -> GlossaryFinding {
    let file = files[claim.file]
    let line = file.lines[claim.line]
    let offset = file.byteOffset(of: claim.variant, in: line)
    let column = file.text.scalarCount(in: line.byteRange.lowerBound..<offset) + 1
    return GlossaryFinding(path: file.path, line: line.number, column: column, problem: problem)
  }
}

extension GlossaryFile {
  /// Where a form of the entry in a line begins: the source, or one of the variants.
  fileprivate func byteOffset(of variant: Int?, in line: Line) -> Int {
    let wanted = columns(for: line).firstIndex(of: variant == nil ? .source : .variants)
    var range = line.byteRange.lowerBound..<line.byteRange.lowerBound
    GlossaryFields.forEach(in: text, line.byteRange) { index, field in
      if index == wanted { range = text.trimming(field) }
    }
    guard let variant else { return range.lowerBound }
    let forms = GlossaryFields.variants(in: text, range)
    return variant < forms.count ? forms[variant].lowerBound : range.lowerBound
  }
}
