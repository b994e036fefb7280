/// A moment in whole seconds since 1970-01-01T00:00:00Z, as TMX dates (`20150122T103000Z`, ISO 8601 basic, UTC) have it.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970, leap seconds not counted.
  public var seconds: Int64

  /// A moment so many seconds after the start of 1970.
  public init(seconds: Int64) { self.seconds = seconds }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}
