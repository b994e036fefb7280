import Foundation

/// Standard error: one line a message.
struct StandardError {
  /// True to write only what stops the work or an input of it.
  let isQuiet: Bool

  /// Something the user should know that does not stop the work.
  func note(_ message: String) {
    if !isQuiet { Self.say("brief: \(message)") }
  }

  /// An input that failed while the others go on.
  func report(_ error: any Error) {
    if let message = Failure(error).message { Self.say("brief: \(message)") }
  }

  /// Writes a line, whatever becomes of it: there is nobody left to tell.
  static func say(_ line: String) {
    put(line + "\n")
  }

  static func put(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(2, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }
}
