/// How many units have each value of a field.
struct UnitGroups {
  /// The plural of the field.
  let name: String
  private var counts: [String?: Int] = [:]

  init(name: String) { self.name = name }

  mutating func count(_ value: String?) { counts[value, default: 0] += 1 }

  /// The most frequent value first; `nil` stands for units that have none.
  var byFrequency: [(value: String?, count: Int)] {
    counts.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }.map { ($0.key, $0.value) }
  }
}
