internal import Foundation

/// The logarithms of the lengths of all groups of one to three segments of a side.
struct GroupLengths {
  private var logs: [Float] = []

  init(_ lengths: [Float]) {
    logs.reserveCapacity(lengths.count * 3)
    for start in lengths.indices {
      var sum: Float = 0
      for offset in 0..<3 {
        if start + offset < lengths.count { sum += lengths[start + offset] }
        logs.append(log(sum))
      }
    }
  }

  /// The logarithm of the length of a group.
  @inline(__always)
  subscript(group: Range<Int>) -> Float { logs[group.lowerBound * 3 + group.count - 1] }
}
