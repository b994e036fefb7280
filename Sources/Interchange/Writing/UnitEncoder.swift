internal import TranslationMemory

/// Writes units in one format.
protocol UnitEncoder {
  /// Appends what stands before the first unit.
  func start(to output: inout [UInt8])
  func append(_ unit: TranslationUnit, to output: inout [UInt8])
  /// Appends what stands after the last unit.
  func end(to output: inout [UInt8])
}
