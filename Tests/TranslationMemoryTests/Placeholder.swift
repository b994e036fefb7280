import Testing

@testable import TranslationMemory

@Suite struct PlaceholderTranslationMemory {}
