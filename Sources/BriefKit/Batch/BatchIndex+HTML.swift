extension BatchIndex {
  /// One self-contained page in the style of the briefs.
  var html: String {
    let own = HTMLBrief.attributes(of: language)
    var lines = [
      "<!DOCTYPE html>", "<html \(own)>", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>\(HTMLText.escaped(title))</title>", "<style>", HTMLStyle.sheet(links: 0),
      "a { color: inherit; }", "</style>",
      "</head>", "<body>", "<article \(own)>", "<h1 \(own)>\(HTMLText.escaped(title))</h1>",
    ]
    lines += entries.flatMap(section)
    return (lines + ["</article>", "</body>", "</html>", ""]).joined(separator: "\n")
  }

  private func section(of entry: BatchEntry) -> [String] {
    let own = HTMLBrief.attributes(of: language)
    let labels = BriefLabels(language: language)
    var lines = ["<section \(own)>"]
    let name =
      entry.headline.map { HTMLText.name($0.source) } ?? "<bdi dir=\"ltr\">\(HTMLText.escaped(entry.path))</bdi>"
    lines.append("<h2 class=\"title\" \(own)><a href=\"\(Self.reference(entry.brief))\">\(name)</a></h2>")
    if let target = entry.headline?.shownTarget { lines.append(paragraph(target, "headline", .english)) }
    if let label = entry.headline?.memoryLabel { lines.append(paragraph(label, "origin", language)) }
    if let sentence = entry.sentence {
      if showsSource || sentence.shownTarget == nil { lines.append(paragraph(sentence.source, "source", .arabic)) }
      if let target = sentence.shownTarget { lines.append(paragraph(target, "target", .english)) }
      if let label = sentence.memoryLabel { lines.append(paragraph(label, "origin", language)) }
    }
    lines.append("<dl \(own)>")
    if let outlet = entry.outlet { lines.append(field(labels.outlet, HTMLText.name(outlet))) }
    lines.append(field(labels.file, "<bdi dir=\"ltr\">\(HTMLText.escaped(entry.path))</bdi>"))
    lines.append("</dl>")
    if !entry.terms.isEmpty {
      let english = HTMLBrief.attributes(of: .english)
      lines.append("<ul class=\"terms\" \(english) aria-label=\"\(labels.terms)\">")
      lines += entry.terms.map { "<li \(english)>\(HTMLText.english($0.target))</li>" }
      lines.append("</ul>")
    }
    return lines + ["</section>"]
  }

  private func field(_ label: String, _ html: String) -> String {
    let own = HTMLBrief.attributes(of: language)
    return "<div><dt \(own)>\(label)</dt><dd \(own)>\(html)</dd></div>"
  }

  private func paragraph(_ text: String, _ style: String, _ language: BriefLanguage) -> String {
    let html = language == .english ? HTMLText.english(text) : HTMLText.escaped(text)
    return "<p class=\"\(style)\" \(HTMLBrief.attributes(of: language))>\(html)</p>"
  }
}
