import ArgumentParser
import BriefKit
import BriefText
import Terminology

/// `brief terms`
struct TermsCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, tsv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Find the terms of the glossary in a text.",
    usage: "brief terms FILE [--glossary PATH] [--format text|tsv|json]",
    discussion: """
      Terms are found inflected, with proclitics and in other spellings, longest first. The file is read as lines \
      ended by U+000A only, and nothing is taken out of it; a term does not go over the end of a line.

      Text: line:column, the translation, the words of the text; columns count from 1. TSV: line, start, end, text, \
      source, target. JSON: one object a line, {"line","start","end","text","source","target"}, where start and end \
      count Unicode scalars from 0 within the line, and lines count from 1.

      EXAMPLES:
        brief terms article.txt
        brief terms article.txt --format tsv | cut -f6 | sort | uniq -c
        brief terms - --glossary mine.tsv --format json < article.txt
      """)

  @Argument(help: ArgumentHelp("The text, - for standard input.", valueName: "FILE"))
  var file: String

  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = Format.text

  @Option(help: ArgumentHelp("The encoding of the file; found out when not given.", valueName: "NAME"))
  var encoding: TextEncoding?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = try DecodedFile(path: file, encoding: encoding, messages: common.messages).text
    let matcher = TermMatcher(try glossary.terms(common.messages))
    var output = TermOutput(format: format, text: text, terminal: Terminal(common).isOutput)
    let tokenizer = Tokenizer()
    var line = 0
    var start = 0
    while start < text.count {
      let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.count
      line += 1
      let tokens = tokenizer.tokenize(text, in: start..<end)
      let matches = matcher.matches(in: tokens)
      for use in matcher.forbiddenUses(in: tokens) {
        let column = text.scalarCount(in: start..<use.range.lowerBound) + 1
        common.messages.note(
          "\(file):\(line):\(column): the only translation of \(use.entry.source), '\(use.target)', is forbidden: add another"
        )
      }
      if !matches.isEmpty { try output.write(matches, line: line, from: start) }
      start = end + 1
    }
    try output.flush()
  }
}
