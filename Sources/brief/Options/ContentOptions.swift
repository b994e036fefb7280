import ArgumentParser
import BriefKit
import BriefText

/// What is in a brief: the options that one article and a batch have in common.
struct ContentOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: ArgumentHelp("The language of the reader.", valueName: "LANGUAGE"))
  var language = BriefLanguage.english

  @Option(
    help: ArgumentHelp("So many sentences, or so many of a hundred with %; 5 when not given.", valueName: "N|P%"))
  var sentences: SentenceCount?

  @Option(help: ArgumentHelp("As many sentences as fit so many words, at least one.", valueName: "N"))
  var words: Int?

  @Option(help: ArgumentHelp("The order of the sentences: the best first, or as in the text.", valueName: "ORDER"))
  var order = BriefOptions.Order.rank

  @Flag(help: "Show how the score of each sentence came about, and where its English comes from.")
  var explain = false

  @Flag(name: .customLong("no-source"), help: "Leave out the Arabic beside the English.")
  var hidesSource = false

  @Flag(help: "Keep what looks like boilerplate around the article.")
  var keepBoilerplate = false

  @Option(help: ArgumentHelp("The encoding of the files; found out when not given.", valueName: "NAME"))
  var encoding: TextEncoding?

  func validate() throws {
    if sentences != nil, words != nil { throw ValidationError("--sentences and --words exclude each other") }
    if let words, words < 1 { throw ValidationError("--words must be 1 or more") }
  }

  /// How to make a brief.
  var briefOptions: BriefOptions {
    let length = words.map { BriefOptions.Length.words($0) } ?? sentences?.length ?? .sentences(5)
    return BriefOptions(language: language, length: length, order: order)
  }

  /// How to read an article.
  var reader: ArticleReader { ArticleReader(encoding: encoding, keepsBoilerplate: keepBoilerplate) }

  /// How to show a brief on what it is written to, `nil` for a file.
  func renderingOptions(_ terminal: Terminal?) -> RenderingOptions {
    RenderingOptions(
      showsSource: !hidesSource, explains: explain, isTerminal: terminal?.isOutput ?? false,
      usesColor: terminal?.usesColor ?? false, width: terminal?.width)
  }
}
