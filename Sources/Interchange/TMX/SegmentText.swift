/// The content of a `seg`: its text as it reads, and its markup where it has inline elements.
///
/// What is inside `bpt`, `ept`, `it`, `ph` and `ut` is code and no text, and so is a `sub` in them (a flow of its own, such
/// as a footnote or the text of an image, that would tear the sentence apart). The text of `hi` and of unknown elements
/// is text. A `ph` of type `lb` reads as a line break.
struct SegmentText {
  /// The text so far, as UTF-8.
  private(set) var text: [UInt8] = []
  /// The content so far as XML; of use only where `hasMarkup`.
  private(set) var markup: [UInt8] = []
  /// True once an inline element was met.
  private(set) var hasMarkup = false
  private var codeDepth = 0
  /// The end of `markup` after a start tag, while nothing follows it.
  private var openTagEnd = -1
  /// The code of a character that XML forbids, while its `ph` is open.
  private var character: [UInt8]?
  /// How many elements are open inside that `ph`, where none should be.
  private var characterDepth = 0

  /// The bytes that are held.
  var size: Int { text.count + markup.count }

  /// Empties it for another segment, keeping the memory.
  mutating func reset() {
    text.removeAll(keepingCapacity: true)
    markup.removeAll(keepingCapacity: true)
    hasMarkup = false
    codeDepth = 0
    openTagEnd = -1
    character = nil
    characterDepth = 0
  }

  /// Adds text that stands at the place reached.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if character != nil {
      if characterDepth == 0, (character?.count ?? 0) < 16 { character?.append(contentsOf: bytes.prefix(16)) }
      return
    }
    if codeDepth == 0 { text.append(contentsOf: bytes) }
    if hasMarkup { XMLEscape.append(bytes, as: .segment, to: &markup) }
  }

  /// Opens an inline element.
  mutating func open(_ element: TMXElement, name: String, _ attributes: XMLAttributes) {
    if character != nil {
      characterDepth += 1
      return
    }
    if element == .ph, codeDepth == 0, attributes.value("type") == XMLEscape.characterType {
      character = []
      return
    }
    if !hasMarkup {
      hasMarkup = true
      XMLEscape.append(text, as: .segment, to: &markup)
    }
    markup.append(UInt8(ascii: "<"))
    markup.append(contentsOf: name.utf8)
    for (name, value) in attributes.pairs {
      markup.append(UInt8(ascii: " "))
      markup.append(contentsOf: name.utf8)
      markup.append(contentsOf: "=\"".utf8)
      XMLEscape.append(value.utf8, as: .attribute, to: &markup)
      markup.append(UInt8(ascii: "\""))
    }
    markup.append(UInt8(ascii: ">"))
    openTagEnd = markup.count
    if element == .ph, codeDepth == 0, attributes.value("type") == "lb" { text.append(0x0A) }
    if element.isCode { codeDepth += 1 }
  }

  /// Closes the inline element that was opened last.
  mutating func close(_ element: TMXElement, name: String) {
    if let code = character {
      if characterDepth > 0 {
        characterDepth -= 1
        return
      }
      character = nil
      if let scalar = XMLEscape.character(ofCode: code) {
        let bytes = Array(String(Character(scalar)).utf8)
        text.append(contentsOf: bytes)
        if hasMarkup { XMLEscape.append(bytes, as: .segment, to: &markup) }
      }
      return
    }
    if element.isCode { codeDepth -= 1 }
    if openTagEnd == markup.count {
      markup.removeLast()
      markup.append(contentsOf: "/>".utf8)
    } else {
      markup.append(contentsOf: "</".utf8)
      markup.append(contentsOf: name.utf8)
      markup.append(UInt8(ascii: ">"))
    }
  }

  /// The text without the white space around it.
  var trimmedText: String { String(trimming: text) }

  /// The markup; `nil` where the segment has no inline elements.
  var trimmedMarkup: String? { hasMarkup ? String(trimming: markup) : nil }
}

extension String {
  /// The text of UTF-8 bytes without the spaces, tabs and line ends around it.
  init(trimming bytes: some BidirectionalCollection<UInt8>) {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) })
    else {
      self = ""
      return
    }
    self.init(decoding: bytes[start...end], as: UTF8.self)
  }

  /// The text without the spaces, tabs and line ends around it.
  var trimmed: String { String(trimming: utf8) }
}
