/// A share of one as a whole percentage, rounded down: only what is certain is 100%.
struct Percent: CustomStringConvertible {
  let description: String

  init(_ share: Double) {
    description = "\(Int((share * 100 + 1e-9).rounded(.down)))%"
  }
}
