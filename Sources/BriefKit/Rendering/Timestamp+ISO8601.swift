internal import Foundation
internal import TranslationMemory

extension Timestamp {
  /// The moment in ISO 8601, UTC, to the second: `2015-01-22T10:30:00Z`.
  var iso8601: String { Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601) }
}
