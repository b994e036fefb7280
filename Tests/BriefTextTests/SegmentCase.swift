import Foundation

/// One case of segmentation as it stands in a file of `Segments`: a text and the segments a careful reader wants.
struct SegmentCase: Sendable {
  let file: String
  /// Counted from 1 in its file.
  let number: Int
  let input: String
  let expected: [String]

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// The `.txt` files of a folder, sorted by name.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }
      .sorted()
      .map { folder + "/" + $0 }
  }

  static func read(_ path: String) throws -> [SegmentCase] {
    let name = (path as NSString).lastPathComponent
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var cases: [SegmentCase] = []
    var input: [Substring] = []
    var segments: [String]?
    for (index, line) in lines.enumerated() {
      let place = "\(path):\(index + 1)"
      if line == "---" {
        guard segments == nil, !input.isEmpty else { throw Malformed(description: "\(place): --- without an input") }
        segments = []
      } else if line == "===" {
        guard let expected = segments, !expected.isEmpty else {
          throw Malformed(description: "\(place): === without segments")
        }
        let text = try unescape(input.joined(separator: "\n"), at: place)
        cases.append(SegmentCase(file: name, number: cases.count + 1, input: text, expected: expected))
        input = []
        segments = nil
      } else if segments != nil {
        segments?.append(try unescape(String(line), at: place))
      } else if !(input.isEmpty && line.hasPrefix("# ")) {
        input.append(line)
      }
    }
    guard segments == nil, input.allSatisfy(\.isEmpty) else {
      throw Malformed(description: "\(path): the last case has no ===")
    }
    return cases
  }

  /// Resolves `\u{…}`, `\n`, `\r`, `\t` and `\\`.
  private static func unescape(_ text: String, at place: String) throws -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "t": result.append("\t")
      case "\\": result.append("\\")
      case "u":
        guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
          let value = UInt32(String(rest[..<end]), radix: 16), let named = Unicode.Scalar(value)
        else { throw Malformed(description: "\(place): \\u needs a scalar in braces, as in \\u{200F}") }
        result.append(named)
        rest = rest[rest.index(after: end)...]
      default: throw Malformed(description: "\(place): unknown escape, write \\\\ for a backslash")
      }
    }
    return String(result)
  }
}
