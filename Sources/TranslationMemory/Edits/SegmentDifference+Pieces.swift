extension SegmentDifference {
  /// A part of a text that shows both segments at once.
  public struct Piece: Sendable, Hashable {
    /// What became of the words; white space and punctuation of the segment looked up count as kept.
    public let kind: Run.Kind
    /// The text.
    public let text: String
  }

  /// The segment looked up with the struck words of the memory's source put in: the kept and added texts joined are the
  /// segment, byte for byte. A struck text carries the space that parts it from its neighbours.
  public func pieces(memory: String, query: String) -> [Piece] {
    let memory = Array(memory.utf8)
    let query = Array(query.utf8)
    var pieces: [Piece] = []
    func add(_ kind: Run.Kind, _ text: String) {
      guard !text.isEmpty else { return }
      if let last = pieces.last, last.kind == kind {
        pieces[pieces.count - 1] = Piece(kind: kind, text: last.text + text)
      } else {
        pieces.append(Piece(kind: kind, text: text))
      }
    }
    var place = 0
    /// Gives the segment up to a byte as kept.
    func copy(to end: Int) {
      guard end > place else { return }
      add(.kept, String(decoding: query[place..<end], as: UTF8.self))
      place = end
    }
    for (index, run) in runs.enumerated() {
      switch run.kind {
      case .kept: copy(to: run.queryRange?.upperBound ?? place)
      case .added:
        guard let range = run.queryRange else { continue }
        copy(to: range.lowerBound)
        let start = max(place, range.lowerBound)
        add(.added, String(decoding: query[start..<max(start, range.upperBound)], as: UTF8.self))
        place = max(place, range.upperBound)
      case .struck:
        guard let range = run.memoryRange else { continue }
        let text = String(decoding: memory[range], as: UTF8.self)
        let next = index + 1 < runs.count ? runs[index + 1] : nil
        if place > 0, next?.kind != .added {
          add(.struck, " " + text)
        } else {
          copy(to: next?.queryRange?.lowerBound ?? place)
          add(.struck, next == nil ? text : text + " ")
        }
      }
    }
    copy(to: query.count)
    return pieces
  }
}
