import Foundation
import Interchange
import Testing

@Suite struct EncodingTests {
  private func document(_ encoding: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\r\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\r\n<tmx><header srclang=\"*all*\"/>"
      + "<body>\(tu("السلام عليكم", "Peace — be"))\(tu("نعم", "Yes 😀"))</body></tmx>"
  }

  private func utf16(_ text: String, little: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      little ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
  }

  private let pairs = ["السلام عليكم|Peace — be", "نعم|Yes 😀"]

  @Test(arguments: [true, false], [true, false]) func utf16(little: Bool, mark: Bool) {
    for piece in [1, 5, 4096] {
      let outcome = Outcome(utf16(document("UTF-16"), little: little, mark: mark), piece: piece)
      #expect(outcome.error == nil)
      #expect(outcome.pairs == pairs)
    }
  }

  @Test func utf8WithAndWithoutMark() {
    #expect(Outcome(document("UTF-8")).pairs == pairs)
    #expect(Outcome("\u{FEFF}" + document("UTF-8")).pairs == pairs)
    #expect(Outcome("\n\n " + document("utf8")).pairs == pairs)
  }

  @Test func blanksBeforeTheDeclarationCountAsLines() {
    #expect(Outcome("\n\n<?xml version=\"1.0\"?>\n<tmx><body><tu></body>").error?.line == 4)
  }

  @Test func windows1256() throws {
    let text = document("windows-1256").replacingOccurrences(of: " 😀", with: "").replacingOccurrences(
      of: "—", with: "-")
    let arabic = Dictionary(
      uniqueKeysWithValues: zip(
        "السمعيكنعم".unicodeScalars.map(\.value), [0xC7, 0xE1, 0xD3, 0xE3, 0xDA, 0xED, 0xDF, 0xE4, 0xDA, 0xE3]
      ).reduce(into: [UInt32: UInt8]()) { $0[$1.0] = UInt8($1.1) }.map { ($0.key, $0.value) })
    let bytes = text.unicodeScalars.map { arabic[$0.value] ?? UInt8(truncatingIfNeeded: $0.value) }
    let outcome = Outcome(bytes)
    #expect(outcome.error == nil)
    #expect(outcome.pairs == ["السلام عليكم|Peace - be", "نعم|Yes"])
    // The same bytes under the name of UTF-8.
    let wrong = Outcome(
      Array(
        String(decoding: bytes.prefix(80).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
          .replacingOccurrences(of: "windows-1256", with: "UTF-8").utf8) + bytes.dropFirst(80))
    #expect(wrong.error?.reason == .invalidBytes(looksLike: nil))
    #expect(wrong.error?.line == 3)
  }

  @Test func wrongDeclarations() {
    for name in ["UTF-16", "klingon-8"] {
      let outcome = Outcome(document(name))
      #expect(outcome.error?.reason == .invalidBytes(looksLike: nil), "\(name)")
    }
    // The byte order mark knows better than a declaration that was left from before.
    #expect(Outcome(utf16(document("UTF-8"), little: true, mark: true)).pairs == pairs)
  }
}
