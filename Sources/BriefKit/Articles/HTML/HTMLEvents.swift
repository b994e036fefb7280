internal import CHTML

/// Receives what the parser meets.
protocol HTMLEvents: AnyObject {
  /// Attribute names are lower-case.
  func start(_ name: String, attributes: [String: String])
  func end(_ name: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Parses a page, mending what is malformed. `false` when it is too long for libxml2 or memory ran out.
func parseHTML(_ bytes: [UInt8], into events: any HTMLEvents) -> Bool {
  let box = EventBox(events: events)
  return withExtendedLifetime(box) {
    var handler = chtml_handler(
      context: Unmanaged.passUnretained(box).toOpaque(),
      start: { context, name, attributes in
        guard let events = EventBox.events(context), let name else { return }
        events.start(String(cString: name), attributes: readAttributes(attributes))
      },
      end: { context, name in
        guard let events = EventBox.events(context), let name else { return }
        events.end(String(cString: name))
      },
      text: { context, bytes, length in
        guard let events = EventBox.events(context), let bytes, length > 0 else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
          events.text(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
      })
    return bytes.withUnsafeBytes {
      chtml_parse($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int64($0.count), &handler) == 0
    }
  }
}

/// Carries the receiver through C.
private final class EventBox {
  let events: any HTMLEvents

  init(events: any HTMLEvents) { self.events = events }

  static func events(_ context: UnsafeMutableRawPointer?) -> (any HTMLEvents)? {
    context.map { Unmanaged<EventBox>.fromOpaque($0).takeUnretainedValue().events }
  }
}

private func readAttributes(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String: String] {
  guard var list else { return [:] }
  var attributes: [String: String] = [:]
  while let name = list.pointee {
    attributes[String(cString: name)] = list.advanced(by: 1).pointee.map { String(cString: $0) } ?? ""
    list = list.advanced(by: 2)
  }
  return attributes
}
