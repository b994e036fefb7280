import Testing

@testable import Alignment

@Suite struct PlaceholderAlignment {}
