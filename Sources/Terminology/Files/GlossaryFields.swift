internal import BriefText

/// Where the fields of one line are, as byte ranges into the text of the file.
///
/// One value for each column instead of a dictionary: a glossary of 100,000 lines is read in a fraction of a second.
struct GlossaryFields {
  private var source, target, note, pos, status, domain, variants: Range<Int>

  /// Every field empty, at one place.
  init(empty offset: Int) {
    let range = offset..<offset
    (source, target, note, pos, status, domain, variants) = (range, range, range, range, range, range, range)
  }

  subscript(column: GlossaryColumn) -> Range<Int> {
    get {
      switch column {
      case .source: source
      case .target: target
      case .note: note
      case .pos: pos
      case .status: status
      case .domain: domain
      case .variants: variants
      }
    }
    set {
      switch column {
      case .source: source = newValue
      case .target: target = newValue
      case .note: note = newValue
      case .pos: pos = newValue
      case .status: status = newValue
      case .domain: domain = newValue
      case .variants: variants = newValue
      }
    }
  }

  /// Calls `body` with the index and the byte range of each tab-separated field of a line.
  @inline(__always)
  static func forEach(in text: UTF8Text, _ line: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
    var index = 0
    var start = line.lowerBound
    text.bytes.withUnsafeBufferPointer { bytes in
      for offset in line where bytes[offset] == 0x09 {
        body(index, start..<offset)
        index += 1
        start = offset + 1
      }
    }
    body(index, start..<line.upperBound)
  }

  /// The byte ranges of the forms in a `variants` field.
  static func variants(in text: UTF8Text, _ field: Range<Int>) -> [Range<Int>] {
    if field.isEmpty { return [] }
    var forms: [Range<Int>] = []
    func add(_ range: Range<Int>) {
      let form = text.trimming(range)
      if !form.isEmpty { forms.append(form) }
    }
    var start = field.lowerBound
    for offset in field where text.bytes[offset] == 0x7C {
      add(start..<offset)
      start = offset + 1
    }
    add(start..<field.upperBound)
    return forms
  }
}
