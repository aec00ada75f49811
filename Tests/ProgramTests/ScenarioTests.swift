import Content
import Foundation
import TestSupport
import Testing

/// A scenario as its user plays it: one dossier, a conversation at a time, each on its own day.
private struct Toneel {
  private let huis: Huis
  private let folder: String
  private(set) var dossier = "nieuw"

  /// - Parameter scenario: the name of a folder in `Documentation/Voorbeelden`. A file in it is one
  ///   conversation on one day: `2025-10-20-aanmelding.yaml`.
  init(_ scenario: String) throws {
    huis = try Huis()
    let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    folder = project.joined(separator: "/") + "/Documentation/Voorbeelden/\(scenario)"
  }

  /// Plays the conversations up to a day.
  mutating func speel(totEnMet dag: String, na: String = "") throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let vandaag = String(name.prefix(10))
      guard vandaag <= dag, vandaag > na else { continue }
      let gesprek = String(name.dropFirst(11).prefix { $0 != "." })
      let result = try huis.run(
        "speel", gesprek, "--antwoorden", "\(folder)/\(name)", "--op", vandaag, "--dossier",
        dossier, "--json")
      #expect(result.status == .exited(0), "\(name): \(result.errors)")
      dossier = try #require(try Uitvoer(result.output)["dossier"]?.tekst, "\(name)")
    }
  }

  func stappen(op dag: String) throws -> Uitvoer {
    let result = try huis.run("stappen", dossier, "--op", dag, "--alles", "--json")
    #expect(result.status == .exited(0), "\(result.errors)")
    return try Uitvoer(result.output)
  }
}

/// What the program wrote as JSON.
private struct Uitvoer {
  private let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(value: Any?) { self.value = value }

  subscript(key: String) -> Uitvoer? { (value as? [String: Any])?[key].map(Uitvoer.init(value:)) }
  var tekst: String? { value as? String }
  var lijst: [Uitvoer] { (value as? [Any])?.map(Uitvoer.init(value:)) ?? [] }

  /// The step of a rule, as a map of texts.
  func stap(_ regel: String) throws -> [String: String] {
    let stap = try #require(
      self["stappen"]?.lijst.first { $0["regel"]?.tekst == regel }, "er is geen stap \(regel)")
    return (stap.value as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
  }
}

/// What a scenario expects on a day.
private struct Moment {
  var dag: String
  var casushouder: String
  var organisatie: String?
  /// By rule: keys of the step and their values.
  var stappen: [(String, [String: String])]

  func check(_ uitvoer: Uitvoer) throws {
    let houder = uitvoer["casushouder"]
    #expect(houder?["soort"]?.tekst == casushouder, "\(dag)")
    if let organisatie {
      #expect(houder?["organisatie"]?.tekst?.contains(organisatie) == true, "\(dag)")
    }
    for (regel, verwacht) in stappen {
      let stap = try uitvoer.stap(regel)
      for (key, value) in verwacht { #expect(stap[key] == value, "\(dag) \(regel) \(key)") }
    }
  }
}

/// The scenarios with more than one session, from `speel` to `stappen`.
struct `Een scenario als één dossier` {
  private func play(_ scenario: String, _ momenten: [Moment]) throws {
    var toneel = try Toneel(scenario)
    var na = ""
    for moment in momenten {
      try toneel.speel(totEnMet: moment.dag, na: na)
      try moment.check(try toneel.stappen(op: moment.dag))
      na = moment.dag
    }
  }

  @Test func `1, Beschermd Thuis in De Bilt, in drie zittingen`() throws {
    try play(
      "s1",
      [
        Moment(
          dag: "2025-10-20", casushouder: "zorgaanbieder-instelling", organisatie: "Lindehof",
          stappen: [
            ("DL-ZOU3-01", ["status": "gedaan"]),
            ("DL-ZOU3-02", ["vanaf": "2025-06-01", "status": "kan_nu"]),
            ("DL-ZOU3-03", ["vanaf": "2025-08-25", "status": "kan_nu"]),
            ("DL-ZOU3-04", ["status": "vervalt"]), ("DL-ZOU3-07", ["status": "datum_onbekend"]),
            ("DL-ZOU3-31", ["wie": "Het Vierde Huis", "op": "2025-12-01"]),
          ]),
        Moment(
          dag: "2025-12-10", casushouder: "zorgaanbieder-instelling", organisatie: "Lindehof",
          stappen: [
            (
              "DL-ZOU3-01",
              ["vanaf": "2025-07-31", "uiterlijk": "2025-10-31", "status": "gedaan"]
            ),
            (
              "DL-ZOU3-07",
              ["wie": "Lindehof", "uiterlijk": "2025-12-20", "advies": "2025-12-19"]
            ),
            ("DL-ZOU3-08", ["wie": "Lindehof", "streef": "2025-10-31", "status": "te_laat"]),
            ("DL-ZOU3-31", ["status": "vervalt"]),
            ("DL-ZOU3-22", ["uiterlijk": "2026-02-19", "tot": "2026-05-20"]),
            ("DL-ZOU3-14", ["streef": "2025-12-17"]), ("DL-ZOU3-09", ["uiterlijk": "2026-01-30"]),
            ("DL-ZOU3-12", ["uiterlijk": "2026-01-30"]),
            ("DL-ZOU3-15", ["vanaf": "2025-12-08", "streef": "2026-01-30"]),
            ("DL-ZOU3-18", ["wie": "Woongroen", "op": "2026-01-12"]),
            ("zou3-bijzondere-bijstand-inrichting", ["vanaf": "2026-01-12"]),
            ("DL-ZOU3-19", ["vanaf": "2026-01-31", "status": "gepland"]),
            ("DL-ZOU3-23", ["wie": "Woongroen", "op": "2026-04-30"]),
            ("DL-ZOU3-28", ["tot": "2026-07-31"]), ("DL-ZOU3-24", ["op": "2027-01-31"]),
            ("DL-ZOU3-25", ["op": "2028-01-12"]), ("DL-ZOU3-26", ["tot": "2028-01-31"]),
          ]),
        Moment(
          dag: "2026-02-10", casushouder: "zorgaanbieder-bw", organisatie: "Lindehof",
          stappen: [("DL-ZOU3-22", ["status": "gedaan"]), ("DL-ZOU3-19", ["status": "gedaan"])]),
        Moment(
          dag: "2026-05-04", casushouder: "sociaal-team", organisatie: "Stichting Mens De Bilt",
          stappen: [
            ("DL-ZOU3-20", ["wie": "Lindehof", "tot": "2026-07-20"]),
            ("DL-ZOU3-23", ["status": "gedaan"]), ("DL-ZOU3-24", ["op": "2027-01-31"]),
            ("DL-ZOU3-17", ["status": "gedaan"]), ("zou3-overdracht", ["status": "gedaan"]),
          ]),
        // The signal of June stays until it is asked again, also after other conversations.
        Moment(
          dag: "2026-07-06", casushouder: "sociaal-team",
          stappen: [
            ("zou3-zorg-weer-minder", ["status": "kan_nu"]), ("zou3-signaal", ["status": "gedaan"]),
          ]),
        Moment(
          dag: "2028-02-14", casushouder: "sociaal-team",
          stappen: [
            ("DL-ZOU3-25", ["status": "gedaan"]), ("DL-ZOU3-29", ["vanaf": "2028-01-31"]),
            ("zou3-zorg-weer-minder", ["status": "vervalt"]),
          ]),
      ])
  }

  @Test func `2, Living Lab in Bunnik, en later de overdracht`() throws {
    try play(
      "s2",
      [
        Moment(
          dag: "2026-02-02", casushouder: "zorgaanbieder-mo", organisatie: "Havenlicht",
          stappen: [
            ("DL-ZOU3-07", ["wie": "Havenlicht", "uiterlijk": "2026-01-30", "status": "te_laat"]),
            (
              "DL-ZOU3-01",
              ["vanaf": "2025-08-13", "uiterlijk": "2025-11-13", "status": "te_laat"]
            ),
            ("DL-ZOU3-04", ["wie": "de cliënt", "uiterlijk": "2026-02-12", "status": "kan_nu"]),
            ("DL-ZOU3-09", ["uiterlijk": "2026-02-12"]),
            ("zou3-borg-en-huur", ["uiterlijk": "2026-02-06"]),
            ("zou3-kinderen", ["status": "kan_nu"]), ("DL-ZOU3-16", ["uiterlijk": "2026-02-12"]),
            ("DL-ZOU3-13", ["uiterlijk": "2026-02-12"]), ("DL-ZOU3-15", ["streef": "2026-02-12"]),
            ("zou3-brp", ["vanaf": "2026-02-13"]),
            ("DL-ZOU3-19", ["wie": "WoonIn", "vanaf": "2026-02-13"]),
            ("DL-ZOU3-23", ["op": "2026-05-13"]), ("DL-ZOU3-24", ["op": "2027-02-13"]),
            ("DL-ZOU3-25", ["op": "2028-02-06"]), ("DL-ZOU3-28", ["tot": "2026-08-13"]),
          ]),
        Moment(
          dag: "2026-05-13", casushouder: "sociaal-team", organisatie: "Centrum voor Elkaar",
          stappen: [("DL-ZOU3-20", ["wie": "Havenlicht", "tot": "2026-08-13"])]),
      ])
  }

  @Test func `3, een vertrek tegen advies, en later toch hulp`() throws {
    let eerste = Moment(
      dag: "2026-03-09", casushouder: "zorgaanbieder-instelling", organisatie: "Lindehof",
      stappen: [
        ("zou3-contactgegevens", ["uiterlijk": "2026-03-31"]),
        ("zou3-contact-in-plan", ["uiterlijk": "2026-03-31"]),
        ("DL-ZOU3-06", ["status": "vervalt"]), ("DL-ZOU3-07", ["status": "vervalt"]),
        ("DL-ZOU3-26", ["status": "vervalt"]), ("zou3-drie-partijen", ["status": "vervalt"]),
      ])
    let tweede = Moment(
      dag: "2026-09-14", casushouder: "geen", stappen: [("DL-ZOU3-28", ["tot": "2026-10-01"])])
    let overgenomen = Moment(
      dag: "2026-09-21", casushouder: "sociaal-team", organisatie: "Stichting Binding",
      stappen: [("DL-ZOU3-15", ["status": "te_laat"])])
    try play("s3", [eerste, tweede, overgenomen])
  }

  @Test func `6, inwonen bij een zus`() throws {
    try play(
      "s6",
      [
        Moment(
          dag: "2026-04-07", casushouder: "zorgaanbieder-instelling", organisatie: "Lindehof",
          stappen: [
            ("zou3-wachtlijst", ["status": "kan_nu"]),
            ("zou3-vraag-beter-wonen", ["wie": "Lindehof"]),
            ("zou3-kostendelersnorm", ["uiterlijk": "2026-05-31"]),
            ("DL-ZOU3-07", ["uiterlijk": "2026-04-20"]),
            ("DL-ZOU3-08", ["streef": "2026-03-01", "status": "te_laat"]),
            ("DL-ZOU3-09", ["uiterlijk": "2026-05-31"]),
            ("zou3-woonvaardigheden-inschatten", ["uiterlijk": "2026-05-31"]),
            ("DL-ZOU3-12", ["uiterlijk": "2026-05-31"]), ("DL-ZOU3-15", ["streef": "2026-05-31"]),
            ("DL-ZOU3-23", ["wie": "Lindehof", "op": "2026-09-01"]),
            ("DL-ZOU3-28", ["tot": "2026-12-01"]), ("DL-ZOU3-18", ["status": "vervalt"]),
            ("zou3-huurtoeslag", ["status": "vervalt"]), ("DL-ZOU3-26", ["status": "vervalt"]),
          ])
      ])
  }

  @Test func `bewaart niets als een antwoord niet kan`() throws {
    let huis = try Huis()
    let file = "\(huis.folder)/antwoorden.yaml"
    try write(Array("doelgroep: BT\neinde_bt: 30-2-2026\n".utf8), to: file)
    let result = try huis.run(
      "speel", "aanmelding", "--antwoorden", file, "--dossier", "nieuw", "--json")
    #expect(result.status == .exited(1))
    #expect(result.errors.contains("Er is niets bewaard."))
    #expect(try huis.run("dossier", "list").output.contains("nog geen dossiers"))
  }
}
