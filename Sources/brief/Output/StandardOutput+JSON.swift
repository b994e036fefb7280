import BriefKit

extension StandardOutput {
  /// A JSON value on a line of its own.
  mutating func append(_ value: JSONValue) throws {
    var line = ""
    value.write(to: &line)
    line += "\n"
    try append(line)
  }
}
