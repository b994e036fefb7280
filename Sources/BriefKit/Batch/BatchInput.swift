/// An article of a batch: where it is read from and where its brief goes.
struct BatchInput: Sendable {
  /// What tells whether a file has changed.
  struct Stamp: Sendable, Codable, Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  let path: String
  /// Its path within the batch, the same for input and output but for the ending.
  let name: String
  /// The path of its brief within the output folder.
  let output: String
  let stamp: Stamp
}
