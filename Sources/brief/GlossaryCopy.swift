import BriefKit
import Foundation

/// A copy of a glossary folder that is there as a whole or not at all.
struct GlossaryCopy {
  let from: String
  let to: String

  func run() throws(OutputError) {
    let unfinished = "\(to).\(getpid()).tmp"
    do {
      try? FileManager.default.removeItem(atPath: unfinished)
      try FileManager.default.copyItem(atPath: from, toPath: unfinished)
      // An installed glossary may be read-only, and so would the copy be.
      for path in try FileManager.default.subpathsOfDirectory(atPath: unfinished) + [""] {
        try makeWritable(unfinished + "/" + path)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw OutputError(path: to, reason: .cannotCreate(error.localizedDescription))
    }
    if rename(unfinished, to) != 0 {
      let code = errno
      try? FileManager.default.removeItem(atPath: unfinished)
      // Another brief was faster: its copy is as good.
      if code == EEXIST || code == ENOTEMPTY { return }
      throw OutputError(path: to, reason: .cannotCreate(String(cString: strerror(code))))
    }
  }

  private func makeWritable(_ path: String) throws {
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0o644
    try FileManager.default.setAttributes([.posixPermissions: mode | 0o200], ofItemAtPath: path)
  }
}
