import BriefText

@testable import BriefKit

/// Sentences and shortcuts that the tests of extraction share.
enum Sample {
  static let sentences = [
    "أعلن وزير الخارجية الفرنسي يوم الخميس أن المؤتمر سيعقد الأسبوع المقبل في باريس بحضور عشرين دولة.",
    "وأضاف الوزير أن الدول المشاركة ستبحث سبل دعم الحكومة العراقية في مواجهة التنظيم المسلح.",
    "وقالت المتحدثة باسم الحكومة إن الاجتماع يأتي بعد أسبوع من محادثات تمهيدية جرت في لندن.",
    "ومن المقرر أن يشارك في المؤتمر ممثلون عن الاتحاد الأوروبي والأمم المتحدة ومنظمات الإغاثة.",
  ]
  static let headline = "باريس تستضيف مؤتمر التحالف"

  static func article(_ text: String, keepsBoilerplate: Bool = false) throws -> Article {
    try ArticleReader(keepsBoilerplate: keepsBoilerplate).read(text: UTF8Text(text))
  }

  static func lines(_ lines: String...) throws -> Article {
    try article(lines.joined(separator: "\n"))
  }
}

extension Article {
  var paragraphs: [String] { blocks.filter { $0.kind == .paragraph }.map { text[$0.range] } }
  var subheadings: [String] { blocks.filter { $0.kind == .subheading }.map { text[$0.range] } }
  var headlineText: String? { headline.map { text[$0] } }
}
