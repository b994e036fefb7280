/// The `prop` types that programs use for what a translation unit has fields for.
///
/// OmegaT writes `prev`, `next` and `file`; memoQ `x-context-pre`, `x-context-post` and `x-document`; XTM
/// `x-previous-source-text` and `x-next-source-text`; Phrase `context_prev` and `context_next`.
enum TMXProperty {
  case previous, next, origin, domain

  init?(type: String) {
    switch type.lowercased() {
    case "prev", "x-prev", "x-context-pre", "context_prev", "x-previous-source-text": self = .previous
    case "next", "x-next", "x-context-post", "context_next", "x-next-source-text": self = .next
    case "file", "x-file", "x-document": self = .origin
    case "domain", "x-domain": self = .domain
    default: return nil
    }
  }

  /// The type that we write.
  var type: String {
    switch self {
    case .previous: "prev"
    case .next: "next"
    case .origin: "file"
    case .domain: "domain"
    }
  }

  /// The text of a neighbouring segment: memoQ wraps it into the characters `<seg>…</seg>`.
  static func context(_ value: String) -> String {
    guard value.hasPrefix("<seg>"), value.hasSuffix("</seg>") else { return value }
    let inner = String(value.dropFirst(5).dropLast(6))
    return SegmentMarkup.read(inner)?.trimmedText ?? inner
  }
}
