internal import BriefText

/// What a file holds, as its first bytes show.
struct FileContent {
  let format: ExchangeFormat
  /// The first bytes, ready for the parser.
  let start: [UInt8]
  /// How many lines of white space before them were left out.
  let skippedLines: Int

  /// Looks at the first bytes of a source; `format` is what the caller says that they are.
  init(of source: ByteSource, format: ExchangeFormat?) throws(InterchangeError) {
    var head = try source.head()
    // The head is handed over by us.
    _ = try source.next()
    let path = source.path
    if head.isEmpty { throw InterchangeError(path: path, reason: .empty) }
    if head.starts(with: [0x1F, 0x8B]) {
      throw InterchangeError(path: path, reason: .unknownFormat("gzip data inside gzip data"))
    }
    var skippedLines = 0
    let found: ExchangeFormat
    if let order = Self.byteOrder(head) {
      // UTF-16: the parser of XML knows what to do when there is a byte order mark.
      if !head.starts(with: order) { head = order + head }
      if format == .tsv { throw InterchangeError(path: path, reason: .invalidBytes(looksLike: "UTF-16")) }
      let text = head.filter { $0 != 0 && $0 < 0x80 }
      found = try Self.xml(text, path: path, isForced: format == .tmx) ? .tmx : .tsv
      if found == .tsv { throw InterchangeError(path: path, reason: .invalidBytes(looksLike: "UTF-16")) }
    } else {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      if head.starts(with: mark) { head.removeFirst(3) }
      if head.isEmpty { throw InterchangeError(path: path, reason: .empty) }
      if let kind = Self.binaryKind(head) { throw InterchangeError(path: path, reason: .unknownFormat(kind)) }
      let text = head[(head.firstIndex { !Self.isSpace($0) } ?? 0)...]
      if format == .tsv {
        found = .tsv
      } else if try Self.xml(text, path: path, isForced: format == .tmx) {
        found = .tmx
        // An XML declaration must be the first thing in a document, but exports pasted together have blanks before it.
        skippedLines = head[..<text.startIndex].count { $0 == 0x0A }
        head = Array(text)
      } else {
        found = .tsv
        if !head.contains(0x09) {
          throw InterchangeError(path: path, reason: .unknownFormat("text without tabs"))
        }
      }
    }
    self.format = found
    self.skippedLines = skippedLines
    start = head
  }

  /// True for what begins as XML, false for what may be tab-separated text.
  private static func xml(_ text: some Collection<UInt8>, path: String, isForced: Bool) throws(InterchangeError) -> Bool
  {
    let start = String(decoding: text.prefix(512), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
      throw InterchangeError(path: path, reason: .unknownFormat("an HTML page"))
    }
    if isForced || start.hasPrefix("<?xml") || start.hasPrefix("<!doctype") || start.hasPrefix("<tmx") { return true }
    // A segment may begin with a tag of its own.
    return start.hasPrefix("<") && !(text.prefix { $0 != 0x0A }.contains(0x09))
  }

  /// The byte order mark of a text in UTF-16, also of one without a mark that begins with ASCII.
  private static func byteOrder(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 4 else { return nil }
    let (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    if bytes.starts(with: little) || bytes.starts(with: big) { return Array(bytes.prefix(2)) }
    let isZero = bytes.prefix(4).map { $0 == 0 }
    if isZero == [false, true, false, true] { return little }
    if isZero == [true, false, true, false] { return big }
    return nil
  }

  /// What the bytes are if they are no text.
  private static func binaryKind(_ bytes: [UInt8]) -> String? {
    do throws(TextDecodingError) {
      // A last character that is cut in the middle counts as damaged text, which is enough here.
      _ = try TextDecoder().decode(Array(bytes.prefix(1 << 14)))
      return nil
    } catch {
      if case .binary(let kind) = error { return kind }
      return nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
