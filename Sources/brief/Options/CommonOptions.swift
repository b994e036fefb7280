import ArgumentParser

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Write nothing but errors to standard error.")
  var quiet = false

  @Flag(name: .long, help: "No colors, as when NO_COLOR is set, TERM is dumb or the output is no terminal.")
  var noColor = false

  var messages: StandardError { StandardError(isQuiet: quiet) }
}
