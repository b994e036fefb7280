import Foundation

/// A text with extracts that people made of it, one line of a JSON Lines file.
struct EvaluationDocument: Decodable {
  let id: String
  let text: String
  let summaries: [String]

  private enum Key: CodingKey { case id, text, summaries }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try (try? values.decode(Int.self, forKey: .id)).map(String.init) ?? values.decode(String.self, forKey: .id)
    text = try values.decode(String.self, forKey: .text)
    summaries = try values.decode([String].self, forKey: .summaries)
  }

  static func read(_ path: String) throws -> [EvaluationDocument] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).map {
      try JSONDecoder().decode(EvaluationDocument.self, from: Data($0))
    }
  }

  /// The half that may be looked at while building; the other one is only for a last measurement. By the lowest bit of
  /// the FNV-1a hash of the id, so that nobody chooses.
  var isDevelopment: Bool {
    var hash: UInt32 = 0x811C_9DC5
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash & 1 == 0
  }
}
