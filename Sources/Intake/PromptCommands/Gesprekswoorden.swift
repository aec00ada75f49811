extension Gespreksvoering: Plek {
  /// In the order in which `help` shows them.
  package static var woorden: [PromptCommando<Gespreksvoering>] {
    [
      .terug, .verder, .wijzig, .herstel, .overzicht, .zoek, .stappen, .casushouder, .waarom, .bron,
      .voorlezen, .stem, .taal, .pauze, .stop, .help,
    ]
  }

  static var slotVanHelp: String {
    "Overslaan mag altijd: typ weet ik niet, of: wil ik niet zeggen."
  }

  /// Another voice than the question asks for stands before the prompt.
  var teken: String { stem?.teken ?? Prompt().teken }

  mutating func isGetypt() { voorlezer?.zwijg() }

  mutating func wisselStem() throws(Sprong) {
    stem = stem.volgende
    try zegStem()
  }
}
