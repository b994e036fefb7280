/// Space that the lookups of a connection reuse.
struct LookupScratch {
  /// A segment that reaches the threshold.
  struct Hit {
    var segment: Int64
    var score: Int
  }

  var query = SegmentWords()
  var distance = WordDistance()
  var words: [UInt32] = []
  var hits: [Hit] = []
  var table = CandidateTable()
}
