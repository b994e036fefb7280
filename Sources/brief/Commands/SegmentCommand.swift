import ArgumentParser
import BriefKit
import BriefText

/// `brief segment`
struct SegmentCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split a text into sentences.",
    usage: "brief segment FILE [--format text|json]",
    discussion: """
      Text: one segment a line, without the white space around it, line breaks inside it as a space. JSON: one object \
      a line, {"text","start","end","paragraph"}, where start and end count Unicode scalars from 0 and all texts put \
      together are the text of the file. Nothing is dropped or repaired. Hard-wrapped lines are put together first.

      EXAMPLES:
        brief segment article.txt
        brief segment - --format json < article.txt
        brief segment old.txt --encoding windows-1256
      """)

  @Argument(help: ArgumentHelp("The text, - for standard input.", valueName: "FILE"))
  var file: String

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = Format.text

  @Option(help: ArgumentHelp("The encoding of the file; found out when not given.", valueName: "NAME"))
  var encoding: TextEncoding?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = try DecodedFile(path: file, encoding: encoding, messages: common.messages).text
    var output = StandardOutput()
    let segments = Segmenter().segments(of: text)
    switch format {
    case .text:
      for segment in segments { try output.appendLine(text, text.trimming(segment.range)) }
    case .json:
      var start = 0
      for segment in segments {
        let end = start + text.scalarCount(in: segment.range)
        try output.append("{\"text\":")
        try output.appendJSON(text, segment.range)
        try output.append(",\"start\":")
        try output.append(start)
        try output.append(",\"end\":")
        try output.append(end)
        try output.append(",\"paragraph\":")
        try output.append(segment.paragraph)
        try output.append("}\n")
        start = end
      }
    }
    try output.flush()
  }
}
