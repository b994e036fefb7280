import Foundation
import Testing

/// Translations of our own for the tests.
enum MemorySamples {
  static let units = [
    ("وصل الوفد إلى جنيف.", "The delegation arrived in Geneva.", "talks"),
    ("غادر الوفد جنيف مساء أمس.", "The delegation left Geneva last night.", "talks"),
    ("وصل الوزير إلى دمشق.", "The minister arrived in Damascus.", "visits"),
  ]

  static let tmx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4">
    <header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="test" adminlang="en" srclang="ar" \
    datatype="plaintext"/>
    <body>
    \(units.map(unit).joined(separator: "\n"))
    </body>
    </tmx>

    """

  private static func unit(_ source: String, _ target: String, _ domain: String) -> String {
    """
    <tu creationid="lena" changedate="20240312T091500Z">
    <prop type="prev">بدأت المحادثات.</prop><prop type="domain">\(domain)</prop>
    <tuv xml:lang="ar"><seg>\(source)</seg></tuv>
    <tuv xml:lang="en"><seg>\(target)</seg></tuv>
    </tu>
    """
  }

  /// A line of JSON.
  static func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  /// The matches in an answer of `lookup`.
  static func matches(_ line: String) throws -> [[String: Any]] {
    try #require(try object(line)["matches"] as? [[String: Any]])
  }
}
