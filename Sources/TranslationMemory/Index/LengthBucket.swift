/// Classes of segment lengths, each half as wide again as the one before: an index row holds segments of one class, so
/// that a lookup reads only the rows in its length window.
enum LengthBucket {
  /// The first length of each bucket: 1, 2, 3, 4, 5, 7, 9, 12, 16, … the last has no end.
  static let starts: [Int] = {
    var starts = [0, 1, 2, 3, 4]
    var width = 1.5
    var start = 5.0
    while starts.count < 32 {
      starts.append(Int(start))
      width *= 1.41
      start += width
    }
    return starts
  }()

  private static let table: [UInt8] = (0..<256).map { UInt8(slow($0)) }

  /// The bucket of a length.
  static func of(_ length: Int) -> Int { length < 256 ? Int(table[length]) : slow(length) }

  private static func slow(_ length: Int) -> Int { (starts.firstIndex { $0 > length } ?? starts.count) - 1 }
}
