/// Segments with their translations, gone through one after the other and more than once.
///
/// What learns from a memory reads it several times instead of keeping it: a memory of any size takes the same space.
public struct TranslationPairs {
  /// Gives all pairs, each time in the same order.
  let read: (_ body: (_ source: String, _ target: String) -> Void) throws -> Void

  /// Pairs that a store gives; `forEach` may be called several times.
  public init(forEach: @escaping (_ body: (_ source: String, _ target: String) -> Void) throws -> Void) {
    read = forEach
  }

  /// Pairs that are in memory.
  public init(_ pairs: some Collection<(source: String, target: String)>) {
    read = { body in
      for pair in pairs { body(pair.source, pair.target) }
    }
  }
}
