import Content
import Foundation
import TestSupport
import Testing
import Werkafspraken

/// A dossier with an answer in every field, as the program keeps it.
struct `Elk veld van een regeling` {
  private static let map = ScriptFolder(
    path: #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      .joined(separator: "/") + "/Scripts")

  @Test(arguments: ["amersfoort", "beter-wonen", "zou-1", "zou-3"])
  func `is nergens te lezen, behalve met de wachtwoordzin`(id: String) throws {
    let regeling = try #require(try Inhoud.load(id, from: Self.map.files(of: id)).inhoud).regeling
    let kanarie = Kanarie(regeling)
    let huis = try Huis()
    // What somebody typed beforehand is their own file; the program leaves it where it is.
    let buiten = try temporaryFolder()
    try write(Array(kanarie.antwoorden.utf8), to: "\(buiten)/antwoorden.yaml")
    let velden = try vul(huis, regeling, "\(buiten)/antwoorden.yaml")
    #expect(velden.count > regeling.velden.count * 9 / 10, "\(velden.count)")

    let woorden = regeling.velden.filter { velden.contains($0.naam.tekst) }
      .compactMap(kanarie.woord)
    #expect(woorden.count > 10)
    let kluis = "\(huis.folder)/dossiers"
    #expect(try Speurder.sporen(woorden + velden.map { "\"\($0)\"" }, in: [kluis]) == [])
    #expect(try Speurder.sporen([kanarie.teken], in: [huis.folder]) == [])
    // The control: the same search finds every word in the file it came from.
    let open = try Speurder.sporen(woorden, in: [buiten])
    #expect(open.count == woorden.count)
  }

  /// Plays conversations until every field that a file can give is in the dossier; returns those fields.
  private func vul(_ huis: Huis, _ regeling: Regeling, _ bestand: String) throws -> [String] {
    var dossier = "nieuw"
    var velden: [String] = []
    for gesprek in regeling.gesprekken where velden.count < regeling.velden.count {
      let run = try huis.run(
        "speel", gesprek.id, "--regeling", regeling.id, "--antwoorden", bestand, "--op",
        "2025-10-20", "--dossier", dossier, "--json")
      try #require(run.status == .exited(0), "\(gesprek.id): \(run.errors)")
      if dossier == "nieuw" {
        let list = try huis.run("dossier", "list").output.split(separator: "\n")
        dossier = String(try #require(list.first))
      }
      let show = try huis.run("dossier", "show", dossier, "--alles", "--json").output
      let known = regeling.velden.filter { show.contains("\"veld\": \"\($0.naam.tekst)\"") }
      // The words of the person did arrive.
      for woord in known.prefix(20).compactMap(Kanarie(regeling).woord)
      where woord.hasPrefix("zz") { #expect(show.contains(woord)) }
      velden = known.map(\.naam.tekst)
    }
    return velden
  }
}
