import Werkafspraken

extension PromptCommando<Gespreksvoering> {
  /// Who answers is kept with every answer. Without this word it is whom the question asks.
  static var stem: Self {
    Self(
      "stem", "wie er antwoordt, of F2", voorbeeld: "stem begeleider – of druk een paar keer op F2",
      argument: "<wie>", neemt: { Stem(typed: $0) != nil || Vouwing.vouw($0) == "gewoon" }
    ) { gesprek, argument throws(Sprong) in
      if argument.isEmpty {
        gesprek.stem = gesprek.stem.volgende
      } else if Vouwing.vouw(argument) == "gewoon" {
        gesprek.stem = nil
      } else if let stem = Stem(typed: argument) {
        gesprek.stem = stem
      } else {
        return try gesprek.show(
          .melding("Kies uit: stem cliënt, stem begeleider, stem document of stem gewoon."))
      }
      try gesprek.zegStem()
    }
  }
}

extension Gespreksvoering {
  func zegStem() throws(Sprong) {
    try show(
      .melding(
        stem.map { "Nu antwoordt: \($0.woorden). Terug met: stem gewoon" }
          ?? "Nu antwoordt weer degene aan wie we het vragen."))
  }
}

extension Stem {
  /// Reads who is meant: "cliënt", "de begeleider", "brief".
  init?(typed: String) {
    switch Vouwing.vouw(typed) {
    case "client", "de client", "c": self = .client
    case "begeleider", "de begeleider", "b": self = .begeleider
    case "document", "een document", "papier", "brief", "d": self = .document
    default: return nil
    }
  }

  var woorden: String {
    switch self {
    case .client: "de cliënt"
    case .begeleider: "de begeleider"
    case .document: "een document"
    }
  }

  /// Stands before the prompt while this voice answers.
  var teken: String {
    switch self {
    case .client: "cliënt> "
    case .begeleider: "begeleider> "
    case .document: "document> "
    }
  }
}

extension Stem? {
  /// The next one in the round: whom the question asks, cliënt, begeleider, document.
  var volgende: Stem? {
    switch self {
    case nil: .client
    case .client: .begeleider
    case .begeleider: .document
    case .document: nil
    }
  }
}
