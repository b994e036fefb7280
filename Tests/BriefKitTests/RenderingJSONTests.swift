import BriefKit
import Foundation
import Testing

@Suite struct RenderingJSONTests {
  @Test func keysStandAsDesigned() {
    let text = RenderingSamples.text("في لندن.", "In London.", coverage: 0.95, terms: [("لندن", "لندن", "London")])
    let brief = RenderingSamples.brief(
      [text], headline: RenderingSamples.text("خبر", nil), outlet: "الميناء",
      terms: [BriefTerm(source: "لندن", target: "London", count: 2)], dropped: ["Check \"Also\""])
    #expect(
      JSONRenderer().render([brief]) == """
        {"schema":1,"article":{"path":"a.txt","encoding":"UTF-8","language":"ar",\
        "headline":{"source":"خبر","target":null,"origin":"none","match":null,"coverage":0.0},"outlet":"الميناء","byline":null,"segments":12,\
        "dropped":["Check \\"Also\\""]},"language":"en","sentences":[{"rank":1,"position":0,"score":0.9346,\
        "factors":{"position":0.9,"centrality":0.4124},"source":"في لندن.","target":"In London.","origin":"gloss",\
        "match":null,"coverage":0.95,"terms":[{"start":3,"end":7,"text":"لندن","source":"لندن","target":"London"}]}],\
        "terms":[{"source":"لندن","target":"London","count":2}]}

        """)
  }

  @Test func textIsTheArticlesOwnWhateverItHolds() throws {
    let source = "قال\u{200F} «نعم»\u{202E}\\\u{1B}\u{7}\n\t\u{2028}\u{85}</script>👍"
    let output = JSONRenderer().render([RenderingSamples.brief([RenderingSamples.text(source, nil)])])
    #expect(output.split(whereSeparator: \.isNewline).count == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    #expect(sentences.first?["source"] as? String == source)
  }

  @Test func severalBriefsAreOneObjectALine() throws {
    let output = JSONRenderer().render([RenderingSamples.news(), RenderingSamples.news(language: .arabic)])
    let lines = output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    #expect(JSONRenderer().render([]).isEmpty)
  }

  @Test func numbersThatJSONLacksAreNull() {
    var brief = RenderingSamples.brief([RenderingSamples.text("نص.", nil, coverage: .nan)])
    brief.sentences[0].score = -0.00001
    let output = JSONRenderer().render([brief])
    #expect(output.contains("\"coverage\":null"))
    #expect(output.contains("\"score\":0.0,"))
  }
}
