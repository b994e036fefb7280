/// The written forms of entries, one after the other in one text.
struct FormTexts {
  private(set) var text = ""
  private(set) var forms: [(entry: Int, number: Int, end: Int)] = []
  /// The forms are other spacings of listed ones.
  var isRespaced = false
  private var length = 0

  init(capacity: Int) {
    text.reserveCapacity(capacity * 24)
    forms.reserveCapacity(capacity * 2)
  }

  mutating func append(_ form: String, entry: Int, number: Int) {
    text += form
    text += "\n"
    length += form.utf8.count + 1
    forms.append((entry, number, length))
  }
}
