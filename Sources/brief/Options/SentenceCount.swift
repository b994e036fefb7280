import ArgumentParser
import BriefKit

/// `--sentences N|P%`
struct SentenceCount: ExpressibleByArgument {
  let length: BriefOptions.Length

  init?(argument: String) {
    if argument.hasSuffix("%") {
      guard let share = Double(argument.dropLast()), share > 0, share <= 100 else { return nil }
      length = .percent(share)
    } else {
      guard let count = Int(argument), count > 0 else { return nil }
      length = .sentences(count)
    }
  }
}
