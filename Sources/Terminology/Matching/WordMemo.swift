/// Remembers which words of forms were compiled: the same words come again and again in a glossary.
///
/// An open-addressing table whose keys are byte ranges of one text.
struct WordMemo {
  private struct Place {
    var lower: Int32 = 0
    var length: Int16 = -1
    var context: UInt8 = 0
    var word: Int32 = -1
    var spelling: UInt32 = 0
  }

  private var places: [Place] = []
  private var count = 0

  /// Begins a text; what is known of the one before is forgotten.
  mutating func begin(capacity: Int) {
    var size = 64
    while size < capacity { size *= 2 }
    places = [Place](repeating: Place(), count: size)
    count = 0
  }

  /// The place of a word of the text, found or made.
  mutating func place(of range: Range<Int>, _ bytes: [UInt8], context: UInt8) -> Int {
    if count * 2 > places.count { grow(bytes) }
    return bytes.withUnsafeBufferPointer { bytes in
      var place = Self.hash(range, bytes, context) & (places.count - 1)
      while places[place].length >= 0 {
        if isSame(places[place], range, bytes, context) { return place }
        place = (place + 1) & (places.count - 1)
      }
      places[place] = Place(
        lower: Int32(truncatingIfNeeded: range.lowerBound), length: Int16(truncatingIfNeeded: min(range.count, 32767)),
        context: context)
      count += 1
      return place
    }
  }

  /// The word and its spelling; a negative number when it is not known yet.
  func word(at place: Int) -> (number: Int32, spelling: UInt32) { (places[place].word, places[place].spelling) }

  mutating func set(_ word: (number: Int32, spelling: UInt32), at place: Int) {
    places[place].word = word.number
    places[place].spelling = word.spelling
  }

  private func isSame(_ place: Place, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ context: UInt8)
    -> Bool
  {
    // A word of 32,767 bytes is not remembered.
    guard place.context == context, Int(place.length) == range.count, range.count < 32767 else { return false }
    for offset in 0..<range.count where bytes[Int(place.lower) + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func hash(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ context: UInt8) -> Int {
    var hash = UInt64(context) &+ 0x9E37_79B9_7F4A_7C15
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29)
  }

  private mutating func grow(_ bytes: [UInt8]) {
    let old = places
    places = [Place](repeating: Place(), count: old.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for entry in old where entry.length >= 0 {
        let range = Int(entry.lower)..<(Int(entry.lower) + Int(entry.length))
        var place = Self.hash(range, bytes, entry.context) & (places.count - 1)
        while places[place].length >= 0 { place = (place + 1) & (places.count - 1) }
        places[place] = entry
      }
    }
  }
}
