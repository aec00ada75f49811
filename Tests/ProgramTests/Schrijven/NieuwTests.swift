import Content
import TestSupport
import Testing

struct `Wie schrijft, maakt met script new` {
  private let map: Schrijfmap

  init() throws { map = try Schrijfmap() }

  private func maakNoord() throws {
    let run = try map.run(
      "script", "new", "noord", "--titel", "Afspraken in Noord", "--gemeenten", "Zeist, De Bilt")
    #expect(run.status == .exited(0), "\(run.output)\(run.errors)")
  }

  @Test func `een regeling die meteen door check en test komt`() throws {
    try maakNoord()
    let check = try map.run("script", "check")
    #expect(check.output == "Geen problemen gevonden in: noord.\n")
    let test = try map.run("script", "test", "--dekking")
    #expect(test.output.hasPrefix("noord, keuzes die geen verhaal bereikt:"))
    #expect(test.output.contains("noord: 1 van 1 verhalen goed"))
    #expect(try map.run("script", "walk", "noord").status == .exited(0))
    let kop = String(
      decoding: try ScriptFolder.read("\(map.scripts)/noord/regeling.yaml"), as: UTF8.self)
    #expect(kop.contains("titel: Afspraken in Noord\n"))
    #expect(kop.contains("gemeenten: [Zeist, De Bilt]\n"))
  }

  @Test func `van alles erin, en elke keer klopt het`() throws {
    try maakNoord()
    for arguments in [
      ["gesprek", "bezoek", "--titel", "Een bezoek", "--fase", "wonen"],
      [
        "veld", "huisdier", "--vraag", "Heb je een huisdier?", "--soort", "ja_nee", "--gevoelig",
        "geen", "--doel", "weten welke woning past", "--gesprek", "bezoek",
      ],
      [
        "stap", "bel-verhuurder", "--stap", "Bel de verhuurder.", "--wie", "begeleider",
        "--anker", "verhuisdatum", "--uiterlijk", "-2wk",
      ],
      ["doelgroep", "jong", "--naam", "Jong", "--woord", "jongere", "--woord", "jong"],
      ["contact", "balie", "--naam", "De balie", "--telefoon", "14 000"],
      ["verhaal", "bezoek", "--titel", "Iemand komt langs", "--gesprek", "bezoek"],
    ] {
      let run = try PipeProgram.run(
        BuiltProgram.path("huiswaarts"), ["script", "new"] + arguments, input: "",
        environment: map.environment)
      #expect(run.status == .exited(0), "\(arguments): \(run.output)\(run.errors)")
    }
    let check = try map.run("script", "check", "noord")
    #expect(check.output == "Geen problemen gevonden in: noord.\n")
    let test = try map.run("script", "test", "noord")
    #expect(test.status == .exited(0), "\(test.output)")
    #expect(test.output.contains("2 van 2 verhalen goed"))
  }

  @Test func `niets zonder wat nodig is, en hoort dan in één keer wat er mist`() throws {
    let run = try map.run("script", "new", "noord")
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("ook dit geven: --titel, --gemeenten"))
    #expect(try map.run("script", "check").status == .exited(3))
    try maakNoord()
    let veld = try map.run("script", "new", "veld", "huisdier")
    #expect(veld.errors.contains("ook dit geven: --vraag, --soort, --doel, --gevoelig"))
  }

  @Test func `niets over iets heen`() throws {
    try maakNoord()
    let before = try ScriptFolder.read("\(map.scripts)/noord/velden.yaml")
    for arguments in [
      ["script", "new", "noord", "--titel", "Iets", "--gemeenten", "Zeist"],
      ["script", "new", "verhaal", "start", "--titel", "Iets"],
      [
        "script", "new", "veld", "geldhulp", "--vraag", "Wie?", "--soort", "tekst", "--doel",
        "iets",
        "--gevoelig", "geen",
      ],
    ] {
      let run = try PipeProgram.run(
        BuiltProgram.path("huiswaarts"), arguments, input: "", environment: map.environment)
      #expect(run.status == .exited(1))
      #expect(run.errors.contains("Er is niets gemaakt."), "\(run.errors)")
    }
    #expect(try ScriptFolder.read("\(map.scripts)/noord/velden.yaml") == before)
  }

  @Test func `wat niet is gegeven, op een paar vragen in gewoon Nederlands`() throws {
    try maakNoord()
    let program = try PtyProgram(
      BuiltProgram.path("huiswaarts"), ["script", "new", "veld", "huisdier"],
      environment: map.environment.merging(["TERM": "xterm-256color"]) { $1 })
    try program.wait("the question") { $0.text.contains("Wat is de vraag, in één zin?") }
    try program.answer("Heb je een huisdier?")
    try program.wait("the kinds") { $0.text.contains("3. ja_nee") }
    try program.answer("33")
    try program.wait("a refusal") { $0.text.contains("Typ een nummer van 1 tot en met 15.") }
    try program.answer("3")
    try program.wait("the purpose") { $0.text.contains("Waar is het antwoord voor nodig?") }
    try program.answer("een woning vinden die past")
    try program.wait("how sensitive") { $0.text.contains("Hoe gevoelig is het antwoord?") }
    try program.answer("geen")
    try program.wait("the conversation") { $0.text.contains("Welk gesprek stelt de vraag?") }
    try program.answer("start")
    #expect(try program.exitStatus() == .exited(0))
    #expect(try map.run("script", "check").status == .exited(0))
    let script = String(
      decoding: try ScriptFolder.read("\(map.scripts)/noord/gesprekken/start.yarn"),
      as: UTF8.self)
    #expect(
      script.contains("Heb je een huisdier? #line:no-start-5 #bron:NO-01\n<<vraag $huisdier>>\n"))
  }
}
