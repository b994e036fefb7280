internal import CXML

/// A parser that is fed the bytes of a document piece by piece and calls a receiver.
///
/// It fetches nothing from elsewhere, and expands only declared entities that are short plain text.
final class XMLPushParser {
  /// What stopped a parser.
  struct Problem: Error {
    let reason: InterchangeError.Reason
    let line: Int
    let column: Int
  }

  private var parser: OpaquePointer?
  private unowned(unsafe) var receiver: (any XMLReceiver)?

  init() {
    var handler = cxml_handler()
    handler.context = Unmanaged.passUnretained(self).toOpaque()
    handler.start = { context, name, attributes, count in
      guard let context, let name else { return }
      let this = Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue()
      this.receiver?.start(XMLName(pointer: name), XMLAttributes(pointers: attributes, count: Int(count)))
    }
    handler.end = { context, name in
      guard let context, let name else { return }
      Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue().receiver?.end(XMLName(pointer: name))
    }
    handler.text = { context, bytes, length in
      guard let context else { return }
      let this = Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue()
      this.receiver?.text(UnsafeRawBufferPointer(start: bytes, count: Int(length)))
    }
    parser = cxml_create(&handler)
  }

  deinit { cxml_free(parser) }

  /// The line that the parser is on, from 1.
  var line: Int { parser.map { Int(cxml_line($0)) } ?? 1 }

  /// The column that the parser is at, from 1.
  var column: Int { parser.map { Int(cxml_column($0)) } ?? 1 }

  /// Parses the next bytes.
  func feed(_ bytes: UnsafeRawBufferPointer, to receiver: any XMLReceiver) throws(Problem) {
    try run(receiver) { parser in
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 17))
        if cxml_feed(parser, piece.baseAddress, Int32(piece.count)) != 0 { return }
        rest = rest.dropFirst(piece.count)
      }
    }
  }

  /// Says that there are no more bytes.
  func finish(to receiver: any XMLReceiver) throws(Problem) {
    try run(receiver) { parser in _ = cxml_finish(parser) }
  }

  private func run(_ receiver: any XMLReceiver, _ work: (OpaquePointer) -> Void) throws(Problem) {
    guard let parser else { throw Problem(reason: .unreadable("out of memory"), line: 1, column: 1) }
    self.receiver = receiver
    work(parser)
    self.receiver = nil
    guard let problem = cxml_stopped_at(parser) else { return }
    let message = withUnsafeBytes(of: problem.pointee.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let reason: InterchangeError.Reason =
      switch Int(problem.pointee.kind) {
      case cxml_encoding: .invalidBytes(looksLike: nil)
      case cxml_truncated: .truncated
      case cxml_entity: .unknownEntity(Self.oneLine(message))
      case cxml_no_memory: .unreadable("out of memory")
      default: .malformed(Self.oneLine(message))
      }
    throw Problem(
      reason: reason, line: max(1, Int(problem.pointee.line)), column: max(1, Int(problem.pointee.column)))
  }

  /// A parser's message with what a line cannot hold, and a hint for programmers, taken out.
  private static func oneLine(_ message: String) -> String {
    let line = message.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) }
    let words = String(line).replacing(" use XML_PARSE_HUGE option", with: "").split(separator: " ")
    return words.joined(separator: " ")
  }
}
