import ArgumentParser
import Foundation

/// The help of the program as a whole: that of the root with the options of the command that runs when none is named.
enum RootHelp {
  /// The text when an error is the request for the root's help; `nil` for any other.
  static func text(for error: any Error) -> String? {
    let root = BriefCommand.helpMessage()
    guard BriefCommand.fullMessage(for: error) == root else { return nil }
    guard let command = BriefCommand.configuration.defaultSubcommand else { return root }
    let own = BriefCommand.helpMessage(for: command)
    guard let arguments = own.range(of: "ARGUMENTS:"), let options = root.range(of: "OPTIONS:") else { return root }
    let subcommands = root.range(of: "SUBCOMMANDS:")?.lowerBound ?? root.endIndex
    let middle = own[arguments.lowerBound...].trimmingCharacters(in: .newlines)
    return root[..<options.lowerBound] + middle + "\n\n" + root[subcommands...]
  }
}
