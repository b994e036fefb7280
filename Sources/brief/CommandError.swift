/// Why a command could not do what it was asked, beyond the errors of the library.
struct CommandError: Error {
  /// One line: what failed, where, what to do; `nil` when all is said.
  let message: String?
  let status: ExitStatus

  init(_ message: String?, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// Something failed or was found, and each was reported.
  static let someFailed = CommandError(nil, .someFailed)
}

/// The reader of standard output has gone: nothing is wrong, and there is nothing left to do.
struct BrokenPipe: Error {}
