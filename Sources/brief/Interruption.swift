import Dispatch
import Foundation

/// Ctrl-C as the cancellation of a task, so that what is at hand is finished and nothing is left half-written.
enum Interruption {
  /// Runs `body`; an interrupt or a request to terminate cancels it. A second one ends the program at once.
  static func run<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
    let task = Task { try await body() }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        task.cancel()
        signal(number, SIG_DFL)
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
    }
    return try await task.value
  }
}
