extension TextPage {
  /// Adds a text that may come from anywhere, made safe to show, with parts of it set off where there are colours.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - marks: The parts to set off, in UTF-8 bytes of the text.
  ///   - indent: The column where its lines start.
  ///   - marker: What stands in the room before the first line.
  package mutating func add(_ text: String, marks: [Range<Int>], indent: Int, marker: String) {
    let shown = ShownText.line(text)
    let rightToLeft = ShownText.hasArabic(shown)
    var flags = (options.usesColor ? Self.flags(of: shown, in: text, marks) : [])[...]
    for (index, line) in lines(of: shown, indent: indent).enumerated() {
      let marked = flags.isEmpty ? line : Self.marked(line, &flags)
      add(
        line: directed(marked, rightToLeft: rightToLeft), style: .plain, indent: indent,
        marker: index == 0 ? marker : "")
    }
  }

  /// For each scalar of what is shown, spaces left out, whether it is part of a mark. Spaces are what wrapping changes.
  private static func flags(of shown: String, in text: String, _ marks: [Range<Int>]) -> [Bool] {
    var flags: [Bool] = []
    var offset = 0
    var scalars = text.unicodeScalars.makeIterator()
    for scalar in shown.unicodeScalars where scalar != " " {
      while let next = scalars.next() {
        let start = offset
        offset += UTF8.width(next)
        guard next == scalar else { continue }
        flags.append(marks.contains { $0.contains(start) })
        break
      }
    }
    return flags
  }

  /// The line with codes around what is marked; takes its flags off the front.
  private static func marked(_ line: String, _ flags: inout ArraySlice<Bool>) -> String {
    var output = ""
    var run = String.UnicodeScalarView()
    var isMarked = false
    var spaces = String.UnicodeScalarView()
    func close() { output += isMarked ? TextStyle.strong.applied(to: String(run)) : String(run) }
    for scalar in line.unicodeScalars {
      guard scalar != " " else {
        spaces.append(scalar)
        continue
      }
      let flag = flags.popFirst() ?? false
      if flag == isMarked {
        run.append(contentsOf: spaces)
      } else {
        if !isMarked { run.append(contentsOf: spaces) }
        close()
        run = isMarked ? spaces : .init()
        isMarked = flag
      }
      spaces = .init()
      run.append(scalar)
    }
    run.append(contentsOf: spaces)
    close()
    return output
  }
}
