/// A unit that terms are looked for in; its source is Arabic wherever one of its sides is.
struct CandidateUnit {
  var source: String
  var target: String
  /// Its number in the memory.
  var id: Int64?
  /// Where the memory has it from, or the file it is in.
  var file: String?
}
