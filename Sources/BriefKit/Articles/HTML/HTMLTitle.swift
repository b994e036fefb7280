internal import BriefText

/// The title of a page without the name of the site.
struct HTMLTitle {
  let headline: String?
  /// The site, from `og:site_name` or from the title.
  let site: String?

  init(of page: HTMLPage) {
    let metadata = page.metadata
    var site = metadata["og:site_name"] ?? metadata["application-name"] ?? metadata["twitter:site"]
    if let name = site, name.hasPrefix("@") || name.contains("://") { site = nil }
    let long = Self.clean(page.title)
    let short = Self.clean(metadata["og:title"] ?? metadata["twitter:title"])
    let parted = [short, long].compactMap { $0 }.map { Self.parts(of: $0, site: site) }
    headline = parted.first?.headline
    self.site = Self.clean(site) ?? parted.compactMap(\.site).first
  }

  /// Parts a title at its last sign that stands between spaces: the shorter side is the site, if it is short.
  private static func parts(of title: String, site: String?) -> (headline: String, site: String?) {
    let siteWords = site.map { LineWords($0) }
    for separator in [" | ", " :: ", " » ", " « ", " • ", " – ", " — ", " - ", " / ", "|"] {
      let parts = title.split(separator: separator).map(String.init)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      let body = title.dropLast(last.count + separator.count)
      let rest = title.dropFirst(first.count + separator.count)
      if let siteWords {
        if LineWords(last) == siteWords { return (strip(String(body), site: siteWords, separator), last) }
        if LineWords(first) == siteWords { return (String(rest), first) }
      }
      let lengths = (
        LineWords(String(body)).count, LineWords(last).count, LineWords(first).count, LineWords(String(rest)).count
      )
      if lengths.1 <= 4, lengths.0 >= 3, lengths.0 > lengths.1 { return (String(body), last) }
      if lengths.2 <= 3, lengths.3 >= 4 { return (String(rest), first) }
    }
    return (title, nil)
  }

  /// A site may put a section between headline and name: `headline - section - site`. Only known names are cut.
  private static func strip(_ body: String, site: LineWords, _ separator: String) -> String {
    guard let last = body.split(separator: separator).last, LineWords(String(last)) == site, last.count < body.count
    else { return body }
    return String(body.dropLast(last.count + separator.count))
  }

  private static func clean(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
