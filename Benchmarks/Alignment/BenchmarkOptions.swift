import Alignment
import Foundation

/// What the command line asks for.
struct BenchmarkOptions {
  struct Invalid: Error, CustomStringConvertible {
    var description: String
  }

  var files: [String] = []
  var seeds = 3
  var halves = [0, 1]
  var levels = EditLevel.all
  var usesGlossary = true
  var memoryPairs = 0
  var showsMistakes = false
  var showsConfidence = false
  var long = 0
  var dumpFolder: String?
  var featureFile: String?
  var weights = AlignmentWeights()

  init(_ arguments: [String]) throws {
    var index = 0
    func value() throws -> String {
      index += 1
      guard index < arguments.count else { throw Invalid(description: "no value for \(arguments[index - 1])") }
      return arguments[index]
    }
    while index < arguments.count {
      switch arguments[index] {
      case "--seeds": seeds = Int(try value()) ?? seeds
      case "--half": halves = try value() == "second" ? [1] : [0]
      case "--level":
        let name = try value()
        levels = EditLevel.all.filter { $0.name == name }
      case "--no-glossary": usesGlossary = false
      case "--memory-pairs": memoryPairs = Int(try value()) ?? 0
      case "--mistakes": showsMistakes = true
      case "--confidence": showsConfidence = true
      case "--dump": dumpFolder = try value()
      case "--features": featureFile = try value()
      case "--long": long = Int(try value()) ?? 0
      case "--set":
        let parts = try value().split(separator: "=")
        guard parts.count == 2, let number = Float(parts[1]), weights.set(String(parts[0]), number) else {
          throw Invalid(description: "no such weight: \(parts)")
        }
      default: files.append(arguments[index])
      }
      index += 1
    }
    guard files.count == 3 else { throw Invalid(description: "usage: brief-alignment SOURCE TARGET GLOSSARY_DIR") }
  }
}

extension AlignmentWeights {
  /// Sets a weight by name, as `evidence` or `hit.0`.
  mutating func set(_ name: String, _ value: Float) -> Bool {
    let fields: [String: WritableKeyPath<AlignmentWeights, Float>] = [
      "absent": \.absent, "evidence": \.evidence, "size": \.size, "length": \.length, "spread": \.spread,
      "stops": \.stops, "comma": \.comma, "open": \.open, "small": \.small, "merge": \.merge, "mergeTwo": \.mergeTwo,
      "mergeThree": \.mergeThree, "gapOpen": \.gapOpen, "gapExtend": \.gapExtend, "priorBeads": \.priorBeads,
      "threshold": \.threshold, "learned": \.learned, "learnedCount": \.learnedCount,
    ]
    if name.hasPrefix("hit."), let index = Int(name.dropFirst(4)), hit.indices.contains(index) {
      hit[index] = value
      return true
    }
    guard let field = fields[name] else { return false }
    self[keyPath: field] = value
    return true
  }
}
