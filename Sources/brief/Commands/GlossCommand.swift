import ArgumentParser
import BriefKit
import BriefText
import Gloss
import Terminology

/// `brief gloss`
struct GlossCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "gloss",
    abstract: "Render Arabic lines into English from glossary, lexicon and grammar.",
    usage: "brief gloss [FILE] [--format text|json] [--explain] [--coverage]",
    discussion: """
      One line of English for each line of the file, in order; an empty line for an empty one. A gloss is put together \
      by machine and is not a translation: it tells who did what, where and when, and may be wrong.

      JSON: one object a line, {"source","target","coverage","shaky","pieces":[{"target","start","end","origin"}]}, where \
      start and end count Unicode scalars of the source, and origin is term, lexicon, number, date, name, literal, \
      grammar or unknown. With --explain the pieces follow each line, indented. With --coverage only the words that are \
      in no resource are printed, the most frequent first: what to add to the lexicon next.

      EXAMPLES:
        brief gloss article.txt
        brief segment article.txt | brief gloss
        brief gloss article.txt --coverage
      """)

  @Argument(help: ArgumentHelp("The text, - for standard input.", valueName: "FILE"))
  var file = "-"

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = Format.text

  @Flag(help: "Print from which Arabic and which resource each English word comes.")
  var explain = false

  @Flag(help: "Print the unknown words with their counts instead of the English.")
  var coverage = false

  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp("The encoding of the file; found out when not given.", valueName: "NAME"))
  var encoding: TextEncoding?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let text = try DecodedFile(path: file, encoding: encoding, messages: common.messages).text
    let (matcher, lexicon) = try await glossary.resources(common.messages)
    let glosser = Glosser(matcher: matcher, lexicon: lexicon)
    var output = GlossOutput(format: format, explains: explain, text: text)
    var unknown = UnknownWords()
    var start = 0
    while start < text.count {
      let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.count
      let gloss = glosser.gloss(text, in: start..<end)
      if coverage { unknown.add(gloss, in: text) } else { try output.write(gloss, line: start..<end) }
      start = end + 1
    }
    if coverage { try output.write(unknown) }
    try output.flush()
  }
}
