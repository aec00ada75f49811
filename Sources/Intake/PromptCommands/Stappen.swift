extension PromptCommando {
  static let stappen = PromptCommando(
    woord: "stappen", uitleg: "wat er nu moet gebeuren", voorbeeld: "stappen"
  ) { gesprek, _ throws(SchermWeg) in
    try gesprek.showStappen()
    return .opnieuw
  }

  static let casushouder = PromptCommando(
    woord: "casushouder", uitleg: "wie nu casushouder is", voorbeeld: "casushouder"
  ) { gesprek, _ throws(SchermWeg) in
    try gesprek.showCasushouder()
    return .opnieuw
  }
}
