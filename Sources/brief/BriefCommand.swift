import ArgumentParser

/// The root of the command line: what `brief` says of itself, and its commands.
struct BriefCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Makes ranked bilingual briefs of Arabic news articles.",
    usage: """
      brief FILE… [options]
      brief <subcommand> …
      """,
    discussion: """
      An article goes in, plain text or HTML; out come its most important sentences, each beside its English, \
      and a table of the terms in it. All work is done on this machine.

      EXAMPLES:
        brief article.txt                      five sentences in English
        brief article.html --format html -o brief.html
        curl -s URL | brief - --sentences 10%
        brief segment article.txt              one sentence a line
        brief terms article.txt --format json  the glossary terms in it
        brief glossary add قمة summit          a term of your own
        brief batch articles/ -o briefs/       a folder, with an index
        brief memory import old.tmx            translations to draw on
        brief align a.ar.txt a.en.txt --save   a text and its translation too

      The glossary is the one that --glossary names, else that of BRIEF_GLOSSARY, else ./Glossary, else that of the \
      user (XDG_CONFIG_HOME/brief/Glossary), else the one shipped with brief. The translation memory is the one that \
      --memory names, else that of BRIEF_MEMORY, else that of the user (XDG_DATA_HOME/brief/memory.sqlite).

      EXIT CODES:
        0   done
        1   some inputs failed, or a check has findings
        64  wrong use of the command
        65  bad data, such as a file that is no text
        66  no such input
        73  can't create output
        74  read or write error
      """,
    version: Version.number,
    subcommands: [
      MakeCommand.self, SegmentCommand.self, TermsCommand.self, GlossCommand.self, GlossaryCommand.self,
      MemoryCommand.self, AlignCommand.self, BatchCommand.self,
    ],
    defaultSubcommand: MakeCommand.self)
}
