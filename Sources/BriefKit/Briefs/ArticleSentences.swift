internal import BriefText
internal import Terminology

/// What an article says, sentence by sentence.
struct ArticleSentences {
  let headline: ArticleSentence?
  /// The sentences that a brief may choose from, in text order.
  private(set) var body: [ArticleSentence] = []
  /// Headings inside the article: they name its terms, but are no sentences.
  private(set) var subheadings: [ArticleSentence] = []

  init(_ article: Article, matcher: TermMatcher) {
    let text = article.text
    headline = article.headline.map {
      ArticleSentence(text, range: $0, opensParagraph: true, matcher: matcher)
    }
    for (number, block) in article.blocks.enumerated() {
      switch block.kind {
      case .headline, .boilerplate: continue
      case .subheading:
        subheadings.append(ArticleSentence(text, range: block.range, opensParagraph: true, matcher: matcher))
      case .paragraph:
        for (index, segment) in Segmenter().segments(of: text, paragraph: block.range, number: number).enumerated() {
          body.append(ArticleSentence(text, range: segment.range, opensParagraph: index == 0, matcher: matcher))
        }
      }
    }
    // A text of headings, or of one line that was taken for the headline, still has something to say.
    if body.isEmpty {
      body = subheadings.isEmpty ? headline.map { [$0] } ?? [] : subheadings
      subheadings = []
    }
  }

  /// Headline, headings and sentences as they follow one another.
  var inTextOrder: [ArticleSentence] {
    // A headline that stands in for a missing body is not read twice.
    let title = headline.map { headline in body.first?.range == headline.range ? [] : [headline] } ?? []
    return (title + body + subheadings).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Every term with the number of its uses: the most frequent first, then in reading order.
  var terms: [BriefTerm] {
    struct Key: Hashable {
      let source, target: String
    }
    var order: [Key: Int] = [:]
    var terms: [BriefTerm] = []
    for sentence in inTextOrder {
      for match in sentence.matches {
        let key = Key(source: match.entry.source, target: match.target)
        if let index = order[key] {
          terms[index].count += 1
        } else {
          order[key] = terms.count
          terms.append(BriefTerm(source: key.source, target: key.target, count: 1))
        }
      }
    }
    return terms.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}
