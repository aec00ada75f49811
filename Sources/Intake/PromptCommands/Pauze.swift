extension PromptCommando {
  static let pauze = PromptCommando(
    woord: "pauze", uitleg: "bewaren en later verder", voorbeeld: "pauze"
  ) { _, _ in .klaar(.pauze) }

  static let stop = PromptCommando(
    woord: "stop", uitleg: "stoppen; alles blijft bewaard", voorbeeld: "stop"
  ) { _, _ in .klaar(.stop) }
}
