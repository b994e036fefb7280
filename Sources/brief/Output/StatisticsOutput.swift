import BriefKit
import TranslationMemory

/// Says how much a memory holds.
struct StatisticsOutput {
  private let path: String
  private let isolation: (open: String, close: String)
  private var output = StandardOutput()

  init(path: String, terminal: Terminal) {
    self.path = path
    // Names may be Arabic: each is kept to its own direction.
    isolation = terminal.isOutput ? ("\u{2068}", "\u{2069}") : ("", "")
  }

  mutating func writeText(_ statistics: MemoryStatistics, _ groups: [UnitGroups]) throws {
    try line("memory", path)
    try line("units", Self.grouped(statistics.units))
    for pair in statistics.pairs {
      try line("  \(pair.sourceLanguage) → \(pair.targetLanguage)", Self.grouped(pair.units))
    }
    try line("sources", Self.grouped(statistics.segments))
    try line("words", Self.grouped(statistics.words))
    try line("size", Self.size(statistics.bytes))
    for group in groups {
      try output.append(group.name + "\n")
      for (value, count) in group.byFrequency {
        let name = value.map { isolation.open + ShownText.line($0) + isolation.close } ?? "(none)"
        let number = Self.grouped(count)
        try output.append(String(repeating: " ", count: max(0, 12 - number.count)) + "\(number)  \(name)\n")
      }
    }
    try output.flush()
  }

  mutating func writeJSON(_ statistics: MemoryStatistics, _ groups: [UnitGroups]) throws {
    let pairs = statistics.pairs.map { pair in
      JSONValue.object([
        ("sourceLanguage", .string(pair.sourceLanguage)), ("targetLanguage", .string(pair.targetLanguage)),
        ("units", .integer(pair.units)),
      ])
    }
    var members: UnitJSON.Members = [
      ("path", .string(path)), ("units", .integer(statistics.units)), ("segments", .integer(statistics.segments)),
      ("words", .integer(statistics.words)), ("bytes", .integer(statistics.bytes)), ("pairs", .array(pairs)),
    ]
    for group in groups {
      let values = group.byFrequency.map { value, count in
        JSONValue.object([("name", .optional(value)), ("units", .integer(count))])
      }
      members.append((group.name, .array(values)))
    }
    try output.append(.object(members))
    try output.flush()
  }

  private mutating func line(_ label: String, _ value: String) throws {
    try output.append(label + String(repeating: " ", count: max(1, 12 - label.count)) + value + "\n")
  }

  /// A number with its thousands set apart.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
  }

  private static func size(_ bytes: Int) -> String {
    let megabytes = Double(bytes) / 1e6
    return "\((megabytes * 10).rounded() / 10) MB"
  }
}
