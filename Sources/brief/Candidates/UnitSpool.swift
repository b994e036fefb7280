import BriefKit
import Foundation

/// Units on disk, to be gone through several times: what is learned from is no longer than the disk.
///
/// The file has no name, so that nothing is left of it however the program ends.
final class UnitSpool {
  private let file: UnsafeMutablePointer<FILE>
  private(set) var count = 0

  init() throws(OutputError) {
    var name = Array((NSTemporaryDirectory() + "/brief-units-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Self.failure(creating: true) }
    unlink(name)
    guard let file = fdopen(descriptor, "w+") else {
      let failure = Self.failure(creating: true)
      close(descriptor)
      throw failure
    }
    self.file = file
  }

  deinit { fclose(file) }

  func add(_ unit: CandidateUnit) throws(OutputError) {
    for text in [unit.source, unit.target, unit.file ?? ""] {
      var bytes = Array(text.utf8)
      var length = UInt32(bytes.count)
      guard fwrite(&length, 4, 1, file) == 1, fwrite(&bytes, 1, bytes.count, file) == bytes.count else {
        throw Self.failure()
      }
    }
    count += 1
  }

  /// All units, in the order in which they came.
  func forEach(_ body: (CandidateUnit) -> Void) throws(OutputError) {
    guard fflush(file) == 0 else { throw Self.failure() }
    rewind(file)
    for _ in 0..<count {
      let unit = CandidateUnit(source: try text(), target: try text(), file: try text())
      body(unit)
    }
  }

  private func text() throws(OutputError) -> String {
    var length: UInt32 = 0
    guard fread(&length, 4, 1, file) == 1 else { throw Self.failure() }
    let size = Int(length)
    var read = 0
    let text = String(unsafeUninitializedCapacity: size) { buffer in
      read = size == 0 ? 0 : fread(buffer.baseAddress, 1, size, file)
      return read
    }
    guard read == size else { throw Self.failure() }
    return text
  }

  private static func failure(creating: Bool = false) -> OutputError {
    let text = errno == 0 ? "it was cut short" : String(cString: strerror(errno))
    return OutputError(path: NSTemporaryDirectory(), reason: creating ? .cannotCreate(text) : .writeFailed(text))
  }
}
