import Content
import TestSupport
import Testing

struct `De opdrachten` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  @Test func `casushouder geeft het antwoord als JSON, met alle sleutels`() throws {
    let result = try huis.run(
      "casushouder", "beschermd", "thuis", "--gemeente", "De Bilt", "--feit", "overgedragen=nee",
      "--json")
    #expect(result.status == .exited(0))
    #expect(result.errors == "")
    for part in [
      #""regeling": "zou-3""#, #""doelgroep": "beschermd-thuis""#, #""soort": "zorgaanbieder-bw""#,
      #""organisatie": null"#, #""tot": "#, #""daarna": {"soort": "sociaal-team-of-ambulante"#,
      #""reden": "#, #""vragen": "#, #""verschillen": "#, #""bron": ["ZOU3-CH-04"]"#,
    ] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
  }

  @Test(
    arguments: [
      (["casushouder", "BT", "--gemeente", "Amersfoort"], 1),
      (["casushouder", "weet ik niet", "--gemeente", "Zeist"], 1),
      (["casushouder", "BT", "--gemeente", "Zeist", "--feit", "overgedragen=weet_niet"], 1),
      (["casushouder"], 2), (["casushouder", "BT", "--feit", "overgedragen"], 2),
      (["casushouder", "BT", "--regeling", "zou-33"], 2), (["onzin"], 2), (["termijn", "DL-X"], 2),
      (["termijn", "DL-ZOU3-07", "--feit", "verhuisdatum=morgenochtend vroeg"], 1),
      (["termijn", "DL-ZOU3-07", "--op", "gisteren"], 2), (["--help"], 0),
      (["speel", "--help"], 0),
      (["speel", "aanmelding", "--antwoorden", "/nergens.yaml"], 3),
      (["dossier", "show", "K7M-3PQ-X29"], 2), (["regeling", "show", "zou-3"], 0),
      (["contact", "--gemeente", "Bunnik"], 0), (["contact", "xyzzy"], 1),
      (["script", "walk", "zou-33"], 2), (["script", "walk", "zou-3", "onzin"], 2),
      (["script", "walk", "zou-3", "--aantal", "0"], 2), (["script", "diff", "zou-1", "zou-3"], 0),
      (["script", "diff", "zou-1", "nergens/zou-3"], 2), (["script", "new", "Zou 3"], 1),
    ] as [([String], Int32)])
  func `eindigen met de afgesproken status`(arguments: [String], status: Int32) throws {
    let result = try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), arguments, input: "",
      environment: Huis(kluis: false).environment)
    #expect(result.status == .exited(status), "\(result.output)\(result.errors)")
    // Results to standard output, everything else to standard error.
    if status > 1 { #expect(result.output == "" && result.errors != "") }
  }

  @Test func `stappen van twee regelingen staan in één lijst, elk met de regeling en de bron`()
    throws
  {
    let result = try huis.run(
      "stappen", "--regeling", "zou-3", "--ook", "beter-wonen", "--feit", "verhuisdatum=2026-01-31",
      "--feit", "tekendatum=2026-01-12", "--feit", "doelgroep=BT", "--feit", "met_urgentie=ja",
      "--op", "2026-02-03", "--alles", "--json")
    #expect(result.status == .exited(0))
    for part in [
      #""regeling": "beter-wonen", "regel": "DL-BW25-01""#,
      #""regeling": "zou-3", "regel": "DL-ZOU3-26""#, #""casushouders": [{"regeling": "zou-3""#,
      #"{"regeling": "beter-wonen", "#,
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
  }

  @Test func `termijn rekent voor`() throws {
    let result = try huis.run(
      "termijn", "DL-ZOU3-07", "--feit", "verhuisdatum=2026-01-31", "--feit",
      "woonplaats_bekend=2025-12-08", "--op", "2025-12-09", "--json")
    for part in [
      #""regel": "DL-ZOU3-07""#, #""vanaf": "2025-12-08""#, #""streef": "2025-12-20""#,
      #""uiterlijk": "2025-12-20""#, #""advies": "2025-12-19""#, #""geschat": false"#,
      #""berekening": "verhuisdatum 31 januari 2026 − 6 weken""#, #""wie_soort": "zorgaanbieder""#,
    ] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
  }

  @Test func `speel speelt een gesprek uit een bestand`() throws {
    let file = "\(huis.folder)/antwoorden.yaml"
    try write(
      Array("doelgroep: BT\nwoont_in_instelling: ja\nzorgaanbieder: Lindehof\nonzin: 1\n".utf8),
      to: file)
    let result = try huis.run(
      "speel", "aanmelding", "--antwoorden", file, "--op", "2025-10-20", "--json")
    #expect(result.status == .exited(0))
    #expect(result.output.contains(#""soort": "zorgaanbieder-instelling""#))
    #expect(result.output.contains(#""niet_gebruikt": ["onzin"]"#))
    #expect(
      result.output.contains(
        #"{"vraag": "doelgroep", "antwoord": "Beschermd Thuis", "status": "beantwoord", "reden": null}"#
      ))
  }

  @Test func `speel weigert een antwoord dat niet kan, en zegt waarom`() throws {
    let file = "\(huis.folder)/antwoorden.yaml"
    try write(Array("doelgroep: BT\neinde_bt: 30-2-2026\n".utf8), to: file)
    let result = try huis.run("speel", "aanmelding", "--antwoorden", file, "--json")
    #expect(result.status == .exited(1))
    #expect(result.output.contains(#""status": "geweigerd", "reden": "Die dag bestaat niet."#))
  }

  @Test func `een map die niet te schrijven is, geeft een rustig bericht`() throws {
    let huis = try Huis(kluis: false)
    try write(Array("geen map".utf8), to: "\(huis.folder)/dossiers")
    let result = try huis.run("intake", "--regeling", "zou-3", input: "")
    #expect(result.status == .exited(3))
    #expect(result.errors.contains("[OPS01"))
    #expect(result.errors.contains("veranderd"))
  }

  @Test func `een kapotte regeling zegt waar het mis is`() throws {
    let scripts = "\(huis.folder)/Scripts"
    for file in Proefregeling.files(
      replacing: "label: Schulden", with: "lable: Schulden", in: "proef/velden.yaml")
    {
      try write(file.bytes, to: "\(scripts)/\(file.path)")
    }
    let result = try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), ["intake", "--regeling", "proef"], input: "",
      environment: huis.environment.merging(["HUISWAARTS_SCRIPTS": scripts]) { $1 })
    #expect(result.status == .exited(3))
    #expect(result.errors.contains("proef/velden.yaml:10:3"))
  }
}
