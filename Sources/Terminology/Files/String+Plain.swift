extension String {
  /// True when there are for certain neither control characters nor spaces other than U+0020 in the text, nor any
  /// space around it: so it is with nearly every field, and seen without decoding.
  var isPlain: Bool {
    if utf8.first == 0x20 || utf8.last == 0x20 { return false }
    // Spaces and controls beyond ASCII begin with C2, E1, E2 or E3.
    return utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && !(0xE1...0xE3).contains($0) }
  }
}

extension Unicode.Scalar {
  /// True for white space. The tables of the standard library are asked only where there may be any.
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return !(0x0100..<0x1680).contains(value) && properties.isWhitespace
  }
}
