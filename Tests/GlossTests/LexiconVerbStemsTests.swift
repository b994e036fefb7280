import BriefText
import Testing

@testable import Gloss

@Suite struct VerbStemsTests {
  private func stems(_ past: String, _ present: String, _ kind: StemKind) -> [String] {
    VerbStems(past: past, present: present).stems.filter { $0.kind == kind }.map { ArabicFolding.string($0.units) }
  }

  private func folded(_ text: String) -> [String] { [ArabicFolding.string(ArabicFolding.fold(text))] }

  @Test func soundVerbsHaveOneStemEach() {
    #expect(stems("كتب", "يكتب", .past) == ["كتب"])
    #expect(stems("كتب", "يكتب", .present) == ["كتب"])
    #expect(stems("كتب", "يكتب", .pastShort).isEmpty)
    #expect(stems("كتب", "يكتب", .jussive).isEmpty)
  }

  @Test(arguments: [
    ("قال", "يقول", "قل", "قل"), ("زار", "يزور", "زر", "زر"), ("أراد", "يريد", "أرد", "رد"),
    ("اختار", "يختار", "اختر", "ختر"), ("استطاع", "يستطيع", "استطع", "ستطع"), ("نام", "ينام", "نم", "نم"),
  ])
  func hollowVerbsLoseTheirVowel(_ past: String, _ present: String, _ short: String, _ jussive: String) {
    #expect(stems(past, present, .pastShort) == folded(short))
    #expect(stems(past, present, .jussive) == folded(jussive))
  }

  @Test func hollowVerbsShowThePassive() {
    #expect(stems("قال", "يقول", .passivePast) == ["قيل"])
    #expect(stems("قال", "يقول", .passivePresent) == ["قال"])
    #expect(stems("اختار", "يختار", .passivePast) == folded("اختير"))
  }

  @Test func aLongVowelOfFormThreeStays() {
    #expect(stems("غادر", "يغادر", .pastShort).isEmpty)
    #expect(stems("ناقش", "يناقش", .passivePast).isEmpty)
  }

  @Test(arguments: [("دعا", "يدعو", "دع", "دعو"), ("رمى", "يرمي", "رم", "رمي"), ("التقى", "يلتقي", "التق", "التقي")])
  func weakVerbsLoseTheirLastLetter(_ past: String, _ present: String, _ weak: String, _ short: String) {
    #expect(stems(past, present, .pastWeak) == folded(weak))
    #expect(stems(past, present, .pastShort) == folded(short))
    #expect(stems(past, present, .jussive).count == 1)
    #expect(stems(past, present, .presentWeak) == stems(past, present, .jussive))
  }

  @Test func doubledVerbsOpenBeforeAConsonant() {
    #expect(stems("مد", "يمد", .pastShort) == ["مدد"])
  }

  @Test func formFourGivesItsParticipleAndVerbalNoun() {
    #expect(stems("أعلن", "يعلن", .masdar) == folded("إعلان"))
    #expect(stems("أعلن", "يعلن", .activeParticiple) == ["معلن"])
    #expect(stems("أراد", "يريد", .masdar) == folded("أرادة"))
  }

  @Test func formThreeGivesItsVerbalNoun() {
    #expect(stems("ناقش", "يناقش", .masdar) == ["مناقشة"])
  }

  @Test(arguments: [("", ""), ("ق", "يق"), ("قال", ""), ("", "يقول"), ("و", "ي"), ("abc", "x"), ("اا", "يا")])
  func brokenEntriesGiveNoStemsOrHarmlessOnes(_ past: String, _ present: String) {
    for stem in VerbStems(past: past, present: present).stems { #expect(stem.units.count <= 8) }
  }

  @Test func oneLetterWordsGiveNoStems() {
    #expect(VerbStems(past: "ق", present: "يق").stems.isEmpty)
    #expect(VerbStems(past: "قال", present: "").stems.isEmpty)
  }
}
