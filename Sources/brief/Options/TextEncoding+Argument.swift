public import ArgumentParser
public import BriefText

extension TextEncoding: ExpressibleByArgument {
  /// An encoding by its IANA name.
  public init?(argument: String) {
    self.init(argument)
  }
}
