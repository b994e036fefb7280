#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The attributes of a start tag; lives only during the call that hands it over.
struct XMLAttributes {
  /// Five pointers for each attribute, as CXML describes them.
  let pointers: UnsafePointer<UnsafePointer<CChar>?>?
  let count: Int

  /// The value of the attribute with a name, without prefix or in the `xml` namespace; the latter goes first.
  func value(_ name: StaticString) -> String? {
    var found: String?
    for index in 0..<count {
      guard let local = pointer(index, 0), strcmp(local, name.utf8Pointer) == 0 else { continue }
      if isXML(index) { return value(at: index) }
      if pointer(index, 1) == nil { found = value(at: index) }
    }
    return found
  }

  /// The name (with `xml:` where it has that prefix) and value of every attribute; those with other prefixes are left
  /// out, for their namespace is not declared where the text is used.
  var pairs: [(name: String, value: String)] {
    (0..<count).compactMap { index in
      guard let local = pointer(index, 0), isXML(index) || pointer(index, 1) == nil else { return nil }
      return ((isXML(index) ? "xml:" : "") + String(cString: local), value(at: index))
    }
  }

  private func isXML(_ index: Int) -> Bool { pointer(index, 1).map { strcmp($0, "xml") == 0 } ?? false }

  private func pointer(_ index: Int, _ part: Int) -> UnsafePointer<CChar>? { pointers?[index * 5 + part] }

  private func value(at index: Int) -> String {
    guard let start = pointer(index, 3), let end = pointer(index, 4) else { return "" }
    let value = String(decoding: UnsafeRawBufferPointer(start: start, count: end - start), as: UTF8.self)
    // libxml2 hands over an ampersand, however it was written, as this reference.
    return value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
  }
}

extension StaticString {
  fileprivate var utf8Pointer: UnsafePointer<CChar> { UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self) }
}
