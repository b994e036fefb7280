import Foundation
import Interchange
import Testing
import TranslationMemory

@Suite struct GzipTests {
  private let units = (0..<500).map {
    TranslationUnit(source: "جملة رقم \($0 * 7919 % 1000)", target: "Sentence \($0)")
  }

  private func compressed(_ layout: WritingOptions.Layout) -> [UInt8] {
    written(units, WritingOptions(layout, isCompressed: true))
  }

  @Test(arguments: [1, 100, 1 << 16]) func readsWhatItWrites(piece: Int) {
    let tmx = compressed(.tmx(sourceLanguage: "ar"))
    #expect(tmx.starts(with: [0x1F, 0x8B]))
    #expect(Outcome(tmx, piece: piece).units == units)
    #expect(Outcome(compressed(.plainTSV), piece: piece).units == units)
    #expect(compressed(.plainTSV) == compressed(.plainTSV))
  }

  @Test func recognizedByContentNotByName() throws {
    let path = "/tmp/brief-interchange-\(UInt64.random(in: 0...UInt64.max)).tmx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = compressed(.tmx(sourceLanguage: "ar"))
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let reader = try UnitReader(path: path)
    #expect(reader.format == .tmx && reader.totalBytes == bytes.count)
    var count = 0
    while try reader.next() != nil { count += 1 }
    #expect(count == 500 && reader.bytesRead == bytes.count)
  }

  @Test func severalMembersAndPadding() {
    let one = compressed(.plainTSV)
    #expect(Outcome(one + one + [0, 0, 0]).units == units + units)
    #expect(Outcome(one + [0, 0] + Array("not gzip at all".utf8)).error?.reason == .damagedGzip)
    #expect(Outcome(one + [0x1F]).error?.reason == .truncatedGzip)
  }

  @Test func truncatedAnywhere() {
    let whole = compressed(.tmx(sourceLanguage: "ar"))
    for length in stride(from: 2, to: whole.count, by: 41) {
      let outcome = Outcome(Array(whole.prefix(length)))
      #expect(outcome.error?.reason == .truncatedGzip, "\(length)")
      #expect(outcome.units == Array(units.prefix(outcome.units.count)))
    }
  }

  @Test func damaged() throws {
    var bytes = compressed(.tmx(sourceLanguage: "ar"))
    for index in (bytes.count / 2)..<(bytes.count / 2 + 40) { bytes[index] ^= 0xA5 }
    let outcome = Outcome(bytes)
    #expect(!outcome.units.isEmpty)
    let error = try #require(outcome.error)
    #expect(error.line != nil && error.column != nil)
    bytes = compressed(.plainTSV)
    bytes[bytes.count - 6] ^= 1
    #expect(Outcome(bytes).error?.reason == .damagedGzip)
    #expect(Outcome([0x1F, 0x8B]).error?.reason == .truncatedGzip)
    #expect(Outcome([0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).error?.reason == .damagedGzip)
  }

  @Test func gzipInGzip() {
    var bytes: [UInt8] = []
    let inner = compressed(.plainTSV)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-c"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    guard (try? process.run()) != nil else { return }
    input.fileHandleForWriting.write(Data(inner))
    input.fileHandleForWriting.closeFile()
    bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    #expect(Outcome(bytes).error?.reason == .unknownFormat("gzip data inside gzip data"))
  }
}
