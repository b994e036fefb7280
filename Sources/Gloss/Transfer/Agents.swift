/// English nouns for people and bodies that act and speak: what `who` refers to and what may be the subject of `say`.
enum Agents {
  static func isAgent(_ english: String) -> Bool {
    let words = english.lowercased().split(separator: " ").map(String.init)
    // The head of `minister of defence` stands before the preposition.
    let head =
      words.firstIndex { ["of", "for", "in", "to", "at", "on"].contains($0) }.flatMap { $0 > 0 ? words[$0 - 1] : nil }
      ?? words.last ?? ""
    return list.contains(head) || isPersonByForm(head) || head.hasSuffix("s") && list.contains(String(head.dropLast()))
  }

  /// News media and those who work for them, to whom things are said.
  static func isMedium(_ english: String) -> Bool {
    let lower = english.lowercased()
    return [
      "agency", "newspaper", "channel", "reuters", "radio", "television", "journalist", "reporter", "magazine", "tv",
      "press",
      "website", "site", "network", "cnn", "bbc", "jazeera", "arabiya", "sky news", "anadolu", "afp",
    ].contains { lower.contains($0) }
  }

  static func isPerson(_ english: String) -> Bool {
    let head = english.lowercased().split(separator: " ").last.map(String.init) ?? ""
    return persons.contains(head) || isPersonByForm(head)
  }

  private static func isPersonByForm(_ word: String) -> Bool {
    guard word.count > 4, !things.contains(word) else { return false }
    return ["er", "or", "ist", "ian", "ee", "man", "men", "ers", "ors", "ists", "ians"].contains { word.hasSuffix($0) }
  }

  private static let things: Set<String> = Set(
    """
    number matter order power paper water summer winter october november december september letter member-state quarter corner border
    computer weather chapter center centre character disaster newspaper tower river paper master fever cancer danger answer
    computer parameter error terror factor sector motor humor labor labour color harbour favor honor mirror doctorate vector
    reactor tractor elevator committee fee coffee degree refugee-camp guarantee offer transfer bomber-plane charter order layer
    silver copper timber rubber finger shoulder counter register filter container carrier launcher semester trimester
    theater theatre meter metre liter litre kilometer kilometre encounter manner banner hunger anger laughter murder slaughter
    helicopter freighter steamer trailer cluster monster poster roster shelter trigger server printer router scanner sensor
    indicator corridor interior exterior behaviour behavior armor anchor tremor rumor metaphor tumor ladder leather feather
    tanker tankers bunker bunkers burger dinner supper lumber thunder plunder
    either neither other another together ever never over under after before however rather whether further
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let persons: Set<String> = Set(
    """
    man men woman women people person persons child children president king queen prince princess emir sheikh chief head
    official officials spokesman spokeswoman ambassador envoy deputy expert analyst journalist activist student witness citizen
    politician lawyer judge scientist doctor teacher victim hostage captain general colonel colleague brother sister father mother
    secretary-general secretary mediator mediators gunman gunmen son daughter wife husband friend youth boy girl guest candidate guard athlete pilot chairman cleric imam pope
    defendant accused suspect convict migrant immigrant participant applicant assailant combatant rebel insurgent student
    servant assistant accountant consultant contestant lieutenant highness majesty excellency fan widow widower grandson granddaughter niece nephew orphan coach captain boss chief monarch sultan novelist client patient captive fugitive relative native hero heroine companion thief spy chef comrade cousin uncle aunt infant
    bishop guy those one who everyone anyone residents families relatives militants troops soldiers
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let list: Set<String> = persons.union(
    """
    government ministry army police organization organisation party parties group groups company companies agency agencies source sources
    statement report council committee court parliament union association authority authorities administration embassy
    foundation institution commission movement state states country countries nation delegation office bank channel newspaper
    website force forces military presidency kingdom team club federation body bodies department directorate
    administration ministers leadership opposition coalition alliance community house bureau center centre institute university
    meteorology meteorologists forecasters corporation broadcaster service chamber board branch poll survey documents statistics investigation investigations prosecution
    intelligence syndicate mission panel firm fund airline hospital school results figures data letter document law rescuers
    coastguard navy infantry cabinet senate congress parliament knesset regime royal republic republics city village
    family crew staff couple clan tribe crowd household public
    network front brigade brigades militia militias media outlets outlet daesh hamas hezbollah taliban study research
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
