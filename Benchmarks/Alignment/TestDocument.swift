import Alignment
import Foundation

/// How much a document pair is edited, as shares of its sentences.
struct EditLevel {
  let name: String
  var merge = 0.0
  var split = 0.0
  var delete = 0.0
  var dropsBlock = false
  /// Takes the comma away where a sentence is split, so that nothing shows that it goes on.
  var hidesSplits = false

  static let all = [
    EditLevel(name: "clean"),
    EditLevel(name: "light", merge: 0.06, split: 0.06, delete: 0.04),
    EditLevel(name: "hard", merge: 0.16, split: 0.16, delete: 0.12, dropsBlock: true),
    EditLevel(name: "blind", merge: 0.2, split: 0.25, delete: 0.12, dropsBlock: true, hidesSplits: true),
  ]
}

/// A document pair with its right beads, made from aligned sentences by edits.
struct TestDocument {
  var source: [String] = []
  var target: [String] = []
  var gold: [Bead] = []

  init(_ pairs: ArraySlice<(source: String, target: String)>, level: EditLevel, using random: inout SeededGenerator) {
    var index = pairs.startIndex
    var block = 0..<0
    var blockIsSource = false
    if level.dropsBlock, pairs.count > 20 {
      let length = Int.random(in: 5...10, using: &random)
      let start = Int.random(in: pairs.startIndex...(pairs.endIndex - length), using: &random)
      block = start..<(start + length)
      blockIsSource = random.happens(0.5)
    }
    while index < pairs.endIndex {
      let pair = pairs[index]
      let left = block.contains(index) ? 1 : (index < block.lowerBound ? block.lowerBound : pairs.endIndex) - index
      if block.contains(index) {
        add(blockIsSource ? [] : [pair.source], blockIsSource ? [pair.target] : [])
        index += 1
      } else if random.happens(level.delete) {
        let isSource = random.happens(0.5)
        add(isSource ? [] : [pair.source], isSource ? [pair.target] : [])
        index += 1
      } else if left > 1, random.happens(level.merge) {
        let length = left > 2 && random.happens(0.15) ? 3 : 2
        let merged = pairs[index..<(index + length)]
        let sources = merged.map(\.source)
        let targets = merged.map(\.target)
        if random.happens(0.5) {
          add([sources.joined(separator: " ")], targets)
        } else {
          add(sources, [targets.joined(separator: " ")])
        }
        index += length
      } else if random.happens(level.split) {
        if random.happens(0.5) {
          add(ClauseSplit.parts(pair.source, hidden: level.hidesSplits, using: &random), [pair.target])
        } else {
          add([pair.source], ClauseSplit.parts(pair.target, hidden: level.hidesSplits, using: &random))
        }
        index += 1
      } else {
        add([pair.source], [pair.target])
        index += 1
      }
    }
  }

  private mutating func add(_ sources: [String], _ targets: [String]) {
    gold.append(
      Bead(
        source: source.count..<(source.count + sources.count), target: target.count..<(target.count + targets.count),
        confidence: 1))
    source += sources
    target += targets
  }
}
