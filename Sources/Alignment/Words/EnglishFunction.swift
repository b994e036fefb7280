internal import BriefText

/// English words that stand for grammar, not for things: they carry no term by themselves.
enum EnglishFunction {
  typealias Unit = ArabicFolding.Unit

  /// True for a folded word of the list.
  static func contains(_ word: ArraySlice<Unit>) -> Bool { words.contains(Array(word)) }

  private static let words = Set(
    """
    a an the this that these those and or but nor so yet if unless because since while whereas although though than as of in on at by for from
    with without within into onto upon to toward towards through throughout during before after until till about above
    below under over between among against across along around behind beside besides beyond despite except near off out
    outside inside up down via per like unlike regarding concerning including due according i me my mine myself we us our
    ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them
    their theirs themselves who whom whose which what when where why how whether there here is are was were be been being
    am do does did doing done have has had having will would shall should can could may might must ought not no n't don't
    doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm i've i'll
    i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've we'll we'd they're they've
    they'll they'd that's there's what's let's who's also too very just only even still already again ever never always
    often sometimes usually then thus hence therefore however moreover furthermore such same other others another each
    every either neither both all any some none many much more most few fewer less least several own else etc one ones
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing else
    """.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) })
}
