/// The elements of TMX that the reader tells apart.
enum TMXElement: String {
  case tmx, header, body, tu, tuv, seg, prop, note
  case bpt, ept, it, ph, ut, hi, sub
  /// Anything else.
  case other

  /// The element of a name, in any case.
  init(name: String) {
    self = TMXElement(rawValue: name.lowercased()) ?? .other
  }

  /// True when the content is code of the document's format and no text.
  var isCode: Bool {
    switch self {
    case .bpt, .ept, .it, .ph, .ut: true
    default: false
    }
  }
}
