import BriefKit
import BriefText

/// A text file, read and decoded whole, with nothing taken out of it.
struct DecodedFile {
  let text: UTF8Text

  /// Reads the file at `path`, `-` for standard input.
  init(path: String, encoding: TextEncoding?, messages: StandardError) throws(ArticleError) {
    let bytes = try FileBytes.read(path)
    do throws(TextDecodingError) {
      let decoded = try TextDecoder(encoding: encoding).decode(bytes)
      if decoded.repairs > 0 {
        let name = path == "-" ? "standard input" : path
        messages.note("\(name): \(decoded.repairs) broken UTF-8 characters were replaced by U+FFFD")
      }
      text = decoded.text
    } catch {
      throw ArticleError(path: path, reason: .undecodable(error))
    }
  }
}
