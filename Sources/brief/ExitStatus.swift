/// The exit codes, those of `sysexits.h` where it has one.
enum ExitStatus: Int32 {
  case done = 0
  /// Some inputs failed, the others were done; or a check has findings.
  case someFailed = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  /// A read or write error.
  case inputOutput = 74
  /// Ended by Ctrl-C, as shells have it: 128 and the number of the signal.
  case interrupted = 130
}
