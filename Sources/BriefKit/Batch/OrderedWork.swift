/// Work done in parallel whose results come in the order of the inputs, with a bounded number of both in memory.
struct OrderedWork {
  /// How many pieces of work go on at once. More than there are processors bring nothing.
  let jobs: Int
  /// How far the work may run ahead of a slow piece.
  private var window: Int { jobs * 16 }

  /// Takes inputs from `next` until there are none or the task is cancelled; what was begun is always finished.
  func run<Input: Sendable, Output: Sendable>(
    next: () throws -> Input?, work: @escaping @Sendable (Input) -> Output, receive: (Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (number: Int, output: Output).self) { group in
      var started = 0
      var received = 0
      var running = 0
      var waiting: [Int: Output] = [:]
      while true {
        while running < jobs, started - received < window, !Task.isCancelled, let input = try next() {
          let number = started
          group.addTask { (number, work(input)) }
          started += 1
          running += 1
        }
        guard let done = try await group.next() else { return }
        running -= 1
        waiting[done.number] = done.output
        while let output = waiting.removeValue(forKey: received) {
          received += 1
          try receive(output)
        }
      }
    }
  }
}
