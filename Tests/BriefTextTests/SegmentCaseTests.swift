import Foundation
import Testing

/// The hard cases of segmentation under `Segments`, one file a phenomenon.
///
/// `BRIEF_SEGMENT_CASES=FOLDER swift test --filter SegmentCaseTests/score` prints the score on any folder of such files;
/// with `BRIEF_SEGMENT_REPORT=1` the failing cases too.
@Suite struct SegmentCaseTests {
  static let folder = (#filePath as NSString).deletingLastPathComponent + "/Segments"
  static let environment = ProcessInfo.processInfo.environment

  static var visibleFiles: [String] {
    get throws {
      try SegmentCase.files(in: folder)
        .map { ($0 as NSString).lastPathComponent }
        .filter { !$0.hasSuffix("-held-out.txt") }
    }
  }

  @Test(arguments: try visibleFiles)
  func segmentsAsACarefulReaderWants(file: String) throws {
    for testCase in try SegmentCase.read(Self.folder + "/" + file) {
      let result = SegmentCaseResult(testCase)
      #expect(result.isWellFormed, "the expected segments are not the input: \(result.report)")
      #expect(result.coversText, "the segments do not cover the text: \(result.report)")
      #expect(result.isExact, "\(result.report)")
    }
  }

  @Test(.enabled(if: environment["BRIEF_SEGMENT_CASES"] != nil, "set BRIEF_SEGMENT_CASES to a folder of cases"))
  func score() throws {
    let folder = try #require(Self.environment["BRIEF_SEGMENT_CASES"])
    let showsFailures = Self.environment["BRIEF_SEGMENT_REPORT"] != nil
    var total = SegmentScore()
    for path in try SegmentCase.files(in: folder) {
      var score = SegmentScore()
      for testCase in try SegmentCase.read(path) {
        let result = SegmentCaseResult(testCase)
        #expect(result.isWellFormed, "the expected segments are not the input: \(testCase.file) \(testCase.number)")
        score.add(result)
        if showsFailures, !result.isExact { print(result.report) }
      }
      print("\(score)  \((path as NSString).lastPathComponent)")
      total.add(score)
    }
    print("\(total)  all")
  }
}
