internal import Foundation

/// The logarithm of a sum of exponentials.
@inline(__always)
func logSum(_ first: Float, _ second: Float) -> Float {
  let high = max(first, second)
  let low = min(first, second)
  guard low > high - 16 else { return high }
  return high + log1p(exp(low - high))
}
