import BriefText
import Terminology
import Testing

@testable import Alignment

@Suite struct BilingualLexiconTests {
  private let lexicon = BilingualLexicon(
    Glossary([
      TermEntry(source: "مدرسة", target: "school", variants: ["مدارس"]),
      TermEntry(source: "كتب", target: "write", variants: ["يكتب"]),
      TermEntry(source: "النيل", target: "Nile", pos: "name"),
      TermEntry(source: "كلمتان معا", target: "two words"),
      TermEntry(source: "سيئ", target: "bad", status: .forbidden),
    ]))

  private func reading(_ word: String) -> BilingualLexicon.Reading {
    lexicon.reading(of: ArabicFolding.fold(word)[...])
  }

  @Test(arguments: ["مدرسة", "المدرسة", "والمدارس", "بمدرستها", "للمدرسة", "مدرسته"])
  func findsInflectedNouns(_ word: String) {
    #expect(reading(word).keys == TargetWords.keys(of: "school"))
  }

  @Test(arguments: ["كتب", "كتبت", "يكتبون", "تكتب", "سيكتبه", "ونكتب"])
  func findsInflectedVerbs(_ word: String) {
    #expect(reading(word).keys == TargetWords.keys(of: "written"))
  }

  @Test func namesAreNames() {
    #expect(reading("النيل").isName)
    #expect(reading("بالنيل").isName)
  }

  @Test(arguments: ["كلمتان", "سيئ", "قمر", "و", ""]) func findsNothingElse(_ word: String) {
    #expect(reading(word).keys.isEmpty)
  }

  @Test func stemsBringFormsTogether() {
    func stem(_ word: String) -> [ArabicFolding.Unit] { ForeignStem.stem(ArabicFolding.fold(word)[...]) }
    #expect(stem("agreement") == stem("agreed"))
    #expect(stem("cities") == stem("city"))
    #expect(stem("said") == stem("says"))
    #expect(stem("minister's") == stem("ministers"))
  }

  @Test func learnsWordsThatRecurTogether() {
    let pairs = [
      ("رأيت القمر", "I saw the moon"), ("القمر بعيد", "the moon is far"), ("بيت بعيد", "a far house"),
      ("بيت جديد", "a new house"), ("رأيت كتابا جديدا", "I saw a new book"),
    ]
    let table = TranslationTable(learning: pairs.map { (source: $0.0, target: $0.1) })
    let moon = EvidenceKey(.word, WordStem.stem(ArabicFolding.fold("القمر")[...]))
    #expect(table.targets[moon] == TargetWords.keys(of: "moon"))
  }
}
