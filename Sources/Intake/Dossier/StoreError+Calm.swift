import DossierStore

extension StoreError {
  /// One calm sentence for the people at the table. The operator's message is `message`.
  var calmSentence: String {
    switch self {
    case .conflict:
      "Iemand anders schreef net ook in dit dossier. Dit antwoord is nog niet bewaard."
    case .beyondLimit: "Dit antwoord is te lang om te bewaren. Maak het wat korter."
    case .fault: "Bewaren lukt nu niet: \(message.waarom). Wat al bewaard was, is er nog."
    }
  }
}
