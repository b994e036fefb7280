import Alignment
import Foundation
import TranslationMemory

/// A document and its translation, aligned.
struct AlignedDocument {
  /// What a bead is worth to a translation memory.
  enum Verdict {
    /// Certain enough to be a unit.
    case sure
    /// A person should look at it first.
    case doubtful
    /// One side has no counterpart.
    case unpaired
  }

  let source: SegmentedFile
  let target: SegmentedFile
  let sourceSegments: [String]
  let targetSegments: [String]
  let beads: [Bead]
  /// What a bead must have to be sure.
  let minimum: Double
  /// Whether the two texts seem to have nothing to do with each other.
  let looksUnrelated: Bool

  init(_ source: SegmentedFile, _ target: SegmentedFile, aligner: SentenceAligner, minimum: Double) {
    self.source = source
    self.target = target
    self.minimum = minimum
    sourceSegments = source.segments
    targetSegments = target.segments
    beads = aligner.beads(sourceSegments, targetSegments)
    looksUnrelated =
      SentenceAligner.looksUnrelated(beads)
      && !Self.isMostlyFound(min(sourceSegments.count, targetSegments.count), in: beads)
  }

  /// Whether the shorter text is found in the longer one: an excerpt leaves most of the beads without counterpart.
  private static func isMostlyFound(_ segments: Int, in beads: [Bead]) -> Bool {
    let found = beads.filter { $0.isPair && $0.confidence >= 0.8 }
    return found.reduce(0) { $0 + min($1.source.count, $1.target.count) } * 2 >= segments
  }

  /// The beads that can become units; none of two texts that do not belong together, whatever single beads look like.
  var sureBeads: [Bead] { beads.filter { verdict(on: $0) == .sure } }
  var doubtfulBeads: [Bead] { beads.filter { verdict(on: $0) == .doubtful } }
  var unpairedBeads: [Bead] { beads.filter { verdict(on: $0) == .unpaired } }

  func verdict(on bead: Bead) -> Verdict {
    if !bead.isPair { return .unpaired }
    return bead.confidence >= minimum && !looksUnrelated ? .sure : .doubtful
  }

  /// The segments of each side of a bead, joined by a space.
  func texts(of bead: Bead) -> (source: String, target: String) {
    (sourceSegments[bead.source].joined(separator: " "), targetSegments[bead.target].joined(separator: " "))
  }

  /// The name that units keep: the file that the source came from.
  var origin: String? { source.path == "-" ? nil : (source.path as NSString).lastPathComponent }

  /// A bead as a unit, with what stands around its source.
  func unit(of bead: Bead, sourceLanguage: String, targetLanguage: String) -> TranslationUnit {
    let texts = texts(of: bead)
    var unit = TranslationUnit(
      source: texts.source, target: texts.target, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
    unit.origin = origin
    if bead.source.lowerBound > 0 { unit.previous = sourceSegments[bead.source.lowerBound - 1] }
    if bead.source.upperBound < sourceSegments.count { unit.next = sourceSegments[bead.source.upperBound] }
    return unit
  }
}
