import ArgumentParser
import Foundation
import TranslationMemory

/// `brief memory add`
struct MemoryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a sentence and its translation.",
    discussion: """
      The memory is made where there is none. A sentence may have several translations. A pair that is there already \
      keeps what is known about it and gets the domain, author and note that are named.

      EXAMPLES:
        brief memory add 'وصل الوفد إلى جنيف.' 'The delegation arrived in Geneva.'
        brief memory add 'نهاية الخبر' 'End of report' --domain news --author mk
      """)

  @Argument(help: ArgumentHelp("The sentence.", valueName: "SOURCE"))
  var source: String

  @Argument(help: ArgumentHelp("Its translation.", valueName: "TARGET"))
  var target: String

  @Option(help: ArgumentHelp("The domain, such as health.", valueName: "NAME"))
  var domain: String?

  @Option(help: ArgumentHelp("Who made the translation.", valueName: "NAME"))
  var author: String?

  @Option(help: ArgumentHelp("A remark.", valueName: "TEXT"))
  var note: String?

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if source.allSatisfy(\.isWhitespace) { throw ValidationError("SOURCE is empty") }
    if target.allSatisfy(\.isWhitespace) { throw ValidationError("TARGET is empty") }
  }

  func run() throws {
    let store = try memory.making()
    let new = TranslationUnit(
      source: source.trimmingCharacters(in: .whitespacesAndNewlines),
      target: target.trimmingCharacters(in: .whitespacesAndNewlines), sourceLanguage: memory.sourceLanguage,
      targetLanguage: memory.targetLanguage)
    let known = try stored(new, in: store)?.unit
    let unit = completed(known ?? new, isKnown: known != nil)
    if unit != known { try store.add(unit) }
    let id = try stored(unit, in: store).map { "id \($0.id)" } ?? "unit"
    let place = store.path
    switch known {
    case nil: common.messages.note("added to \(place): \(id)")
    case unit: common.messages.note("there already in \(place), nothing changed: \(id)")
    default: common.messages.note("changed in \(place): \(id)")
    }
  }

  /// The unit with these two texts and languages.
  private func stored(_ unit: TranslationUnit, in store: MemoryStore) throws -> (id: Int64, unit: TranslationUnit)? {
    let query = MemoryQuery(
      unit.source, sourceLanguage: unit.sourceLanguage, targetLanguage: unit.targetLanguage)
    // "ar" meets "ar-EG", which is another unit.
    func isSame(_ left: String, _ right: String) -> Bool { left.lowercased() == right.lowercased() }
    return try store.matches(for: query, minimum: 100).first {
      $0.isIdentical && $0.unit.target == unit.target && isSame($0.unit.sourceLanguage, unit.sourceLanguage)
        && isSame($0.unit.targetLanguage, unit.targetLanguage)
    }.map { ($0.id, $0.unit) }
  }

  private func completed(_ old: TranslationUnit, isKnown: Bool) -> TranslationUnit {
    let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    var unit = old
    if let domain { unit.domain = domain }
    if let note, !unit.notes.contains(note) { unit.notes.append(note) }
    if !isKnown {
      unit.author = author
      unit.created = now
      unit.changed = now
    } else {
      if let author, author != unit.author { unit.changeAuthor = author }
      if unit != old { unit.changed = now }
    }
    return unit
  }
}
