import Intake
import Terminal

/// Asks for what was not given as an option, when there is somebody to ask.
///
/// Through a pipe it asks nothing: it notes which options are missing, and `klaar` names them all.
struct Navraag {
  private var scherm: (any Scherm)?
  private var ontbreekt: [String] = []

  init(_ omgeving: Omgeving) {
    scherm =
      omgeving.isAanToetsenbord
      ? TerminalKind.openScherm(program: "huiswaarts", plain: omgeving.isPlain) : nil
  }

  /// Returns what was given, or what somebody types now.
  ///
  /// - Parameters:
  ///   - optie: its name on the command line, for example `--vraag`.
  ///   - anders: what Enter alone means, and what holds when there is nobody to ask; nil when it must
  ///     be given.
  /// - Returns: the empty text when it is missing; `klaar` then throws.
  mutating func tekst(
    _ optie: String, _ gegeven: String?, _ vraag: String, kies keuzes: [String] = [],
    anders: String? = nil
  ) throws -> String {
    if let gegeven { return gegeven }
    guard scherm != nil else {
      if anders == nil { ontbreekt.append(optie) }
      return anders ?? ""
    }
    try scherm?.show(.melding(vraag + (anders.map { $0.isEmpty ? "" : " Enter is: \($0)." } ?? "")))
    if !keuzes.isEmpty {
      try scherm?.show(
        .keuzes(keuzes.enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: $1) }))
    }
    while true {
      switch scherm?.ask(Prompt(aanvullingen: keuzes.map { Aanvulling($0) })) {
      case .regel(let typed)?:
        let text = Vouwing.trim(typed)
        if text.isEmpty, let anders { return anders }
        if let number = Int(text), keuzes.indices.contains(number - 1) { return keuzes[number - 1] }
        if !text.isEmpty, keuzes.isEmpty || keuzes.contains(text) { return text }
        try scherm?.show(
          .melding(
            keuzes.isEmpty
              ? "Typ een antwoord." : "Typ een nummer van 1 tot en met \(keuzes.count)."))
      default: throw Weigering(tekst: "Er is niets gemaakt.")
      }
    }
  }

  /// Asks for several, until Enter alone; at least one.
  mutating func lijst(_ optie: String, _ gegeven: [String], _ vraag: String) throws -> [String] {
    guard gegeven.isEmpty else { return gegeven }
    var items = [try tekst(optie, nil, vraag)]
    while scherm != nil {
      let item = try tekst(optie, nil, "Nog een? Typ alleen Enter als het klaar is.", anders: "")
      if item.isEmpty { break }
      items.append(item)
    }
    return items
  }

  /// - Throws: `Weigering` that names every option that is missing.
  func klaar() throws {
    guard ontbreekt.isEmpty else {
      throw Weigering(
        tekst: "Zonder toetsenbord moet je ook dit geven: \(ontbreekt.joined(separator: ", ")). "
          + "Er is niets gemaakt.")
    }
  }
}
