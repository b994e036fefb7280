/// Recognizes files that are no text by their first bytes.
enum FileSignature {
  /// What the bytes are, such as "a PNG image"; `nil` when no known signature fits.
  static func kind(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("%PDF".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x1F, 0x8B], "a gzip file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
    (Array("BZh".utf8), "a bzip2 file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
  ]
}
