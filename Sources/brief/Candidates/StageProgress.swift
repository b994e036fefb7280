/// The progress of work in stages, each of them with a bar of its own.
final class StageProgress {
  private var bar: ProgressBar
  private var stage = ""
  private var done = 0
  private var total = 0
  private var isOnScreen = false

  init(isShown: Bool) {
    bar = ProgressBar(isShown: isShown)
  }

  /// Begins a stage of so many steps; 0 where the share is told instead.
  func begin(_ stage: String, steps: Int = 0) {
    self.stage = stage
    done = 0
    total = steps
  }

  /// One step is done.
  func advance() {
    done += 1
    if total > 0, done & 0x3F == 0 { show(Double(done) / Double(total)) }
  }

  func show(_ share: Double) {
    bar.show(share, stage)
    isOnScreen = true
  }

  /// Takes the bar away.
  func clear() {
    if isOnScreen { bar.clear() }
    isOnScreen = false
  }
}
