import ArgumentParser

/// Parses the command line, runs the command it names and turns whatever goes wrong into one line and an exit code.
@main
struct Program {
  static func main() async {
    // A reader that stops early, as `brief … | head` does, must give EPIPE, which ends quietly, and not a signal.
    StandardOutput.ignoreBrokenPipes()
    do {
      var command = try BriefCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failure(error).end()
    }
  }
}
