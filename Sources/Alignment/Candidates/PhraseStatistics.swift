/// What a second look at the units tells of a phrase pair: how often each side occurs, and how both are written where
/// they stand together.
struct PhraseStatistics {
  /// How both sides are written in one unit.
  struct Forms: Hashable {
    var source: PhraseForm
    var target: PhraseForm
  }

  let entry: PhraseTable.Entry
  var sourceCount = 0
  var targetCount = 0
  private(set) var forms: [Forms: Int] = [:]

  init(_ entry: PhraseTable.Entry) { self.entry = entry }

  mutating func add(_ form: Forms, count: Int = 1) {
    if let known = forms[form] {
      forms[form] = known + count
    } else if forms.count < Self.limit {
      forms[form] = count
    }
  }

  private static let limit = 48
}
