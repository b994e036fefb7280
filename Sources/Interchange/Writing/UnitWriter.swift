public import TranslationMemory

/// Writes translation units as TMX or tab-separated text, one by one and in bounded memory.
///
/// What reads our files back gets equal units as long as texts have no white space around them, optional fields are not
/// empty, and, in TMX, notes, properties and the other fields beside the two texts have none of the control characters
/// that XML 1.0 forbids; there they are dropped. In the two texts they are kept, as inline codes that other programs
/// pass over. Previous and next source, origin and domain of a unit are written as the properties that OmegaT uses:
/// `prev`, `next`, `file` and `domain`; a property of type `tuid` is the unit's identifier. Inline markup is written back
/// when its text is still the text of the unit.
///
/// The bytes go to a closure in pieces of about 64 KiB; what it throws, `write` and `finish` throw. Whoever writes a
/// file should write a temporary one and rename it after `finish`.
public struct UnitWriter<Failure: Error>: ~Copyable {
  private let encoder: any UnitEncoder
  private let sink: ([UInt8]) throws(Failure) -> Void
  private var deflater: GzipDeflater?
  private var buffer: [UInt8] = []
  /// How many units were written.
  public private(set) var count = 0

  /// A writer to a closure.
  public init(_ options: WritingOptions, sink: @escaping ([UInt8]) throws(Failure) -> Void) {
    self.sink = sink
    switch options.layout {
    case .tmx(let language): encoder = TMXEncoder(sourceLanguage: language, toolVersion: options.toolVersion)
    case .tsv(let columns): encoder = TSVEncoder(columns: columns)
    case .plainTSV: encoder = TSVEncoder(columns: nil)
    }
    if options.isCompressed { deflater = GzipDeflater() }
    encoder.start(to: &buffer)
  }

  /// Writes a unit.
  public mutating func write(_ unit: TranslationUnit) throws(Failure) {
    encoder.append(unit, to: &buffer)
    count += 1
    if buffer.count >= 1 << 16 { try flush(isLast: false) }
  }

  /// Writes what stands after the last unit. Without this call the file is incomplete.
  public consuming func finish() throws(Failure) {
    encoder.end(to: &buffer)
    try flush(isLast: true)
  }

  private mutating func flush(isLast: Bool) throws(Failure) {
    let bytes = deflater.map { $0.compress(buffer, isLast: isLast) } ?? buffer
    buffer.removeAll(keepingCapacity: true)
    if !bytes.isEmpty { try sink(bytes) }
  }
}
