/// English verb forms. The first word of a verb entry is inflected, the rest (`part in` of `take part in`) follows.
enum EnglishVerb {
  static let modals: Set<String> = [
    "can", "must", "may", "should", "will", "could", "would", "might", "ought", "cannot",
  ]

  static func past(_ verb: String) -> String {
    map(verb) { $0 == "be" ? "was" : irregular[$0]?.past ?? regularPast($0) }
  }

  static func participle(_ verb: String) -> String {
    map(verb) { $0 == "be" ? "been" : irregular[$0]?.participle ?? regularPast($0) }
  }

  static func third(_ verb: String) -> String {
    map(verb) { word in
      switch word {
      case "be": return "is"
      case "have": return "has"
      case "do": return "does"
      case "go": return "goes"
      default: return modals.contains(word) ? word : EnglishNoun.addS(word)
      }
    }
  }

  static func gerund(_ verb: String) -> String {
    map(verb) { word in
      if word == "be" { return "being" }
      if word.hasSuffix("ing"), word.count > 6 { return word }
      if ["die", "lie", "tie", "vie"].contains(word) { return word.dropLast(2) + "ying" }
      if word.hasSuffix("e"), !word.hasSuffix("ee"), !word.hasSuffix("oe"), !word.hasSuffix("ye") {
        return word.dropLast() + "ing"
      }
      return (doubles(word) ? word + String(word.suffix(1)) : word) + "ing"
    }
  }

  private static func map(_ verb: String, _ inflect: (String) -> String) -> String {
    guard let space = verb.firstIndex(of: " ") else { return inflect(verb) }
    return inflect(String(verb[..<space])) + verb[space...]
  }

  private static func regularPast(_ word: String) -> String {
    if modals.contains(word) { return word }
    if word.hasSuffix("e") { return word + "d" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ied"
    }
    if word.hasSuffix("c") { return word + "ked" }
    return (doubles(word) ? word + String(word.suffix(1)) : word) + "ed"
  }

  /// A final consonant is doubled after one stressed short vowel: stop, stopped; admit, admitted.
  private static func doubles(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxyh".contains(last),
      "aeiou".contains(letters[letters.count - 2]), !"aeiou".contains(letters[letters.count - 3])
    else { return false }
    let vowels = letters.count { "aeiou".contains($0) }
    if vowels == 1 { return true }
    return doubling.contains(word)
  }

  private static let doubling: Set<String> = Set(
    """
    admit begin commit compel confer control defer deter dispel equip excel expel forget incur infer occur omit patrol permit prefer
    propel rebel repel acquit rebut recur refer regret remit submit transfer transmit upset travel cancel model signal label fuel quarrel level kidnap
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let irregular: [String: (past: String, participle: String)] = {
    var table: [String: (String, String)] = [:]
    for line in list.split(separator: ",") {
      let forms = line.split(separator: " ").map(String.init)
      if forms.count == 2 { table[forms[0]] = (forms[1], forms[1]) }
      if forms.count == 3 { table[forms[0]] = (forms[1], forms[2]) }
    }
    return table
  }()

  private static let list = """
    arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,
    bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,broadcast broadcast,
    build built,burn burned,burst burst,buy bought,cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,
    creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,dream dreamed,drink drank drunk,drive drove driven,
    eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,
    forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got,
    give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,
    keep kept,kneel knelt,know knew known,lay laid,lead led,lean leaned,leap leapt,learn learned,leave left,lend lent,let let,lie lay lain,
    light lit,lose lost,make made,mean meant,meet met,mistake mistook mistaken,mislead misled,overcome overcame overcome,
    overthrow overthrew overthrown,oversee oversaw overseen,overtake overtook overtaken,pay paid,put put,quit quit,read read,rebuild rebuilt,
    ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,
    shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,slay slew slain,
    sleep slept,slide slid,speak spoke spoken,speed sped,spend spent,spin spun,split split,spread spread,spring sprang sprung,stand stood,
    steal stole stolen,stick stuck,sting stung,strike struck,strive strove striven,swear swore sworn,sweep swept,swell swelled swollen,
    swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,undergo underwent undergone,
    understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,wake woke woken,wear wore worn,weave wove woven,
    weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood,wring wrung,write wrote written,
    rewrite rewrote rewritten,outdo outdid outdone,resell resold,retake retook retaken,foretell foretold,bind bound,spell spelled
    """.split(separator: "\n").joined()
}
