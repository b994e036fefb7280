import Alignment
import ArgumentParser
import BriefKit
import BriefText

/// `brief align`
struct AlignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Find which sentences of a text and its translation belong together.",
    usage: """
      brief align SOURCE TARGET [options]
      brief align DIR_SOURCE DIR_TARGET [options]
      """,
    discussion: """
      The two files have one segment a line; lines without text are passed over. Files of running text are aligned by \
      sentences: with --segment, and unasked where lines are paragraphs or a text is broken at some width. Of two \
      folders the files with the same name are aligned: talks.txt and talks.txt, or talks.ar.txt and talks.en.txt.

      A bead is what belongs together: up to three segments on each side, or one that has no counterpart. It has a \
      confidence from 0 to 1. With --save the beads from --min-confidence on go into the translation memory, with the \
      name of the source file and what stands before and after; the others are listed for review.

      TSV: source, target, confidence. JSON: one object a bead, {"source":[…],"target":[…],"confidence"}, with lines \
      counted from 0, empty ones included, or sentences as 'brief segment' gives them; JSON is of lines without \
      --segment. TMX: only the beads from --min-confidence on. HTML: a page with both texts side by side. Text: for \
      people; with --save, only what was not saved.

      EXAMPLES:
        brief align talks.ar.txt talks.en.txt --save
        brief align old/arabic old/english --save -o review.html
        brief align talks.ar.txt talks.en.txt --format json
      """)

  @Argument(
    help: ArgumentHelp("The text, - for standard input, or a folder.", valueName: "SOURCE"), completion: .file())
  var source: String

  @Argument(help: ArgumentHelp("Its translation, or a folder.", valueName: "TARGET"), completion: .file())
  var target: String

  @Option(
    help: ArgumentHelp(
      "The format: text, tsv, json, tmx or html; told by the name of the output, else tsv, with --save text.",
      valueName: "FORMAT"))
  var format: BeadFormat?

  @Flag(inversion: .prefixedNo, help: "Align sentences of running text, or lines; told by the texts when not given.")
  var segment: Bool?

  @Flag(help: "Put the beads that are sure into the translation memory.")
  var save = false

  @Option(help: ArgumentHelp("From which confidence on a bead is sure, 0 to 1.", valueName: "X"))
  var minConfidence = 0.8

  @Option(help: ArgumentHelp("The domain of the units that are saved.", valueName: "NAME"))
  var domain: String?

  @Flag(help: "Add the texts to JSON.")
  var text = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "FILE"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The encoding of the files; found out when not given.", valueName: "NAME"))
  var encoding: TextEncoding?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if source == target { throw ValidationError("SOURCE and TARGET are the same: name a text and its translation") }
    if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence must be from 0 to 1") }
    if let output, output == source || output == target {
      throw ValidationError("-o would write over \(output): name another file")
    }
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a file") }
  }

  func run() async throws {
    let documents = try DocumentPairs(
      source: source, target: target, sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage)
    let isNamed = memory.location.memory != nil
    let aligner = try await AlignmentResources(
      glossary: glossary, memory: memory, mayMissMemory: save || !isNamed, origins: documents.origins,
      messages: common.messages
    ).aligner()
    let failures = try await Interruption.run { try align(documents, aligner) }
    if failures > 0 { throw CommandError.someFailed }
  }
}

extension AlignCommand {
  private var outputFormat: BeadFormat {
    format ?? output.flatMap { BeadFormat(fileName: $0) } ?? (save ? .text : .tsv)
  }

  /// Aligns everything and returns how many files or pairs of files came to nothing.
  private func align(_ documents: DocumentPairs, _ aligner: SentenceAligner) throws -> Int {
    let terminal = Terminal(common)
    var run = AlignmentRun(
      aligner: aligner, memory: memory, encoding: encoding, splitting: splitting, minimum: minConfidence, saves: save,
      domain: domain, messages: common.messages, showsProgress: terminal.isError && !common.quiet)
    let output = BeadOutput(
      format: outputFormat, sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage,
      showsTexts: text, namesDocuments: documents.areFolders, isReview: save, terminal: terminal)
    try output.write(to: Destination(self.output)) { body in try run.run(documents, body) }
    return run.failures
  }

  private var splitting: AlignmentRun.Splitting {
    switch segment {
    case true?: .sentences
    case false?: .lines
    // Programs count lines.
    case nil: outputFormat == .json ? .linesWithHint : .told
    }
  }
}
