import Content
import TestSupport
import Testing

struct `Een dossier volgt de versie waarmee het begon` {
  private let huis: Huis
  private let scripts: String

  init() throws {
    huis = try Huis()
    scripts = "\(huis.folder)/Scripts"
    try put(Proefregeling.files)
  }

  private func put(_ files: [ScriptFile]) throws {
    for file in files { try write(file.bytes, to: "\(scripts)/\(file.path)") }
  }

  private func run(_ arguments: String..., input: String = "") throws -> PipeProgram {
    try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), arguments, input: "\(Huis.wachtwoordzin)\n\(input)",
      environment: huis.environment.merging(["HUISWAARTS_SCRIPTS": scripts]) { $1 })
  }

  @Test func `en een andere versie geldt pas als iemand dat wil`() throws {
    let begin = try run("intake", "--regeling", "proef", "--plain", input: "2026-03-01\n")
    #expect(begin.status == .exited(0), "\(begin.errors)")
    let list = try run("dossier", "list").output
    let dossier = try #require(list.split(separator: "\n").first.map(String.init))
    try put(
      Proefregeling.files(
        replacing: "versie: \"1\"", with: "versie: \"2\"", in: "proef/regeling.yaml"))

    let refused = try run("intake", "--dossier", dossier, "--plain")
    #expect(refused.status == .exited(1))
    #expect(
      refused.errors.contains("Dit dossier volgt versie 1 van Proef. Hier staat nu versie 2."))
    #expect(refused.errors.contains("huiswaarts dossier verhuis \(dossier) --naar proef"))
    let looked = try run("dossier", "show", dossier)
    #expect(looked.status == .exited(0))
    #expect(looked.errors.contains("Daarmee is dit uitgerekend."))

    let file = "\(huis.folder)/antwoorden.yaml"
    try write(Array("verhuisdatum: 2026-04-01\n".utf8), to: file)
    let played = try run("speel", "geld", "--dossier", dossier, "--antwoorden", file)
    #expect(played.status == .exited(1))
    #expect(played.errors.contains("Hier staat nu versie 2."))

    #expect(
      try run("dossier", "verhuis", dossier, "--naar", "proef", input: "nee\n").status
        == .exited(1))
    #expect(try run("intake", "--dossier", dossier, "--plain").status == .exited(1))
    let moved = try run("dossier", "verhuis", dossier, "--naar", "proef", input: "ja\n")
    #expect(moved.status == .exited(0), "\(moved.errors)")
    #expect(moved.output.contains("volgt nu versie 2."))
    #expect(try run("intake", "--dossier", dossier, "--plain").status == .exited(0))
  }
}
