/// The score of two segments: 100 × (1 − Levenshtein distance over folded words ÷ the longer length), rounded down, so that
/// 100 means that the folded words are equal.
///
/// The word metric of OmegaT and of most CAT tools; symmetric. A lookup computes the same number without this function.
public enum MatchScore {
  /// The score of two segments, 0 to 100. O(product of their lengths).
  public static func of(_ left: SegmentWords, _ right: SegmentWords) -> Int {
    let distance = distance(left.array.map(\.folded), right.array.map(\.folded))
    return percent(distance: distance, longer: max(left.count, right.count))
  }

  /// The score of two texts, 0 to 100.
  public static func of(_ left: String, _ right: String) -> Int {
    of(SegmentWords(of: left), SegmentWords(of: right))
  }

  /// The score that a distance gives when the longer segment has so many words.
  static func percent(distance: Int, longer: Int) -> Int {
    longer == 0 ? 100 : 100 * (longer - distance) / longer
  }

  /// The greatest distance with which a score is still reached.
  static func allowedDistance(score: Int, longer: Int) -> Int { longer * (100 - score) / 100 }

  private static func distance(_ left: [String], _ right: [String]) -> Int {
    var row = Array(0...right.count)
    for (index, word) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (word == right[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
