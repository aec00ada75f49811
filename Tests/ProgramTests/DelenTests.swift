import TestSupport
import Testing

/// A dossier of an invented person, made by a conversation of two answers.
struct `Wie iets uit een dossier deelt` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  /// Holds a short conversation, and returns the dossier.
  private func dossier() throws -> String {
    let run = try huis.run(
      "intake", "--regeling", "beter-wonen", "--gesprek", "start", "--op", "2025-11-03",
      input: "Zzkanarie\npauze\n")
    #expect(run.output.contains("Zzkanarie") || run.status == .exited(0), "\(run.errors)")
    let dossier = try huis.run("dossier", "list").output.split(separator: "\n").first
    return try #require(dossier.map(String.init))
  }

  private func deel(
    _ dossier: String, _ arguments: String..., woorden: String = ""
  ) throws -> PipeProgram {
    try huis.run(["dossier", "deel", dossier] + arguments, input: woorden)
  }

  @Test func `ziet zonder --toon alleen wat er mee zou gaan, en er wordt niets bewaard`() throws {
    let dossier = try dossier()
    let run = try deel(
      dossier, "--met", "corporatie", "--doel", "overlast", "--organisatie", "Zzwonen")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Dit gaat naar: de woningcorporatie (Zzwonen)."))
    #expect(run.output.contains("Zzkanarie"))
    #expect(!(try huis.run("dossier", "show", dossier).output.contains("gedeeld")))
  }

  @Test func `krijgt met --toon de tekst op de uitvoer, en niets anders`() throws {
    let run = try deel(
      try dossier(), "--met", "corporatie", "--doel", "overlast", "--organisatie", "Zzwonen",
      "--toon", "--ja", "--json", "--op", "2025-11-03", woorden: "in het gesprek\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.hasPrefix("{\n"))
    #expect(run.output.contains(#""ontvanger" : "corporatie""#))
    #expect(run.output.contains(#""doel" : "overlast""#))
    #expect(run.output.contains("Zzkanarie"))
    #expect(run.output.contains(#""verteld" : "in het gesprek""#))
    #expect(run.errors.contains("Dit krijgt de ontvanger te zien:"))
  }

  @Test func `zegt hoe de cliënt het weet, en anders gaat er niets`() throws {
    let dossier = try dossier()
    let vraag = [
      "dossier", "deel", dossier, "--met", "corporatie", "--doel", "overlast", "--organisatie",
      "Zzwonen", "--toon", "--ja", "--op", "2025-11-03",
    ]
    for woorden in ["", "\n"] {
      let run = try huis.run(vraag, input: woorden)
      #expect(run.status == .exited(1))
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Zonder antwoord gaat het niet. Er is niets gedeeld."))
    }
    let zonder = try huis.run(vraag + ["--akkoord"], input: "met een knik\n")
    #expect(zonder.status == .exited(1) && zonder.output.isEmpty)
    let run = try huis.run(vraag + ["--akkoord"], input: "met een knik\naan tafel\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("de cliënt vindt het goed: met een knik"))
    #expect(run.output.contains("Zo weet de cliënt het: aan tafel"))
    #expect(try huis.run("dossier", "inzage", dossier).output.contains("aan tafel"))
  }

  @Test func `vraagt het op een scherm voor er iets gaat`() throws {
    let dossier = try dossier()
    let delen = try huis.start(
      "dossier", "deel", dossier, "--met", "corporatie", "--doel", "overlast", "--organisatie",
      "Zzwonen", "--akkoord", "--toon", "--op", "2025-11-03", rows: 60)
    try delen.wait("Hoe heeft de cliënt gezegd dat dit mag?")
    try delen.answer("met een knik")
    try delen.wait("Hoe heb je de cliënt verteld dat je dit deelt?")
    try delen.answer("aan tafel")
    try delen.wait("Wil je dit delen?")
    try delen.answer("ja")
    #expect(try delen.exitStatus() == .exited(0))
    #expect(delen.screen.lines.contains { $0.contains("Zo weet de cliënt het: aan tafel") })
  }

  @Test func `hoort het als er niets mee mag, als het doel niet past, of als er iets ontbreekt`()
    throws
  {
    let dossier = try dossier()
    let cases: [([String], Int32, String)] = [
      (["--met", "rsd", "--doel", "overlast"], 1, "Kies uit: inkomen, signaal, verhuizing."),
      (["--met", "client", "--doel", "inzage"], 1, "De cliënt mag alles zien."),
      (["--met", "buren", "--doel", "overlast"], 0, ""),
      (
        [
          "--met", "buren", "--doel", "overlast", "--toon", "--ja", "--organisatie", "Zz",
        ], 1, "Er gaat niets mee. Er is niets gedeeld."
      ),
      (["--met", "corporatie", "--doel", "overlast", "--toon"], 2, "--organisatie"),
      (
        ["--met", "corporatie", "--doel", "overlast", "--deel", "onzin"], 1,
        "Het veld onzin bestaat niet."
      ),
      (
        ["--met", "corporatie", "--doel", "overlast", "--toon", "--organisatie", "Zz"], 1,
        "Kies --ja"
      ),
    ]
    for (arguments, status, message) in cases {
      let run = try huis.run(["dossier", "deel", dossier] + arguments)
      #expect(run.status == .exited(status), "\(arguments): \(run.errors)")
      #expect(run.errors.contains(message), "\(arguments): \(run.errors)")
    }
  }

  @Test func `verbetert een antwoord met een reden, en het oude blijft`() throws {
    let dossier = try dossier()
    func verbeter(_ veld: String, _ woorden: String) throws -> PipeProgram {
      try huis.run("dossier", "verbeter", dossier, veld, input: woorden)
    }
    let run = try verbeter("roepnaam", "Zzmerel\nverkeerd verstaan\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    let show = try huis.run("dossier", "show", dossier).output
    #expect(show.contains("Zzmerel") && !show.contains("Zzkanarie"))
    for woorden in ["", "Zzspreeuw\n", "Zzspreeuw\n\n"] {
      let zonder = try verbeter("roepnaam", woorden)
      #expect(zonder.status == .exited(1))
      #expect(zonder.errors.contains("Er is niets veranderd."))
    }
    #expect(try !huis.run("dossier", "show", dossier).output.contains("Zzspreeuw"))
    #expect(try verbeter("roepnam", "").errors.contains("Bedoel je roepnaam?"))
    #expect(try verbeter("schulden", "ja\nx\n").status == .exited(1))
  }
}
