/// A place where a unit has a term, and how it is translated there.
struct TermUse {
  enum Outcome {
    case agreeing
    case forbidden(String)
    /// What stands there, its stems, and how sure that is.
    case other(String, [EvidenceKey], Double)
  }

  var entry: Int
  var outcome: Outcome
}
