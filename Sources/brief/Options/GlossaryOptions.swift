import ArgumentParser
import BriefKit
import Foundation
import Gloss
import Terminology
import TranslationMemory

/// Which glossary to use.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A glossary file or folder, instead of the usual one; may be given several times.", valueName: "PATH"))
  var glossary: [String] = []

  /// Who may say where the glossary is.
  var locator: GlossaryLocator {
    GlossaryLocator(
      environment: ProcessInfo.processInfo.environment, currentFolder: "", shipped: ShippedGlossary.path)
  }

  /// Where the glossary to use is.
  func location() throws -> GlossaryLocator.Location {
    guard let location = locator.locate(named: glossary) else {
      throw CommandError("there is no glossary: name one with --glossary or BRIEF_GLOSSARY", .noInput)
    }
    return location
  }

  /// The lexicon of the glossary to use; empty when it has none.
  func lexicon() throws -> Lexicon {
    Lexicon(try GlossaryLoader(try location().paths, part: .lexicon).glossary().entries)
  }

  /// The terms of the glossary to use; the flaws of its files are noted.
  func terms(_ messages: StandardError) throws -> Glossary {
    let glossary = try GlossaryLoader(try location().paths).glossary()
    for finding in glossary.findings.prefix(3) { messages.note("\(finding)") }
    if glossary.findings.count > 3 {
      messages.note("\(glossary.findings.count - 3) more findings in the glossary: see 'brief glossary check'")
    }
    return glossary
  }

  /// A matcher of the terms and the lexicon, each loaded on a processor of its own where there are two.
  func resources(_ messages: StandardError) async throws -> (matcher: TermMatcher, lexicon: Lexicon) {
    async let lexicon = lexicon()
    let matcher = TermMatcher(try terms(messages))
    return (matcher, try await lexicon)
  }

  /// A maker of briefs with the glossary to use, lexicon included, and a memory.
  func maker(_ messages: StandardError, memory: MemoryStore?) async throws -> BriefMaker {
    let (matcher, lexicon) = try await resources(messages)
    return BriefMaker(matcher: matcher, lexicon: lexicon, memory: memory)
  }

  /// Tells whether the files of the glossary, lexicon included, are the same as at another time.
  func fingerprint() throws -> String {
    let paths = try GlossaryLoader(try location().paths, part: .all).filePaths()
    return paths.map { path in
      var info = stat()
      guard stat(path, &info) == 0 else { return path }
      return "\(path) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec)"
    }.joined(separator: ", ")
  }
}
