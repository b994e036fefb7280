import Testing

@testable import BriefText

@Suite struct TextDecoderTests {
  private static let sentence = "أعلنت وزارة الخارجية أمس أن المفاوضات ستبدأ قريبا، وأن الوفد وصل إلى جنيف. هل تنجح؟"

  // MARK: Encoders of the test's own

  /// ISO-8859-6 has the Arabic block at a fixed distance.
  private static func iso88596(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0600 + 0xA0) }
  }

  private static let windowsLetters: [Unicode.Scalar: UInt8] = {
    let runs: [(UInt8, String)] = [
      (0xC1, "ءآأؤإئابةتثجحخدذرزسشصض"), (0xD8, "طظعغـفقك"), (0xE1, "ل"), (0xE3, "منهو"), (0xEC, "ىي"),
      (0xA1, "،"), (0xBA, "؛"), (0xBF, "؟"), (0x93, "“”"), (0x81, "پ"), (0xAB, "«"), (0xBB, "»"),
    ]
    var table: [Unicode.Scalar: UInt8] = [:]
    for (first, letters) in runs {
      for (offset, scalar) in letters.unicodeScalars.enumerated() { table[scalar] = first + UInt8(offset) }
    }
    return table
  }()

  private static func windows1256(_ text: String) throws -> [UInt8] {
    try text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : try #require(windowsLetters[$0]) }
  }

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool = false) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  private func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws -> TextDecoder.Result {
    try TextDecoder(encoding: encoding).decode(bytes)
  }

  // MARK: UTF-8

  @Test func emptyFileIsEmptyText() throws {
    let result = try decode([])
    #expect(result.text.count == 0)
    #expect(result.encoding == .utf8)
    #expect(try decode([0xEF, 0xBB, 0xBF]).text.count == 0)
    #expect(try decode([0xFF, 0xFE]).text.count == 0)
  }

  @Test func utf8IsKeptAndItsMarkDropped() throws {
    let bytes = Array(Self.sentence.utf8)
    #expect(try decode(bytes).text.string == Self.sentence)
    let marked = try decode([0xEF, 0xBB, 0xBF] + bytes)
    #expect(marked.text.string == Self.sentence)
    #expect(marked.repairs == 0)
    #expect(try decode([0xEF, 0xBB, 0xBF] + bytes, as: .utf8).text.string == Self.sentence)
  }

  @Test func damagedUTF8IsRepairedAndCounted() throws {
    var bytes = Array(Self.sentence.utf8)
    bytes.insert(0xD8, at: 10)
    let result = try decode(bytes)
    #expect(result.encoding == .utf8)
    #expect(result.repairs == 1)
    #expect(result.text.string.contains("\u{FFFD}"))
  }

  @Test func utf8CutInALetterIsStillUTF8() throws {
    let result = try decode(Array("مرحبا".utf8) + [0xD9])
    #expect(result.text.string == "مرحبا\u{FFFD}")
    #expect(result.repairs == 1)
  }

  @Test func replacementCharactersOfTheTextAreNoRepairs() throws {
    #expect(try decode(Array("نص \u{FFFD} قديم".utf8)).repairs == 0)
    #expect(try decode(Array("هذا نص قديم فيه \u{FFFD} وكلام آخر كثير بعده".utf8) + [0xD9]).repairs == 1)
  }

  @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80]] as [[UInt8]])
  func malformedSequencesAreNotUTF8(sequence: [UInt8]) {
    #expect(UTF8Validation.firstInvalid(in: [0x20] + sequence) == 1)
  }

  // MARK: UTF-16

  @Test(arguments: [true, false], [true, false])
  func utf16IsRecognized(bigEndian: Bool, mark: Bool) throws {
    let result = try decode(Self.utf16(Self.sentence, bigEndian: bigEndian, mark: mark))
    #expect(result.text.string == Self.sentence)
    #expect(result.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
  }

  @Test func forcedUTF16FollowsItsMark() throws {
    let encoding = try #require(TextEncoding("utf-16"))
    #expect(try decode(Self.utf16("نعم", bigEndian: true, mark: true), as: encoding).text.string == "نعم")
    #expect(
      try decode(Self.utf16("نعم", bigEndian: false, mark: true), as: .utf16LittleEndian).text.string == "نعم")
  }

  @Test func truncatedUTF16IsAnError() {
    let whole = Self.utf16(Self.sentence, bigEndian: false, mark: true)
    #expect(throws: TextDecodingError.truncatedUTF16) { try decode(whole.dropLast()) }
    let halfPair = Self.utf16("صورة 😀", bigEndian: true, mark: true).dropLast(2)
    #expect(throws: TextDecodingError.truncatedUTF16) { try decode(Array(halfPair)) }
  }

  // MARK: Single bytes

  @Test func windows1256IsDetected() throws {
    let text = "قال الوزير “لن نتراجع” أمام الصحافيين، ثم غادر القاعة. وكانت الجلسة قد بدأت صباح أمس في العاصمة."
    let result = try decode(Self.windows1256(text))
    #expect(result.encoding == .windows1256)
    #expect(result.text.string == text)
  }

  @Test func windows1256WithoutQuotesIsDetected() throws {
    let result = try decode(Self.windows1256(Self.sentence))
    #expect(result.text.string == Self.sentence)
  }

  @Test func iso88596IsDetected() throws {
    let result = try decode(Self.iso88596(Self.sentence))
    #expect(result.encoding == .iso88596)
    #expect(result.text.string == Self.sentence)
  }

  @Test func encodingCanBeForced() throws {
    #expect(try decode(Self.windows1256("نعم"), as: .windows1256).text.string == "نعم")
    #expect(try decode(Self.iso88596("نعم"), as: .iso88596).text.string == "نعم")
  }

  @Test func bytesThatTheForcedEncodingLacksAreAnError() {
    #expect(throws: TextDecodingError.invalidBytes(encoding: .iso88596, offset: 1)) {
      try decode([0x20, 0xFF], as: .iso88596)
    }
    #expect(throws: TextDecodingError.invalidBytes(encoding: .utf8, offset: 0)) {
      try decode(Self.windows1256("نعم نعم"), as: .utf8)
    }
  }

  // MARK: No text

  @Test func filesOfOtherKindsAreNamed() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]
    #expect(throws: TextDecodingError.binary("a PNG image")) { try decode(png) }
    #expect(throws: TextDecodingError.binary("a PNG image")) { try decode(png + Array("نص".utf8)) }
    #expect(throws: TextDecodingError.binary("a gzip file")) { try decode([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5]) }
  }

  @Test func zeroBytesAreNoText() {
    let bytes = Array("قال الوزير".utf8) + [0] + Array("ثم عاد".utf8)
    #expect(throws: TextDecodingError.self) { try decode(bytes) }
    #expect(throws: TextDecodingError.self) { try decode(bytes, as: .utf8) }
    #expect(throws: TextDecodingError.self) { try decode(bytes, as: .windows1256) }
    #expect(throws: TextDecodingError.self) { try decode([UInt8](repeating: 0, count: 100)) }
  }

  @Test func controlCharactersAreNoText() {
    let bytes = (0..<400).map { UInt8($0 * 37 % 31 + 1) } + [0xFF, 0x81]
    #expect(throws: TextDecodingError.self) { try decode(bytes) }
  }

  @Test func unknownEncodingsHaveNoName() {
    #expect(TextEncoding("klingon") == nil)
    #expect(TextEncoding("") == nil)
    #expect(TextEncoding("WINDOWS-1256") == .windows1256)
  }

  @Test func errorsAreOneLine() {
    let errors: [TextDecodingError] = [
      .binary("a PNG image"), .truncatedUTF16, .invalidBytes(encoding: .utf8, offset: 3), .unknownEncoding,
    ]
    for error in errors { #expect(!error.description.contains("\n") && !error.description.isEmpty) }
  }
}
