internal import BriefText

/// Verbs and verbal nouns whose English depends on the object: وقع اتفاقا is to sign, not to happen.
enum VerbSenses {
  private struct Sense {
    let lemma: [ArabicFolding.Unit]
    let pos: PartOfSpeech
    let english: String
    let objects: Set<String>
  }

  private static let agreements: Set<String> = [
    "agreement", "agreements", "memorandum", "deal", "deals", "contract", "contracts", "treaty", "protocol", "accord",
    "document",
    "memoranda", "charter", "decree",
  ]
  private static let meetings: Set<String> = [
    "round", "meeting", "meetings", "session", "sessions", "summit", "conference", "talks", "elections", "news",
    "consultations",
    "negotiations", "forum", "referendum",
  ]
  private static let people: Set<String> = [
    "residents", "population", "citizens", "families", "wounded", "people", "civilians", "injured", "nationals",
    "tourists",
    "thousands", "hundreds", "person", "resident", "civilian", "citizen", "family", "national",
  ]
  private static let shots: Set<String> = [
    "missile", "missiles", "rocket", "rockets", "shells", "bullets", "shots", "shot", "bullet", "fire",
  ]
  private static let services: Set<String> = [
    "flights", "trips", "work", "membership", "activities", "operations", "negotiations", "talks", "participation",
    "service",
    "services", "exports", "imports", "studies", "classes", "aid", "funding", "cooperation",
  ]

  private static let crimes: Set<String> = [
    "theft", "killing", "murder", "crime", "crimes", "mistake", "mistakes", "guilt", "error", "failure", "stealing",
    "stabbing", "appeal", "bribery", "fraud", "rape", "involvement", "responsibility", "charges", "affiliation",
    "spying", "shooting", "attack",
  ]
  private static let works: Set<String> = [
    "line", "lines", "road", "roads", "pipe", "pipeline", "malfunction", "damage", "network", "networks", "bridge",
    "power",
  ]
  private static let goals: Set<String> = ["goal", "goals", "points", "hat-trick", "penalty"]

  private static let rulings: Set<String> = ["ruling", "verdict", "sentence", "decision", "judgment", "conviction"]
  private static let bodies: Set<String> = [
    "parliament", "council", "party", "government", "committee", "assembly", "knesset", "organization", "army",
    "parliaments", "militia", "militias", "association",
  ]

  private static let attacks: Set<String> = [
    "attack", "attacks", "raid", "raids", "strike", "strikes", "operation", "operations", "campaign", "bombing",
    "maneuvers", "arrests", "execution", "assassination", "airstrike", "airstrikes",
  ]
  private static let decisions: Set<String> = [
    "decision", "decisions", "law", "order", "plan", "tariffs", "ruling", "agreement", "sentence", "implementation",
  ]
  private static let detained: Set<String> = people.union([
    "man", "men", "woman", "women", "suspect", "suspects", "journalist", "journalists", "lawyer", "activist",
    "activists", "persons", "teenager", "boy", "minister", "leader", "leaders", "member", "members", "defendant",
    "gunman", "gunmen", "uncle", "brother", "father", "son", "driver", "officer", "officers", "employee", "employees",
  ])
  private static let tasked: Set<String> = [
    "army", "minister", "ministry", "government", "committee", "team", "council", "authorities", "company", "force",
    "commission", "delegation", "police", "ambassador", "general", "judge",
  ]
  private static let rites: Set<String> = [
    "prayer", "prayers", "role", "oath", "hajj", "umrah", "rituals", "duty", "dance", "song", "pilgrimage",
  ]
  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "twelfth", "thirteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twenty-fifth", "twenty-sixth",
  ]
  private static let projectiles: Set<String> = [
    "missile", "missiles", "drone", "drones", "ship", "plane", "planes", "rocket", "rockets", "aircraft", "vessel",
  ]

  private static let senses: [Sense] = [
    Sense(lemma: ArabicFolding.fold("نفذ"), pos: .verb, english: "carry out", objects: attacks),
    Sense(lemma: ArabicFolding.fold("علق"), pos: .verb, english: "suspend", objects: decisions),
    Sense(lemma: ArabicFolding.fold("أوقف"), pos: .verb, english: "arrest", objects: detained),
    Sense(lemma: ArabicFolding.fold("صنع"), pos: .verb, english: "set up", objects: goals.union(["another", "other"])),
    Sense(lemma: ArabicFolding.fold("كلف"), pos: .verb, english: "task", objects: tasked),
    Sense(
      lemma: ArabicFolding.fold("أدلى"), pos: .verb, english: "cast", objects: ["voice", "voices", "vote", "votes"]),
    Sense(
      lemma: ArabicFolding.fold("أقام"), pos: .verb, english: "hold",
      objects: [
        "ceremony", "prayer", "prayers", "funeral", "festival", "exhibition", "party", "celebration", "celebrations",
        "concert", "wedding", "banquet",
      ]),
    Sense(lemma: ArabicFolding.fold("أدى"), pos: .verb, english: "perform", objects: rites),
    Sense(lemma: ArabicFolding.fold("اعترض"), pos: .verb, english: "intercept", objects: projectiles),
    Sense(lemma: ArabicFolding.fold("اعتراض"), pos: .noun, english: "interception", objects: projectiles),
    Sense(lemma: ArabicFolding.fold("أسرة"), pos: .noun, english: "dynasty", objects: ordinals),
    Sense(
      lemma: ArabicFolding.fold("ولاية"), pos: .noun, english: "mandate",
      objects: ["mission", "envoy", "force", "forces", "president", "parliament", "council"]),
    Sense(
      lemma: ArabicFolding.fold("حفل"), pos: .noun, english: "concert",
      objects: ["singer", "band", "artist", "musician"]),
    Sense(
      lemma: ArabicFolding.fold("حقيبة"), pos: .noun, english: "portfolio",
      objects: ["ministry", "interior", "foreign", "defense", "finance", "justice", "health", "education", "economy"]),
    Sense(
      lemma: ArabicFolding.fold("وضع"), pos: .noun, english: "placing",
      objects: ["president", "journalist", "defendant", "suspect", "leader"]),
    Sense(
      lemma: ArabicFolding.fold("عزل"), pos: .verb, english: "remove",
      objects: ["president", "minister", "chief", "governor", "judge", "director", "commander", "mayor", "king"]),
    Sense(
      lemma: ArabicFolding.fold("انقلاب"), pos: .noun, english: "capsizing",
      objects: ["boat", "boats", "ship", "ferry", "vessel"]),
    Sense(
      lemma: ArabicFolding.fold("غرق"), pos: .verb, english: "drown",
      objects: [
        "migrants", "people", "persons", "children", "child", "person", "fishermen", "refugees", "man", "woman",
      ]),
    Sense(lemma: ArabicFolding.fold("كلية"), pos: .noun, english: "kidney", objects: ["pig", "donor", "patient"]),
    Sense(lemma: ArabicFolding.fold("استأنف"), pos: .verb, english: "appeal", objects: rulings),
    Sense(lemma: ArabicFolding.fold("حل"), pos: .verb, english: "dissolve", objects: bodies),
    Sense(lemma: ArabicFolding.fold("حل"), pos: .noun, english: "dissolution", objects: bodies),
    Sense(lemma: ArabicFolding.fold("اعترف"), pos: .verb, english: "admit", objects: crimes),
    Sense(lemma: ArabicFolding.fold("إصلاح"), pos: .noun, english: "repair", objects: works),
    Sense(lemma: ArabicFolding.fold("سجل"), pos: .verb, english: "score", objects: goals),
    Sense(lemma: ArabicFolding.fold("وقع"), pos: .verb, english: "sign", objects: agreements),
    Sense(lemma: ArabicFolding.fold("علق"), pos: .verb, english: "suspend", objects: services),
    Sense(lemma: ArabicFolding.fold("أجل"), pos: .verb, english: "evacuate", objects: people),
    Sense(lemma: ArabicFolding.fold("أطلق"), pos: .verb, english: "fire", objects: shots),
    Sense(lemma: ArabicFolding.fold("عقد"), pos: .noun, english: "holding", objects: meetings),
  ]

  private static let reach = 9

  /// `قلل الوزير من تأثير الأزمة`: what people make less is its importance.
  private static func chooseBySubject(_ units: inout [Unit]) {
    for index in units.indices.dropLast() where units[index + 1].reading.preposition == .with {
      // `إدانته بالقتل`, `اتهامه بالقتل`: of.
      guard units[index].pos == .noun, units[index].kind == .word else { continue }
      if units[index].lemma == conviction { units[index].english = "conviction" }
      if units[index].lemma == conviction || units[index].lemma == accusation { units[index + 1].cliticEnglish = "of" }
    }
    for index in units.indices {
      // `دعوات إلى مقاطعتها`: hardly anything has a province.
      if units[index].english == "province", units[index].pos == .noun, units[index].reading.pronoun != nil {
        units[index].english = "boycott"
      }
      // `أصدر القاضي أمرا`.
      if units[index].english == "matter", units[index].pos == .noun,
        units[..<index].suffix(4).contains(where: { $0.pos == .verb && $0.english == "issue" })
      {
        units[index].english = "order"
      }
      // `أقيمت مراسم`: nobody is resided.
      if units[index].english == "reside", units[index].reading.isPassive { units[index].english = "hold" }
    }
    for index in units.indices.dropLast()
    where units[index].pos == .verb && units[index].english == "reduce" && units[index].lemma == belittle {
      if Agents.isPerson(units[index + 1].english) { units[index].english = "play down" }
    }
  }

  private static let conviction = ArabicFolding.fold("إدانة")
  private static let accusation = ArabicFolding.fold("اتهام")
  private static let belittle = ArabicFolding.fold("قلل")

  private static let waqaa = ArabicFolding.fold("وقع")
  private static let mumaththil = ArabicFolding.fold("ممثل")

  /// Gives such words the English that their object asks for.
  static func choose(_ units: inout [Unit]) {
    chooseBySubject(&units)
    for index in units.indices where units[index].kind == .word {
      if units[index].lemma == waqaa, units[index].pos == .verb, units[index].reading.pronoun != nil {
        // `الاتفاق الذي وقعه الطرفان`: what has an object is signed.
        units[index].english = "sign"
        continue
      }
      if units[index].lemma == mumaththil, units[index].pos == .noun, units[index].reading.hasArticle {
        // `الممثل المصري`: without the article he represents somebody.
        units[index].english = "actor"
        continue
      }
      for sense in senses where sense.pos == units[index].pos && sense.lemma == units[index].lemma {
        let end = min(units.count, index + (sense.pos == .noun ? 2 : reach))
        for place in (index + 1)..<max(index + 1, end) {
          let unit = units[place]
          if unit.isSign || unit.pos == .verb || unit.pos == .conj || unit.pos == .rel { break }
          guard unit.reading.preposition == .none,
            units[place - 1].pos != .prep || units[place - 1].lemma == Words.min, !unit.isSilent
          else { continue }
          if unit.english.lowercased().split(separator: " ").contains(where: { sense.objects.contains(String($0)) })
            || unit.reading.number != .singular && sense.objects.contains(EnglishNoun.plural(unit.english))
          {
            units[index].english = sense.english
            // `أدلوا بأصواتهم`: votes.
            if sense.english == "cast", unit.english == "voice" { units[place].english = "vote" }
            break
          }
        }
      }
    }
  }
}
