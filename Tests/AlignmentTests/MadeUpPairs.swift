import Alignment
import Foundation

/// Sentences put together from parts, with their translations.
enum MadeUpPairs {
  private static let subjects = [
    ("الوزير", "The minister"), ("الرئيس", "The president"), ("المدير", "The director"), ("الطبيب", "The doctor"),
    ("المهندس", "The engineer"),
  ]
  private static let verbs = [("زار", "visited"), ("وصف", "described"), ("انتقد", "criticized"), ("شاهد", "watched")]
  private static let objects = [
    ("المدينة القديمة", "the old city"), ("الجسر الجديد", "the new bridge"), ("الجسر القديم", "the old bridge"),
    ("السوق الجديد", "the new market"), ("المحطة", "the station"), ("محطة القطار", "the train station"),
    ("المقاتلين الأجانب", "the foreign fighters"),
    ("مقاتلين أجانب", "foreign fighters"), ("سفينة الشحن", "the cargo ship"), ("سفن الشحن", "the cargo ships"),
    ("السفينة", "the ship"),
  ]
  private static let ends = [
    ("أمس", "yesterday"), ("اليوم", "today"), ("في لندن", "in London"), ("مع زوجته", "with his wife"),
  ]

  /// Learned from all of them, once for all tests.
  static let aligner = Result { try WordAligner(learning: TranslationPairs(all)) }

  /// Every combination, in an order of its own: 880 pairs.
  static let all: [(source: String, target: String)] = {
    var pairs: [(source: String, target: String)] = []
    for end in ends {
      for object in objects {
        for verb in verbs {
          for subject in subjects {
            pairs.append(
              ("\(verb.0) \(subject.0) \(object.0) \(end.0).", "\(subject.1) \(verb.1) \(object.1) \(end.1)."))
          }
        }
      }
    }
    return pairs
  }()
}

extension AlignedWords {
  /// The words themselves.
  func text(in target: String) -> String {
    ranges.map { String(decoding: Array(target.utf8)[$0], as: UTF8.self) }.joined(separator: " … ")
  }
}

extension String {
  /// Where a part stands, in UTF-8 bytes.
  func bytes(of part: String) -> Range<Int> {
    guard let found = range(of: part) else { return 0..<0 }
    return utf8.distance(from: startIndex, to: found.lowerBound)..<utf8.distance(from: startIndex, to: found.upperBound)
  }
}
