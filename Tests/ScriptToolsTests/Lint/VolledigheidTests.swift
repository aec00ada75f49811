import Content
import ScriptTools
import TestSupport
import Testing
import Werkafspraken

/// What has no example of a few lines: it needs two files, or another day.
struct `Een regeling is heel` {
  private func codes(_ files: [ScriptFile], op vandaag: Dag) -> [String] {
    Regelingcontrole.problemen(
      Regelinglezing("nieuw", from: NieuweRegeling.gedeeld + files), verhalen: [], vandaag: vandaag
    ).map(\.code)
  }

  private let vandaag = dag("2026-11-21")
  private var nieuw: [ScriptFile] { NieuweRegeling(id: "nieuw", vandaag: vandaag).files }

  private func nieuw(_ path: String, replacing old: String, with new: String) -> [ScriptFile] {
    nieuw.map { file in
      guard file.path == "nieuw/\(path)" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ScriptFile(path: file.path, bytes: Array(text.replacing(old, with: new).utf8))
    }
  }

  @Test func `als elke doelgroep een casushouder kan krijgen`() {
    #expect(codes(nieuw, op: vandaag) == [])
    let files = nieuw(
      "casushouder.yaml", replacing: "- id: voor-de-verhuizing\n",
      with: "- id: voor-de-verhuizing\n    als: $verhuisdatum == \"nooit\"\n")
    #expect(codes(files, op: vandaag) == [])
    let nobody = files.map { file in
      guard file.path == "nieuw/casushouder.yaml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ScriptFile(
        path: file.path,
        bytes: Array(text.replacing("geweest(\"verhuisdatum\")", with: "false").utf8))
    }
    #expect(codes(nobody, op: vandaag) == ["LNT0404"])
  }

  @Test func `tot het document en de contacten opnieuw moeten worden nagekeken`() {
    #expect(codes(nieuw, op: dag("2027-11-21")) == [])
    #expect(codes(nieuw, op: dag("2027-11-22")) == ["LNT0501", "LNT0502"])
  }

  @Test func `ook als zij strenger is voor haar taal dan moet`() {
    let long = nieuw(
      "regeling.yaml", replacing: "gesprekken:\n",
      with: "taal: {woorden_per_zin: 5}\ngesprekken:\n")
    #expect(Set(codes(long, op: vandaag)) == ["LNT0101"])
  }
}
