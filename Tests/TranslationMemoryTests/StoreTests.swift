import Testing

@testable import TranslationMemory

@Suite("Store")
struct StoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
  }

  private var full: TranslationUnit {
    var unit = TranslationUnit(source: "مرحباً", target: "Hello", sourceLanguage: "ar-EG", targetLanguage: "en-GB")
    unit.created = Timestamp(seconds: -100)
    unit.changed = Timestamp(seconds: 1_400_000_000)
    unit.author = "a"
    unit.changeAuthor = "b"
    unit.domain = "news"
    unit.origin = "file.tmx"
    unit.previous = "قبل"
    unit.next = "بعد"
    unit.notes = ["one", "", "two\nlines"]
    unit.properties = [.init(type: "x", value: "1"), .init(type: "x", value: "2"), .init(type: "y", value: "")]
    unit.sourceMarkup = "<bpt i=\"1\"/>مرحباً"
    unit.targetMarkup = "<ph/>Hello"
    return unit
  }

  private func all(_ store: MemoryStore) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try store.forEachUnit { units.append($0.unit) }
    return units
  }

  @Test("What goes in comes out, also after reopening")
  func roundTrip() throws {
    let units = [full, TranslationUnit(source: "نعم", target: "Yes"), TranslationUnit(source: "نعم", target: "Yeah")]
    do {
      let store = try MemoryStore(writingAt: path)
      #expect(try store.add(units).added == 3)
    }
    let store = try MemoryStore(readingAt: path)
    #expect(try all(store) == units)
    let statistics = try store.statistics()
    #expect(statistics.units == 3 && statistics.segments == 2 && statistics.pairs.count == 2)
    var english: [String] = []
    try store.forEachUnit(sourceLanguage: "AR", targetLanguage: "en-gb") { english.append($0.unit.target) }
    #expect(english == ["Hello", "Yes", "Yeah"])
    try store.forEachUnit(sourceLanguage: "ar-EG", targetLanguage: "en-US") { english.append($0.unit.target) }
    #expect(english.count == 5)
  }

  @Test("The same unit twice is one, with the newer metadata")
  func newerMetadata() throws {
    let store = try MemoryStore(writingAt: path)
    #expect(try store.add([full, full]).unchanged == 1)
    var older = full
    older.changed = Timestamp(seconds: 5)
    older.author = "older"
    #expect(try store.add(older).unchanged == 1)
    #expect(try all(store) == [full])
    var newer = full
    newer.changed = Timestamp(seconds: 1_500_000_000)
    newer.notes = []
    newer.sourceLanguage = "AR-eg"
    #expect(try store.add(newer).updated == 1)
    newer.sourceLanguage = "ar-EG"
    #expect(try all(store) == [newer])
    #expect(try store.add(TranslationUnit(source: "مرحباً", target: "Hello")).added == 1)
  }

  @Test("Removal, one target after the other; what is removed is not found")
  func removal() throws {
    let store = try MemoryStore(writingAt: path)
    try store.add([
      TranslationUnit(source: "نعم نعم", target: "Yes"), TranslationUnit(source: "نعم نعم", target: "Yeah"),
      TranslationUnit(source: "لا", target: "No"),
    ])
    let found = try store.matches(for: MemoryQuery("نعم نعم"))
    #expect(try store.remove([found[0].id, 12345]) == 1)
    #expect(try store.matches(for: MemoryQuery("نعم نعم")).map(\.unit.target) == ["Yeah"])
    #expect(try store.removeAll { $0.unit.target == "Yeah" } == 1)
    #expect(try store.matches(for: MemoryQuery("نعم نعم")).isEmpty)
    #expect(try store.unit(found[0].id) == nil)
    try store.add(TranslationUnit(source: "نعم نعم", target: "Yes again"))
    #expect(try store.matches(for: MemoryQuery("نعم نعم")).map(\.unit.target) == ["Yes again"])
    #expect(try store.statistics().units == 2)
  }

  @Test("An import whose body throws leaves nothing; its error comes through")
  func undone() throws {
    struct Broken: Error {}
    let store = try MemoryStore(writingAt: path)
    #expect(throws: Broken.self) {
      _ = try store.importUnits(from: "x") { give in
        for number in 0..<10_000 { try give(TranslationUnit(source: "جملة \(number)", target: "t")) }
        throw Broken()
      }
    }
    #expect(try store.statistics().units == 0)
    let counts = try store.importUnits(from: "x.tsv") { try $0(TranslationUnit(source: "جملة", target: "t")) }
    #expect(counts.added == 1)
    #expect(try all(store).map(\.origin) == ["x.tsv"])
  }

  @Test("Two stores on one file: one writes, the other looks up what is committed")
  func twoStores() throws {
    let writing = try MemoryStore(writingAt: path)
    try writing.add(TranslationUnit(source: "واحد", target: "one"))
    let reading = try MemoryStore(readingAt: path)
    _ = try writing.importUnits(from: nil) { give in
      for number in 0..<5000 { try give(TranslationUnit(source: "جملة \(number)", target: "t")) }
      #expect(try reading.statistics().units == 1)
      #expect(try reading.matches(for: MemoryQuery("واحد")).count == 1)
      #expect(try reading.matches(for: MemoryQuery("جملة 7"), minimum: 100).isEmpty)
    }
    #expect(try reading.matches(for: MemoryQuery("جملة 7"), minimum: 100).count == 1)
    #expect(throws: MemoryError.readOnly(path: path)) { try reading.add(TranslationUnit(source: "x", target: "y")) }
  }

  @Test("A full disk undoes the import and is said")
  func fullDisk() throws {
    let store = try MemoryStore(writingAt: path)
    try store.add(TranslationUnit(source: "واحد", target: "one"))
    // SQLite's own limit of pages stands for the disk's.
    try store.write { writer in _ = try SQLStatement(writer.connection, "PRAGMA max_page_count = 40").step() }
    #expect(throws: MemoryError.full(path: path)) {
      try store.add((0..<5000).map { TranslationUnit(source: "جملة رقم \($0) طويلة", target: "Sentence \($0)") })
    }
    #expect(try store.statistics().units == 1)
    #expect(try store.matches(for: MemoryQuery("واحد")).count == 1)
    #expect(try store.matches(for: MemoryQuery("جملة رقم 5 طويلة")).isEmpty)
    try store.add(TranslationUnit(source: "اثنان", target: "two"))
    #expect(try store.statistics().units == 2)
  }

  @Test("A text of three thousand words goes in and is found")
  func longText() throws {
    let store = try MemoryStore(writingAt: path)
    let words = (0..<3000).map { String($0 % 300, radix: 36) + "w" }
    let text = words.joined(separator: " ")
    try store.add(TranslationUnit(source: text, target: text))
    #expect(try store.matches(for: MemoryQuery(text), minimum: 100).map(\.score) == [100])
  }

  @Test("Lookups from many threads at once")
  func threads() async throws {
    let store = try MemoryStore(writingAt: path)
    try store.add((0..<200).map { TranslationUnit(source: "جملة رقم \($0)", target: "t") })
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        group.addTask { try store.matches(for: MemoryQuery("جملة رقم \(number)"), minimum: 100).count }
      }
      for try await count in group { #expect(count == 1) }
    }
  }
}
