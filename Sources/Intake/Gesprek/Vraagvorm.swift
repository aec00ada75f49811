import Werkafspraken

/// What is being asked, whether the script came to it or somebody wants to change it.
struct Vraagvorm {
  let naam: VeldNaam
  /// Nil for a choice that the script itself offers: it has no row in the data dictionary.
  let veld: Veld?
  let zin: Zin
  let type: any QuestionType
  /// What was answered before, also when it is not on the path now.
  let eerder: Waarde?

  /// How an answer is typed.
  enum Wijze {
    case eenRegel
    /// Line by line, up to an empty line.
    case meerRegels
    /// One by one: added, changed and taken away, up to an empty line.
    case lijst
  }

  var wijze: Wijze {
    switch veld?.soort {
    case .langeTekst: .meerRegels
    case .lijst: .lijst
    default: .eenRegel
    }
  }

  /// Any words are an answer.
  var isVrij: Bool {
    switch veld?.soort {
    case .tekst, .langeTekst, .lijst, .gemeente: true
    default: false
    }
  }

  /// Every statement names its source: those of the sentence, and those of the field.
  var bron: [BronID] { zin.bron + (veld?.bron ?? []) }

  /// Nobody but the cliënt needs to read the answer.
  var isAfgeschermd: Bool { veld?.ogen == .client }

  /// The choices with their numbers; the two answers that are always possible come last.
  var keuzeregels: [Keuzeregel] {
    guard !type.keuzes.isEmpty else { return [] }
    let vast = veld == nil ? [] : ["Weet ik niet", "Wil ik niet zeggen"]
    return (type.keuzes + vast).enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: $1) }
  }

  /// The earlier answer as it would be typed again; nothing when others may be looking.
  var voorstel: String {
    guard let eerder, !isAfgeschermd else { return "" }
    return VasteAntwoorden.text(of: eerder) ?? type.typed(eerder)
  }

  /// Reads what was typed on one line.
  ///
  /// - Throws: why it is no answer. An empty line keeps what was answered before.
  func read(_ typed: String) throws(Afwijzing) -> Waarde {
    if typed.isEmpty {
      guard let eerder else { throw .leeg }
      return eerder
    }
    if let vast = VasteAntwoorden.read(typed) { return vast }
    let count = type.keuzes.count
    if veld != nil, count > 0, let number = Keuzelijst.number(typed) {
      if number == count + 1 { return .weetNiet }
      if number == count + 2 { return .wilNietZeggen }
    }
    let isQuoted = typed.count >= 2 && typed.hasPrefix("\"") && typed.hasSuffix("\"")
    return try type.read(isQuoted ? String(typed.dropFirst().dropLast()) : typed, na: eerder)
  }

  func said(_ waarde: Waarde) -> String { VasteAntwoorden.text(of: waarde) ?? type.said(waarde) }
}
