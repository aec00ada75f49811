extension PromptCommando {
  static let help = PromptCommando(
    woord: "help", uitleg: "dit overzicht", voorbeeld: "help"
  ) { gesprek, _ throws(SchermWeg) in
    let width = alle.map { ($0.woord + ($0.argument.map { " \($0)" } ?? "")).count }.max() ?? 0
    let regels = alle.map { commando in
      let naam = commando.woord + (commando.argument.map { " \($0)" } ?? "")
      return "\(naam)\(String(repeating: " ", count: width - naam.count))  \(commando.uitleg)"
    }
    try gesprek.scherm.show(.melding("Dit kun je altijd typen:"))
    try gesprek.scherm.show(.regels(regels))
    try gesprek.scherm.show(
      .melding("Elke vraag mag je overslaan met: weet ik niet, of: wil ik niet zeggen."))
    return .opnieuw
  }
}
