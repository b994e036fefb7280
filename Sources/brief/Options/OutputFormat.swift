import ArgumentParser

/// Text for people or JSON Lines for programs.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
