import Foundation

/// A bar on standard error that shows how far the work is.
struct ProgressBar {
  let isShown: Bool
  var total = 0
  private var done = 0
  private let start = DispatchTime.now().uptimeNanoseconds
  private var lastDrawn: UInt64 = 0

  init(isShown: Bool) {
    self.isShown = isShown
  }

  /// One more piece of work is done. The bar is drawn ten times a second at most.
  mutating func advance() {
    done += 1
    guard isShown, let seconds = nextDrawing(isLast: done >= total) else { return }
    let share = total > 0 ? Double(done) / Double(total) : 1
    draw(Self.bar(share) + " \(done)/\(total), \(rate(seconds)) a second")
  }

  /// So many pieces of a work are done of which only a share is known: that of the file, or not even that.
  mutating func advance(to count: Int, share: Double?) {
    done = count
    guard isShown, let seconds = nextDrawing(isLast: false) else { return }
    let bar = share.map { Self.bar(min($0, 1)) + " \(Int(min($0, 1) * 100))%, " } ?? ""
    draw("\(bar)\(count) read, \(rate(seconds)) a second")
  }

  /// A share of one stage of the work is done.
  mutating func show(_ share: Double, _ stage: String) {
    guard isShown, nextDrawing(isLast: false) != nil else { return }
    draw("\(Self.bar(min(share, 1))) \(Int(min(share, 1) * 100))% \(stage)")
  }

  /// The seconds since the start when it is time to draw again.
  private mutating func nextDrawing(isLast: Bool) -> Double? {
    let now = DispatchTime.now().uptimeNanoseconds
    if now - lastDrawn < 100_000_000, !isLast { return nil }
    lastDrawn = now
    return max(0.001, Double(now - start) / 1e9)
  }

  private func rate(_ seconds: Double) -> Int { Int(Double(done) / seconds) }

  private static func bar(_ share: Double) -> String {
    let filled = Int(share * 30)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
  }

  private func draw(_ text: String) { StandardError.put("\r\u{1B}[K" + text) }

  /// Takes the bar away, so that a line can be written.
  func clear() {
    if isShown { StandardError.put("\r\u{1B}[K") }
  }
}
