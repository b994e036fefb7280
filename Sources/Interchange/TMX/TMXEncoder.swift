internal import TranslationMemory

/// Writes units as TMX 1.4b.
struct TMXEncoder: UnitEncoder {
  let sourceLanguage: String
  let toolVersion: String

  func start(to output: inout [UInt8]) {
    // No DOCTYPE: some programs would try to fetch the DTD that it names.
    output.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header".utf8)
    attribute("creationtool", "brief", to: &output)
    attribute("creationtoolversion", toolVersion, to: &output)
    attribute("segtype", "sentence", to: &output)
    attribute("o-tmf", "brief", to: &output)
    attribute("adminlang", "en", to: &output)
    attribute("srclang", sourceLanguage, to: &output)
    attribute("datatype", "plaintext", to: &output)
    output.append(contentsOf: "/>\n  <body>\n".utf8)
  }

  func end(to output: inout [UInt8]) {
    output.append(contentsOf: "  </body>\n</tmx>\n".utf8)
  }

  func append(_ unit: TranslationUnit, to output: inout [UInt8]) {
    output.append(contentsOf: "    <tu".utf8)
    let identifier = unit.properties.firstIndex { $0.type == "tuid" && !$0.value.isEmpty }
    if let identifier { attribute("tuid", unit.properties[identifier].value, to: &output) }
    attribute("creationdate", unit.created?.text, to: &output)
    attribute("creationid", unit.author, to: &output)
    attribute("changedate", unit.changed?.text, to: &output)
    attribute("changeid", unit.changeAuthor, to: &output)
    if !LanguageTag.meet(unit.sourceLanguage, sourceLanguage) {
      attribute("srclang", unit.sourceLanguage, to: &output)
    }
    output.append(contentsOf: ">\n".utf8)
    for note in unit.notes { element("note", note, to: &output) }
    property(TMXProperty.previous.type, unit.previous, to: &output)
    property(TMXProperty.next.type, unit.next, to: &output)
    property(TMXProperty.origin.type, unit.origin, to: &output)
    property(TMXProperty.domain.type, unit.domain, to: &output)
    for (index, item) in unit.properties.enumerated() where index != identifier {
      property(item.type, item.value, to: &output)
    }
    variant(unit.sourceLanguage, unit.source, unit.sourceMarkup, to: &output)
    variant(unit.targetLanguage, unit.target, unit.targetMarkup, to: &output)
    output.append(contentsOf: "    </tu>\n".utf8)
  }

  private func variant(_ language: String, _ text: String, _ markup: String?, to output: inout [UInt8]) {
    output.append(contentsOf: "      <tuv".utf8)
    attribute("xml:lang", language, to: &output)
    output.append(contentsOf: "><seg>".utf8)
    // Markup of a text that has been changed since would bring the old text back.
    if let markup, let segment = SegmentMarkup.read(markup), segment.trimmedText == text.trimmed, segment.hasMarkup {
      output.append(contentsOf: segment.markup)
    } else {
      XMLEscape.append(text.utf8, as: .segment, to: &output)
    }
    output.append(contentsOf: "</seg></tuv>\n".utf8)
  }

  private func attribute(_ name: String, _ value: String?, to output: inout [UInt8]) {
    guard let value else { return }
    output.append(contentsOf: " \(name)=\"".utf8)
    XMLEscape.append(value.utf8, as: .attribute, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  private func property(_ type: String, _ value: String?, to output: inout [UInt8]) {
    guard let value else { return }
    output.append(contentsOf: "      <prop".utf8)
    attribute("type", type, to: &output)
    output.append(UInt8(ascii: ">"))
    XMLEscape.append(value.utf8, as: .text, to: &output)
    output.append(contentsOf: "</prop>\n".utf8)
  }

  private func element(_ name: String, _ value: String, to output: inout [UInt8]) {
    output.append(contentsOf: "      <\(name)>".utf8)
    XMLEscape.append(value.utf8, as: .text, to: &output)
    output.append(contentsOf: "</\(name)>\n".utf8)
  }
}
