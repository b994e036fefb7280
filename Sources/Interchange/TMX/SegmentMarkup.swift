/// Reads the content of a `seg` that is kept as XML.
final class SegmentMarkup: XMLReceiver {
  private var segment = SegmentText()
  private var depth = 0

  private init() {}

  /// The content as our reader sees it; `nil` when it is no well-formed XML.
  static func read(_ markup: String) -> SegmentText? {
    let receiver = SegmentMarkup()
    let parser = XMLPushParser()
    let document = Array("<seg>\(markup)</seg>".utf8)
    do throws(XMLPushParser.Problem) {
      try document.withUnsafeBufferPointer { bytes throws(XMLPushParser.Problem) in
        try parser.feed(UnsafeRawBufferPointer(bytes), to: receiver)
      }
      try parser.finish(to: receiver)
    } catch {
      return nil
    }
    return receiver.segment
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if depth > 0 { segment.open(TMXElement(name: name.string), name: name.string, attributes) }
    depth += 1
  }

  func end(_ name: XMLName) {
    depth -= 1
    if depth > 0 { segment.close(TMXElement(name: name.string), name: name.string) }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    if depth > 0 { segment.append(bytes) }
  }
}
