import ArgumentParser
import BriefKit
import Foundation
import Interchange
import Terminology
import TranslationMemory

/// What an error says to the user and to the calling program: the only place that knows which error has which code.
struct Failure {
  /// One line for standard error, `nil` when there is nothing to say.
  let message: String?
  /// What was asked for, such as a help text, for standard output.
  let answer: String?
  let status: ExitStatus

  init(_ error: any Error) {
    switch error {
    case let error as CommandError: self.init(error.message, error.status)
    case let error as ArticleError: self.init("\(error)", ExitStatus(rawValue: error.exitCode) ?? .inputOutput)
    case let error as GlossaryError: self.init("\(error)", Self.status(of: error))
    case let error as OutputError: self.init("\(error)", Self.status(of: error))
    case let error as MemoryError: self.init("\(error)", Self.status(of: error))
    case let error as InterchangeError: self.init("\(error)", Self.status(of: error))
    case is BrokenPipe: self.init(nil, .done)
    default: self.init(parsing: error)
    }
  }

  private init(_ message: String?, _ status: ExitStatus, answer: String? = nil) {
    self.message = message
    self.status = status
    self.answer = answer
  }

  /// An error of the argument parser, or help, a version or a completion script that was asked for.
  private init(parsing error: any Error) {
    if BriefCommand.exitCode(for: error) == .success {
      self.init(nil, .done, answer: RootHelp.text(for: error) ?? BriefCommand.fullMessage(for: error))
    } else if BriefCommand.exitCode(for: error) == .validationFailure {
      let lines = BriefCommand.message(for: error).split(whereSeparator: \.isNewline)
      self.init("\(lines.joined(separator: " ")): see 'brief --help'", .usage)
    } else {
      self.init("\(error)", .inputOutput)
    }
  }

  private static func status(of error: GlossaryError) -> ExitStatus {
    switch error {
    case .noSuchFile: .noInput
    case .unreadable: .inputOutput
    case .unwritable: .cannotCreate
    case .notText, .notUTF8, .unusableField, .alreadyThere, .notThere, .ambiguous, .malformedCSV: .badData
    }
  }

  private static func status(of error: MemoryError) -> ExitStatus {
    switch error {
    case .missing: .noInput
    case .foreign, .newer, .damaged: .badData
    case .readOnly: .cannotCreate
    case .cannotOpen, .busy, .full, .failed: .inputOutput
    }
  }

  private static func status(of error: InterchangeError) -> ExitStatus {
    switch error.reason {
    case .noSuchFile: .noInput
    case .unreadable: .inputOutput
    default: .badData
    }
  }

  private static func status(of error: OutputError) -> ExitStatus {
    switch error.reason {
    case .cannotCreate: .cannotCreate
    case .writeFailed: .inputOutput
    }
  }

  /// Says it and ends the program.
  func end() -> Never {
    if let answer {
      var output = StandardOutput()
      do {
        try output.append(answer.hasSuffix("\n") ? answer : answer + "\n")
        try output.flush()
      } catch {
        Failure(error).end()
      }
    }
    if let message { StandardError.say("brief: \(message)") }
    exit(status.rawValue)
  }
}
