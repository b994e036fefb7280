internal import BriefText
internal import Terminology

extension BriefMaker {
  /// What the glossary lacks for an article: its terms that have no translation but forbidden ones, each once, for
  /// people. O(length of the article).
  public func findings(in article: Article) -> [String] {
    guard forbids else { return [] }
    var seen: Set<Int> = []
    var findings: [String] = []
    for block in article.blocks {
      if case .boilerplate = block.kind { continue }
      for use in matcher.forbiddenUses(in: article.text, range: block.range) where seen.insert(use.entryIndex).inserted
      {
        findings.append("\(use.entry.source): its only translation, '\(use.target)', is forbidden: add another")
      }
    }
    return findings
  }
}
