/// A page as blocks of text in document order, in the tree of the elements that contain them.
struct HTMLPage {
  /// An element that begins blocks of its own.
  struct Container {
    let parent: Int
    /// Why the element may be no part of the article, by its name or class.
    let zone: String?
    /// `<article>`, `<main>`, `itemprop="articleBody"` or a class that content systems use.
    let isContent: Bool
  }

  enum Role: Hashable {
    case text
    case heading(Int)
    case item
    case cell
  }

  struct Block {
    /// In `HTMLPage.bytes`.
    var range: Range<Int>
    let container: Int
    let role: Role
    /// How many of its bytes are links.
    let linkBytes: Int
    let isAuthor: Bool

    var linkShare: Double { range.isEmpty ? 0 : Double(linkBytes) / Double(range.count) }
  }

  /// The text of all blocks, valid UTF-8, white space collapsed; U+000A is a line break (`<br>`).
  var bytes: [UInt8] = []
  var blocks: [Block] = []
  /// A parent comes before its children; the first is the page.
  var containers: [Container] = [Container(parent: -1, zone: nil, isContent: false)]
  var title: String?
  /// By `name`, `property` or `itemprop`, lower-case.
  var metadata: [String: String] = [:]
}
