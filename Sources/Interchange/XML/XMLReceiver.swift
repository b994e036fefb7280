/// Receives what an XML parser meets, in document order.
protocol XMLReceiver: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  func end(_ name: XMLName)
  /// A piece of text, valid UTF-8; one text may come in several pieces.
  func text(_ bytes: UnsafeRawBufferPointer)
}

/// The name of an element without its prefix. One name has the same address as long as its parser lives.
struct XMLName: Hashable {
  let pointer: UnsafePointer<CChar>

  var string: String { String(cString: pointer) }
}
