/// Finds the part of a page that is the article: the element that holds the prose.
///
/// Prose is text of some length that is not mostly links (as in boilerpipe and readability). An element that says it
/// is the article is believed if it holds a good part of the page's prose; else the smallest element with most of it
/// is the article. All passes are linear in the number of elements and blocks.
struct HTMLMainText {
  /// For each block why it is no part of the article; `nil` for those that are.
  private(set) var reasons: [String?] = []
  /// The blocks of the article, from the first to the last, by their place; empty without any.
  private(set) var span: Range<Int> = 0..<0

  private let page: HTMLPage
  /// For each block the number of words that are prose.
  private let prose: [Int]

  init(page: HTMLPage, blocks: [HTMLBlockText]) {
    self.page = page
    prose = blocks.enumerated().map { index, block in
      guard page.blocks[index].linkShare < 0.34 else { return 0 }
      return block.words >= 10 || (block.words >= 5 && block.ending == .stop) ? block.words : 0
    }
    let zones = zones()
    let root = root(zones)
    let inside = descendants(of: root)
    var blockCounts = [Int](repeating: 0, count: page.containers.count)
    for block in page.blocks { blockCounts[block.container] += 1 }
    reasons = page.blocks.indices.map { index in
      let block = page.blocks[index]
      if let zone = zones[block.container] { return zone }
      if !inside[block.container] { return "outside the article" }
      let isLinks = block.linkShare > 0.6 && blocks[index].words < 25 && blocks[index].ending != .stop
      if isLinks { return block.role == .text && blocks[index].words < 4 ? "navigation" : "links" }
      // A cell with several blocks belongs to a table that lays out the page.
      let isData = block.role == .cell && blockCounts[block.container] == 1 && blocks[index].ending != .stop
      if isData, prose[index] == 0, blocks[index].words < 8 { return "table" }
      return nil
    }
    if let first = reasons.firstIndex(of: nil), let last = reasons.lastIndex(of: nil) { span = first..<(last + 1) }
  }

  /// Keeps prose that stands between the headline and the article, such as its summary.
  mutating func keepProse(after headline: Int) {
    guard headline + 1 < span.lowerBound else { return }
    for index in (headline + 1)..<span.lowerBound where prose[index] > 0 && reasons[index] == "outside the article" {
      reasons[index] = nil
    }
  }

  /// The prose words in each element, its descendants included.
  private func sums(where isCounted: (Int) -> Bool) -> [Int] {
    var sums = [Int](repeating: 0, count: page.containers.count)
    for (index, block) in page.blocks.enumerated() where isCounted(index) { sums[block.container] += prose[index] }
    for index in sums.indices.dropFirst().reversed() { sums[page.containers[index].parent] += sums[index] }
    return sums
  }

  /// Why each element is no part of the article. An element that holds half of the prose is the page itself, whatever
  /// its name: old pages stand in one `<form>`.
  private func zones() -> [String?] {
    let all = sums { _ in true }
    var zones: [String?] = []
    zones.reserveCapacity(all.count)
    for (index, container) in page.containers.enumerated() {
      let inherited = index == 0 ? nil : zones[container.parent]
      let share = Double(all[index]) / Double(max(1, all[0]))
      let isBelieved = share < (container.zone == "comments" ? 0.9 : 0.5) || all[0] == 0
      zones.append(inherited ?? (isBelieved ? container.zone : nil))
    }
    return zones
  }

  private func root(_ zones: [String?]) -> Int {
    let sums = sums { zones[page.blocks[$0].container] == nil }
    let total = sums[0]
    guard total > 0 else { return 0 }
    let content = page.containers.indices.filter { page.containers[$0].isContent && zones[$0] == nil }
    if let most = content.map({ sums[$0] }).max(), most * 100 >= total * 35 {
      // The innermost one that loses little: `<main>` has `<article>`, which has the body.
      return content.last { sums[$0] * 100 >= most * 80 } ?? 0
    }
    var root = sums.indices.last { sums[$0] * 100 >= total * 65 } ?? 0
    // One long paragraph may be an element of its own: go up while the neighbours are prose too.
    let links = linkSums(zones)
    while root > 0 {
      let parent = page.containers[root].parent
      let moreProse = sums[parent] - sums[root]
      let moreLinks = links[parent] - links[root]
      guard moreProse == 0 ? moreLinks == 0 : moreProse * 10 > moreLinks * 2 else { break }
      root = parent
    }
    return root
  }

  /// The bytes of links in each element, its descendants included.
  private func linkSums(_ zones: [String?]) -> [Int] {
    var sums = [Int](repeating: 0, count: page.containers.count)
    for block in page.blocks where zones[block.container] == nil { sums[block.container] += block.linkBytes }
    for index in sums.indices.dropFirst().reversed() { sums[page.containers[index].parent] += sums[index] }
    return sums
  }

  private func descendants(of root: Int) -> [Bool] {
    var inside = [Bool](repeating: false, count: page.containers.count)
    for index in page.containers.indices where index >= root {
      inside[index] = index == root || inside[max(0, page.containers[index].parent)] && index > 0
    }
    return inside
  }
}

/// What detection wants to know of the text of a block.
struct HTMLBlockText {
  let words: Int
  let ending: LineEnding
}
