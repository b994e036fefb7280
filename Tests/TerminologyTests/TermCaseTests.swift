import BriefText
import Foundation
import Terminology
import Testing

/// Runs the cases of `Terms/*.txt`, written from the contract ("When a term matches") without sight of the matcher.
///
/// `BRIEF_TERM_CASES=<folder>` also prints precision, recall and F1 on the cases of another folder.
@Suite struct TermCaseTests {
  static let folder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Terms"
  static let otherFolder = ProcessInfo.processInfo.environment["BRIEF_TERM_CASES"]
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()

  @Test func thereAreCases() throws {
    let cases = try TermCase.folder(Self.folder).flatMap(\.cases)
    #expect(cases.count >= 300)
  }

  @Test(arguments: files) func matchesAsExpected(_ file: String) throws {
    let content = try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8)
    for termCase in try TermCase.cases(in: content, file: file) {
      let found = found(in: termCase)
      #expect(
        found == termCase.expected,
        "\(termCase.place): \(termCase.text): found \(described(found, in: termCase))")
    }
  }

  @Test(.enabled(if: otherFolder != nil)) func scoresAnotherFolder() throws {
    let folder = try #require(Self.otherFolder)
    var total = TermScore()
    for (file, cases) in try TermCase.folder(folder) {
      var score = TermScore()
      for termCase in cases { score.add(found: found(in: termCase), expected: termCase.expected) }
      print("\(file): \(score)")
      total.add(score)
    }
    print("all: \(total)")
    #expect(total.cases > 0)
  }

  private func found(in termCase: TermCase) -> [TermCase.Expectation] {
    var glossary = Glossary()
    glossary.add(GlossaryFile(path: termCase.place, text: termCase.glossary))
    let scalars = PlacedScalars(termCase.text)
    return TermMatcher(glossary).matches(in: UTF8Text(termCase.text)).map {
      TermCase.Expectation(bytes: scalars.trimmed($0.range), target: $0.entry.target)
    }
  }

  private func described(_ found: [TermCase.Expectation], in termCase: TermCase) -> String {
    let text = UTF8Text(termCase.text)
    return found.isEmpty ? "nothing" : found.map { "\(text[$0.bytes]) = \($0.target)" }.joined(separator: "; ")
  }
}

/// How well found matches agree with expected ones: same place and same target.
struct TermScore: CustomStringConvertible {
  private(set) var cases = 0
  private var right = 0
  private var correct = 0
  private var found = 0
  private var expected = 0

  mutating func add(found: [TermCase.Expectation], expected: [TermCase.Expectation]) {
    cases += 1
    if found == expected { right += 1 }
    correct += Set(found).intersection(expected).count
    self.found += found.count
    self.expected += expected.count
  }

  mutating func add(_ other: TermScore) {
    cases += other.cases
    right += other.right
    correct += other.correct
    found += other.found
    expected += other.expected
  }

  var precision: Double { found == 0 ? 1 : Double(correct) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(correct) / Double(expected) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  var description: String {
    func rounded(_ value: Double) -> String { String(format: "%.3f", value) }
    return "precision \(rounded(precision)) recall \(rounded(recall)) F1 \(rounded(f1)), "
      + "\(right) of \(cases) cases right, \(correct) correct of \(found) found and \(expected) expected"
  }
}
