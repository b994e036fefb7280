extension Unit {
  /// The unit is a name by the best of its readings, before one is chosen.
  var isNameSoFar: Bool {
    isName || kind == .unknown || readings.first?.pos == .name
  }

  /// The unit is a verb by the best of its readings, before one is chosen.
  var isVerbSoFar: Bool {
    kind == .word && readings.first?.pos == .verb && readings.first?.pronoun == nil
  }

  /// The unit is a preposition by the best of its readings, before one is chosen.
  var isPrepositionSoFar: Bool {
    kind != .sign && (readings.first?.pos ?? reading.pos) == .prep && (readings.first ?? reading).pronoun == nil
  }
}
