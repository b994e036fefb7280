internal import TranslationMemory

/// Who wrote a `tu` or `tuv` and when.
struct TMXAuthorship {
  var created: Timestamp?
  var changed: Timestamp?
  var author: String?
  var changeAuthor: String?

  init() {}

  init(_ attributes: XMLAttributes) {
    guard attributes.count > 0 else { return }
    created = attributes.value("creationdate").flatMap { Timestamp(text: $0) }
    changed = attributes.value("changedate").flatMap { Timestamp(text: $0) }
    author = attributes.value("creationid").flatMap { $0.isEmpty ? nil : $0 }
    changeAuthor = attributes.value("changeid").flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// A `tuv` in a language that is asked for.
struct TMXVariant {
  let language: String
  let role: LanguagePair.Role
  let authorship: TMXAuthorship
  var text: String?
  var markup: String?
  var notes: [String] = []
  var properties: [TranslationUnit.Property] = []
}
