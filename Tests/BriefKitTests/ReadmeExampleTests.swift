import BriefKit
import Foundation
import Gloss
import Terminology
import Testing

// README from here
func printBrief(of file: String, glossary: String) throws {
  let maker = BriefMaker(
    matcher: TermMatcher(try GlossaryLoader([glossary]).glossary()),
    lexicon: Lexicon(try GlossaryLoader([glossary], part: .lexicon).glossary().entries))
  let article = try ArticleReader().read(path: file)
  let brief = try maker.brief(of: article, options: BriefOptions(length: .sentences(3)))
  for sentence in brief.sentences {
    print(sentence.rank, sentence.text.source, sentence.text.target ?? "no English", sentence.text.coverage)
  }
  print(MarkdownRenderer().render([brief]))
}
// README to here

/// What README.md shows of the library compiles, runs, and is what stands above.
@Suite struct ReadmeExampleTests {
  static let root = (#filePath as NSString).deletingLastPathComponent + "/../.."

  @Test func runs() throws {
    try printBrief(of: Self.root + "/Examples/water-talks.txt", glossary: Self.root + "/Glossary")
  }

  @Test func standsInTheReadme() throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let begin = try #require(source.range(of: "// README from here\n"))
    let end = try #require(source.range(of: "// README to here"))
    let imports = "import BriefKit\nimport Gloss\nimport Terminology\n\n"
    let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    #expect(readme.contains("```swift\n" + imports + source[begin.upperBound..<end.lowerBound] + "```"))
  }
}
