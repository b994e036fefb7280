/// What is known about a unit besides its texts and languages, as a blob of tagged fields; none where nothing is known.
///
/// Values that repeat (authors, domains, origins, property types) stand once in the table `value`.
enum UnitDetails {
  private enum Field: UInt8 {
    case created = 1
    case changed, author, changeAuthor, domain, origin, previous, next, note, propertyType, property, sourceMarkup
    case targetMarkup
  }

  /// The moment that decides which of two units is newer.
  static func newest(_ unit: TranslationUnit) -> Timestamp? {
    guard let changed = unit.changed else { return unit.created }
    return max(changed, unit.created ?? changed)
  }

  /// Writes the fields of a unit. `number` gives the number of a repeated value.
  static func encode(_ unit: TranslationUnit, number: (String) throws -> Int64) rethrows -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ field: Field, _ value: UInt64) {
      bytes.append(field.rawValue)
      VariableLength.append(value, to: &bytes)
    }
    func append(_ field: Field, _ text: String?) {
      guard let text else { return }
      append(field, UInt64(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }
    func append(_ field: Field, _ time: Timestamp?) {
      // Moments before 1970 must not take ten bytes.
      if let seconds = time?.seconds { append(field, UInt64(bitPattern: seconds << 1 ^ seconds >> 63)) }
    }
    func append(_ field: Field, repeated text: String?) throws {
      if let text { append(field, UInt64(bitPattern: try number(text))) }
    }
    append(.created, unit.created)
    append(.changed, unit.changed)
    for (field, text) in [
      (Field.author, unit.author), (.changeAuthor, unit.changeAuthor), (.domain, unit.domain), (.origin, unit.origin),
    ] {
      if let text { append(field, UInt64(bitPattern: try number(text))) }
    }
    append(.previous, unit.previous)
    append(.next, unit.next)
    for note in unit.notes { append(.note, note) }
    for property in unit.properties {
      append(.propertyType, UInt64(bitPattern: try number(property.type)))
      append(.property, property.value)
    }
    append(.sourceMarkup, unit.sourceMarkup)
    append(.targetMarkup, unit.targetMarkup)
    return bytes
  }

  /// Puts the fields into a unit. `value` gives the repeated value with a number.
  static func decode(
    _ bytes: UnsafeRawBufferPointer, into unit: inout TranslationUnit, value: (Int64) throws -> String
  ) throws {
    var index = 0
    var propertyType = ""
    while index < bytes.count {
      let tag = bytes[index]
      index += 1
      guard let field = Field(rawValue: tag), let number = VariableLength.read(bytes, at: &index) else {
        throw SQLFailure.damaged("unreadable details of a unit")
      }
      switch field {
      case .created: unit.created = time(number)
      case .changed: unit.changed = time(number)
      case .author: unit.author = try value(Int64(bitPattern: number))
      case .changeAuthor: unit.changeAuthor = try value(Int64(bitPattern: number))
      case .domain: unit.domain = try value(Int64(bitPattern: number))
      case .origin: unit.origin = try value(Int64(bitPattern: number))
      case .propertyType: propertyType = try value(Int64(bitPattern: number))
      case .previous, .next, .note, .property, .sourceMarkup, .targetMarkup:
        guard number <= UInt64(bytes.count - index) else { throw SQLFailure.damaged("unreadable details of a unit") }
        let end = index + Int(number)
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        index = end
        switch field {
        case .previous: unit.previous = text
        case .next: unit.next = text
        case .note: unit.notes.append(text)
        case .property: unit.properties.append(.init(type: propertyType, value: text))
        case .sourceMarkup: unit.sourceMarkup = text
        default: unit.targetMarkup = text
        }
      }
    }
  }

  private static func time(_ number: UInt64) -> Timestamp {
    Timestamp(seconds: Int64(number >> 1) ^ -Int64(number & 1))
  }
}
