/// Why a glossary could not be read or changed. Nothing was changed when one of these is thrown.
public enum GlossaryError: Error, Sendable, Hashable {
  /// Neither a file nor a folder is at the path.
  case noSuchFile(path: String)
  /// The system would not let us read, or the bytes of an import fit no encoding; `reason` says which.
  case unreadable(path: String, reason: String)
  /// The file is no text, as seen at the given place; `kind` says what it is, such as "a PNG image".
  case notText(path: String, line: Int, column: Int, kind: String)
  /// The first byte that is not UTF-8; `looksLike` names an encoding that fits.
  case notUTF8(path: String, line: Int, column: Int, looksLike: String?)
  /// A read-only file or folder, a full disk, a missing folder.
  case unwritable(path: String, reason: String)
  /// A field of a new entry that a glossary file cannot hold.
  case unusableField(GlossaryColumn, reason: String)
  /// The entry to add is there already.
  case alreadyThere(TermLocation, source: String, target: String)
  /// The entry to remove is not there.
  case notThere(path: String, source: String, target: String?)
  /// Several entries fit the one to remove; they differ in a column, in which they have the values in `choices`.
  case ambiguous(path: String, source: String, column: GlossaryColumn, choices: [String])
  /// A CSV file whose quotes are broken.
  case malformedCSV(path: String, line: Int, column: Int, reason: String)
}

extension GlossaryError: CustomStringConvertible {
  /// One line: where, what is wrong, what to do.
  public var description: String {
    switch self {
    case .noSuchFile(let path): "\(path): no such file or folder: check the path of the glossary"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .notText(let path, let line, let column, let kind):
      "\(path):\(line):\(column): not a text but \(kind): name a tab-separated text file"
    case .notUTF8(let path, let line, let column, let encoding?):
      "\(path):\(line):\(column): not UTF-8; it looks like \(encoding): save it as UTF-8"
    case .notUTF8(let path, let line, let column, nil): "\(path):\(line):\(column): not UTF-8: save it as UTF-8"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .unusableField(let column, let reason): "unusable \(column.rawValue): \(reason)"
    case .alreadyThere(let place, let source, let target):
      "\(place): \(source) → \(target) is there already: edit that line or remove it first"
    case .notThere(let path, let source, let target?):
      "\(path): no entry \(source) → \(target): look it up with 'brief glossary find'"
    case .notThere(let path, let source, nil):
      "\(path): no entry with the source \(source): look it up with 'brief glossary find'"
    case .ambiguous(let path, let source, let column, let choices):
      "\(path): \(source) has several entries: name the \(column.rawValue), one of "
        + choices.map { "'\($0)'" }.joined(separator: ", ")
    case .malformedCSV(let path, let line, let column, let reason): "\(path):\(line):\(column): broken CSV: \(reason)"
    }
  }
}
