import Interchange
import TranslationMemory

/// All that reading some bytes gave.
struct Outcome {
  var units: [TranslationUnit] = []
  var skipped: [SkippedUnit] = []
  var error: InterchangeError?
  var languages: [String: Int] = [:]
  var read = 0

  /// Reads bytes that arrive in pieces of a size.
  init(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions(), piece: Int = 1 << 16) {
    var position = 0
    do throws(InterchangeError) {
      let reader = try UnitReader(name: "input", options: options) { () throws(InterchangeError) in
        let next = min(position + piece, bytes.count)
        defer { position = next }
        return Array(bytes[position..<next])
      }
      defer {
        languages = reader.languages
        read = reader.unitsRead
      }
      while let event = try reader.next() {
        switch event {
        case .unit(let unit): units.append(unit)
        case .skipped(let unit): skipped.append(unit)
        }
      }
    } catch {
      self.error = error
    }
  }

  init(_ text: String, options: ReadingOptions = ReadingOptions(), piece: Int = 1 << 16) {
    self.init(Array(text.utf8), options: options, piece: piece)
  }

  /// Reads what stands between `<body>` and `</body>`.
  init(body: String, srclang: String? = "ar", options: ReadingOptions = ReadingOptions()) {
    let language = srclang.map { " srclang=\"\($0)\"" } ?? ""
    self.init(
      "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header\(language)/><body>\(body)</body></tmx>", options: options)
  }

  var pairs: [String] { units.map { "\($0.source)|\($0.target)" } }
}

/// All bytes that writing some units gave.
func written(_ units: [TranslationUnit], _ options: WritingOptions = WritingOptions(.tmx(sourceLanguage: "ar")))
  -> [UInt8]
{
  var bytes: [UInt8] = []
  var writer = UnitWriter(options) { (more: [UInt8]) in bytes += more }
  for unit in units { writer.write(unit) }
  writer.finish()
  return bytes
}

/// A `tu` of an Arabic and an English segment.
func tu(_ arabic: String, _ english: String, _ more: String = "") -> String {
  "<tu>\(more)<tuv xml:lang=\"ar\"><seg>\(arabic)</seg></tuv><tuv xml:lang=\"en\"><seg>\(english)</seg></tuv></tu>"
}
