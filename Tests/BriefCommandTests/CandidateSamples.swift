/// Sentences put together from parts, with their translations: enough to learn words from.
enum CandidateSamples {
  private static let subjects = [
    ("الوزير", "The minister"), ("الرئيس", "The president"), ("الطبيب", "The doctor"), ("المهندس", "The engineer"),
  ]
  private static let verbs = [("زار", "visited"), ("وصف", "described"), ("انتقد", "criticized"), ("شاهد", "watched")]
  private static let objects = [
    ("الجسر الجديد", "the new bridge"), ("الجسر القديم", "the old bridge"), ("السوق الجديد", "the new market"),
    ("المحطة", "the station"), ("السوق القديم", "the old market"), ("سفينة الشحن", "the cargo ship"),
    ("سفن الشحن", "the cargo ships"), ("محطة القطار", "the train station"),
  ]
  private static let ends = [("أمس", "yesterday"), ("اليوم", "today"), ("في لندن", "in London")]

  /// Every combination: 384 units, tab-separated.
  static let tsv: String = {
    var lines = ""
    for end in ends {
      for object in objects {
        for verb in verbs {
          for subject in subjects {
            lines += "\(verb.0) \(subject.0) \(object.0) \(end.0).\t\(subject.1) \(verb.1) \(object.1) \(end.1).\n"
          }
        }
      }
    }
    return lines
  }()

  static let header = "# source\ttarget\tnote\tpos\tstatus\tdomain\tvariants\n"
  /// Has nothing of what the sentences are about.
  static let glossary = header + "بحيرة\tlake\n"
}
