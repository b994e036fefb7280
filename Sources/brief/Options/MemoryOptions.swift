import ArgumentParser
import BriefKit
import Foundation
import TranslationMemory

/// Which translation memory to use, and which of its languages.
struct MemoryOptions: ParsableArguments {
  @OptionGroup var location: MemoryPathOption

  @Option(help: ArgumentHelp("The language of the sources, as BCP 47; ar meets ar-EG.", valueName: "TAG"))
  var sourceLanguage = "ar"

  @Option(help: ArgumentHelp("The language of the targets.", valueName: "TAG"))
  var targetLanguage = "en"

  func validate() throws {
    for (name, tag) in [("source", sourceLanguage), ("target", targetLanguage)] {
      let isTag = tag.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
      if tag.isEmpty || !isTag { throw ValidationError("--\(name)-language is no language tag such as ar or en-GB") }
    }
  }

  private func path() throws -> String {
    guard let path = location.path else {
      throw CommandError("there is no place for a translation memory: name one with --memory", .noInput)
    }
    return path
  }

  /// The memory, to look things up; it must exist.
  func reading() throws -> MemoryStore { try MemoryStore(readingAt: try path()) }

  /// The memory, to change what is in it; it must exist.
  func changing() throws -> MemoryStore {
    // Opening it to write would make it.
    _ = try reading()
    return try making()
  }

  /// The memory, to add to it; it is made where there is none, with its folder.
  func making() throws -> MemoryStore {
    let path = try path()
    do { try OutputFile(path).prepareToChange() } catch {
      throw FileManager.default.fileExists(atPath: path) ? MemoryError.readOnly(path: path) : error
    }
    return try MemoryStore(writingAt: path)
  }

  /// Whether a unit is in the languages asked for.
  func fits(_ source: String, _ target: String) -> Bool {
    LanguageTag.meets(source, sourceLanguage) && LanguageTag.meets(target, targetLanguage)
  }
}
