/// The languages that a reader looks for.
struct LanguagePair: Sendable {
  /// What a text in some language is to the pair; both where the two languages meet each other.
  struct Role: OptionSet {
    let rawValue: UInt8
    static let source = Role(rawValue: 1)
    static let target = Role(rawValue: 2)
  }

  let source: String
  let target: String

  func role(of language: String) -> Role {
    var role: Role = []
    if LanguageTag.meet(language, source) { role.insert(.source) }
    if LanguageTag.meet(language, target) { role.insert(.target) }
    return role
  }
}
