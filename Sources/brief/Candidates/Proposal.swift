import Alignment
import Terminology

/// A candidate with its number in the list, and as an entry.
struct Proposal {
  /// From 1.
  let number: Int
  let candidate: TermCandidate
  /// `nil` where the glossary has it, or the file that it is to go to, or an earlier proposal.
  let entry: TermEntry?
}
