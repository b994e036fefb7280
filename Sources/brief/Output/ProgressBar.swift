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
    guard isShown else { return }
    let now = DispatchTime.now().uptimeNanoseconds
    if now - lastDrawn < 100_000_000, done < total { return }
    lastDrawn = now
    let share = total > 0 ? Double(done) / Double(total) : 1
    let filled = Int(share * 30)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    let rate = Double(done) / max(0.001, Double(now - start) / 1e9)
    StandardError.put("\r\u{1B}[K\(bar) \(done)/\(total), \(Int(rate)) a second")
  }

  /// Takes the bar away, so that a line can be written.
  func clear() {
    if isShown { StandardError.put("\r\u{1B}[K") }
  }
}
