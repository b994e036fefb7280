/// A change of a target that is planned.
struct TargetChange {
  var kind: TargetEdit.Kind
  /// What is replaced, in UTF-8 bytes of the target.
  var range: Range<Int>
  /// What replaces it.
  var replacement: String
  var memoryRange: Range<Int>
  var queryRange: Range<Int>
  var needsCheck: Bool

  /// The target with all changes made, and where they are; nil where two changes meet.
  static func apply(_ changes: [TargetChange], to target: [UInt8]) -> (text: String, edits: [TargetEdit])? {
    var text: [UInt8] = []
    var edits: [TargetEdit] = []
    var place = 0
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard change.range.lowerBound >= place else { return nil }
      text += target[place..<change.range.lowerBound]
      let start = text.count
      text += change.replacement.utf8
      edits.append(
        TargetEdit(
          kind: change.kind, range: start..<text.count, originalRange: change.range,
          original: String(decoding: target[change.range], as: UTF8.self), memoryRange: change.memoryRange,
          queryRange: change.queryRange, needsCheck: change.needsCheck))
      place = change.range.upperBound
    }
    text += target[place...]
    return (String(decoding: text, as: UTF8.self), edits)
  }
}
