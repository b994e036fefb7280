import BriefKit
import TranslationMemory

/// Says which units go.
struct RemovalOutput {
  private static let shown = 10

  private let format: OutputFormat
  private var page: UnitPage
  private var output = StandardOutput()
  private var count = 0

  init(format: OutputFormat, page: UnitPage) {
    self.format = format
    self.page = page
  }

  mutating func write(_ stored: StoredUnit) throws {
    count += 1
    switch format {
    case .text:
      if count <= Self.shown { try page.write(stored.unit, id: stored.id, marker: "-", indent: 3) }
    case .json:
      try output.append(.object(UnitJSON.texts(stored.unit) + UnitJSON.details(stored.unit, id: stored.id)))
    }
  }

  mutating func finish() throws {
    try page.flush()
    if format == .text, count > Self.shown { try output.append("\nand \(count - Self.shown) more\n") }
    try output.flush()
  }
}
