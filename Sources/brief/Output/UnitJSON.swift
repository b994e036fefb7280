import BriefKit
import Foundation
import TranslationMemory

/// What is known about a unit, as members of a JSON object.
enum UnitJSON {
  typealias Members = [(key: String, value: JSONValue)]

  /// The two texts.
  static func texts(_ unit: TranslationUnit) -> Members {
    [("source", .string(unit.source)), ("target", .string(unit.target))]
  }

  /// The number and everything but the texts; what is not known is left out.
  static func details(_ unit: TranslationUnit, id: Int64) -> Members {
    var members: Members = [
      ("id", .integer(Int(id))), ("sourceLanguage", .string(unit.sourceLanguage)),
      ("targetLanguage", .string(unit.targetLanguage)),
    ]
    let fields = [
      ("file", unit.origin), ("domain", unit.domain), ("author", unit.author), ("created", date(unit.created)),
      ("changedBy", unit.changeAuthor), ("changed", date(unit.changed)), ("previous", unit.previous),
      ("next", unit.next),
    ]
    for case (let key, let value?) in fields { members.append((key, .string(value))) }
    if !unit.notes.isEmpty { members.append(("notes", .array(unit.notes.map { .string($0) }))) }
    return members
  }

  private static func date(_ time: Timestamp?) -> String? {
    time.map { Date(timeIntervalSince1970: Double($0.seconds)).formatted(.iso8601) }
  }
}
