import Foundation

/// What the program writes to: decided once from options, environment and the descriptors themselves.
struct Terminal {
  /// Standard output is a terminal.
  let isOutput: Bool
  /// Standard error is a terminal that can move its cursor.
  let isError: Bool
  /// Standard output may have colors.
  let usesColor: Bool
  /// Columns of the terminal, `nil` when standard output is none.
  let width: Int?

  init(_ common: CommonOptions) {
    let environment = ProcessInfo.processInfo.environment
    let isDumb = environment["TERM", default: "dumb"] == "dumb"
    isOutput = isatty(1) == 1
    isError = isatty(2) == 1 && !isDumb
    // Any value but the empty one counts (no-color.org).
    usesColor = isOutput && !isDumb && !common.noColor && environment["NO_COLOR", default: ""].isEmpty
    var size = winsize()
    width = isOutput && ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
