import DossierStore
import Exchange
import Foundation
import GRDB
import TestSupport
import Testing
import Vault

/// A dossier of an invented person, made by a short conversation.
struct `De rechten van de cliënt` {
  private let huis: Huis
  private let dossier: String
  private var folder: String { huis.folder }

  init() throws {
    huis = try Huis()
    dossier = try huis.maakDossier()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Exports for a key, and returns the key.
  @discardableResult private func export(to name: String) throws -> AgeIdentity {
    let sleutel = AgeIdentity()
    let run = try huis.run(
      "dossier", "export", dossier, "--naar", "\(folder)/\(name)", "--sleutel",
      "\(sleutel.recipient)")
    try #require(run.status == .exited(0), "\(run.errors)")
    try write(Array(sleutel.text.utf8), to: "\(folder)/sleutel")
    try write(Array(try huis.run("kluis", "sleutel").output.utf8), to: "\(folder)/kluis.pub")
    return sleutel
  }

  // MARK: Taking it along

  @Test func `een kopie gaat open met age, en minisign kijkt na van wie ze is`() throws {
    try export(to: "kopie.age")
    #expect(
      try names() == [
        "cache", "dossiers", "kluis.pub", "kopie.age", "kopie.age.minisig", "sleutel",
      ])
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/kopie.age")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let open = try PipeProgram.run(
      "/usr/bin/age", ["-d", "-i", "\(folder)/sleutel", "\(folder)/kopie.age"])
    #expect(open.status == .exited(0), "\(open.errors)")
    #expect(open.output.hasPrefix("<!doctype html>"))
    for text in [
      "Naam in dit gesprek: Zzkanarie", "Wie het dossier heeft gezien",
      "Zz Beheer begon het dossier",
      "Waar de vragen op staan", #""soort" : "begonnen""#, #""bron" : ["#,
    ] {
      #expect(open.output.contains(text), "\(text)")
    }
    let verify = ["-V", "-p", "\(folder)/kluis.pub", "-m", "\(folder)/kopie.age"]
    let good = try PipeProgram.run("/usr/bin/minisign", verify)
    #expect(good.status == .exited(0), "\(good.errors)")
    #expect(good.output.contains("kopie van een dossier"))
    // The control: one bit, and neither believes it.
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/kopie.age")))
    bytes[bytes.count - 1] ^= 1
    try write(bytes, to: "\(folder)/kopie.age")
    #expect(try PipeProgram.run("/usr/bin/minisign", verify).status != .exited(0))
    #expect(
      try PipeProgram.run(
        "/usr/bin/age", ["-d", "-i", "\(folder)/sleutel", "\(folder)/kopie.age"]
      ).status != .exited(0))
  }

  @Test func `een kopie met een zin van vier woorden gaat open met age`() throws {
    let pad = "\(folder)/kopie.age"
    let program = try huis.start("dossier", "export", dossier, "--naar", pad, rows: 40)
    try program.wait("Typ de zin over: ")
    let rows = program.screen.lines
    let place = try #require(rows.firstIndex { $0.contains("Schrijf hem op papier") })
    let zin = try #require(
      rows[(place + 1)...].first { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
    )
    .trimmingCharacters(in: .whitespaces)
    #expect(zin.split(separator: " ").count == 4)
    try program.send("\(zin)\r")
    #expect(try program.exitStatus() == .exited(0))
    #expect(!program.screen.lines.joined().contains(zin))
    let age = try PtyProgram("/usr/bin/age", ["-d", "-o", "\(folder)/open.html", pad])
    try age.wait("Enter passphrase")
    try age.send("\(zin)\r")
    #expect(try age.exitStatus() == .exited(0))
    let page = try String(contentsOfFile: "\(folder)/open.html", encoding: .utf8)
    #expect(page.contains("Zzkanarie"))
    // And back in, by the same words.
    let wissel = try huis.run("dossier", "import", pad, input: "\(zin)\n")
    #expect(wissel.errors.contains("staat hier al"), "\(wissel.errors)")
  }

  @Test func `een bestand dat er al is blijft staan, tot iemand ja zegt`() throws {
    try export(to: "kopie.age")
    let before = try Data(contentsOf: URL(filePath: "\(folder)/kopie.age"))
    let run = try huis.run(
      "dossier", "export", dossier, "--naar", "\(folder)/kopie.age", "--sleutel",
      "\(AgeIdentity().recipient)")
    #expect(run.status == .exited(1))
    #expect(run.errors == "Het bestand \(folder)/kopie.age is er al. Er is niets gemaakt.\n")
    #expect(try Data(contentsOf: URL(filePath: "\(folder)/kopie.age")) == before)
  }

  @Test func `zonder sleutel en zonder toetsenbord komt er geen kopie, want niemand leest de zin`()
    throws
  {
    let run = try huis.run("dossier", "export", dossier, "--naar", "\(folder)/kopie.age")
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("Kies met --sleutel"))
    let typo = try huis.run(
      "dossier", "export", dossier, "--naar", "\(folder)/kopie.age", "--sleutel", "age1fout")
    #expect(typo.status == .exited(2))
    let nowhere = try huis.run(
      "dossier", "export", dossier, "--naar", "\(folder)/nergens/kopie.age", "--sleutel",
      "\(AgeIdentity().recipient)")
    #expect(nowhere.status == .exited(3))
    #expect(nowhere.errors.contains("OPS0155"))
    #expect(try names() == ["cache", "dossiers"])
  }

  // MARK: Bringing it in

  @Test func `een kopie wordt ergens anders hetzelfde dossier, met de namen van wie het schreef`()
    throws
  {
    try export(to: "kopie.age")
    let ander = try Huis()
    let arguments = [
      "dossier", "import", "\(folder)/kopie.age", "--identiteit", "\(folder)/sleutel", "--van",
      "\(folder)/kluis.pub",
    ]
    let run = try ander.run(arguments, input: "ja\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Geschreven door: Zz Beheer"))
    #expect(run.output.contains("De handtekening klopt"))
    #expect(!run.output.contains("Zzkanarie"))
    #expect(try ander.antwoorden() == (try huis.antwoorden()))
    let history = try ander.run("dossier", "history", dossier).output
    #expect(history.contains("alles hierboven kwam uit een bestand, geschreven door Zz Beheer"))
    #expect(history.contains("De handtekening klopte"))
    let inzage = try ander.run("dossier", "inzage", dossier).output
    #expect(inzage.contains("las een kopie in") && !inzage.contains("begon het dossier"))
    // A second time it is there already, and stays what it is.
    let again = try ander.run(arguments, input: "ja\n")
    #expect(again.status == .exited(1))
    #expect(again.errors.contains("Alles uit het bestand staat er al in."))
  }

  @Test func `zonder sleutel van de afzender wordt gezegd dat er niet is nagekeken`() throws {
    try export(to: "kopie.age")
    let ander = try Huis()
    let run = try ander.run(
      "dossier", "import", "\(folder)/kopie.age", "--identiteit", "\(folder)/sleutel",
      input: "nee\n")
    #expect(run.status == .exited(1))
    #expect(run.output.contains("Er is niet nagekeken van wie dit bestand komt."))
    #expect(run.errors.contains("Er is niets ingelezen."))
    #expect(try ander.run("dossier", "list").output.contains("nog geen dossiers"))
  }

  @Test func `een bestand dat veranderd is, afgebroken, of van een ander wordt geweigerd`() throws {
    let sleutel = try export(to: "kopie.age")
    let ander = try Huis()
    let whole = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/kopie.age")))
    let vreemd = try Huis().run("kluis", "sleutel").output
    try write(Array(vreemd.utf8), to: "\(folder)/vreemd.pub")
    var changed = whole
    changed[whole.count / 2] ^= 1
    let newer = try AgeFile.seal(Array(#"{"versie": 9}"#.utf8), for: [sleutel.recipient])
    let niets = try AgeFile.seal(Array("zomaar".utf8), for: [sleutel.recipient])
    let cases: [([UInt8], [String], String)] = [
      (changed, [], "veranderd, of er is een stuk af"),
      (Array(whole.dropLast(20)), [], "veranderd, of er is een stuk af"),
      (changed, ["--van", "\(folder)/kluis.pub"], "Vertrouw het niet"),
      (whole, ["--van", "\(folder)/vreemd.pub"], "van een ander"),
      (newer, [], "nieuwere versie"),
      (niets, [], "geen heel dossier"),
      (Array("geen age".utf8), [], "geen verzegeld bestand"),
    ]
    for (bytes, extra, message) in cases {
      try write(bytes, to: "\(folder)/proef.age")
      try? FileManager.default.copyItem(
        atPath: "\(folder)/kopie.age.minisig", toPath: "\(folder)/proef.age.minisig")
      let run = try ander.run(
        ["dossier", "import", "\(folder)/proef.age", "--identiteit", "\(folder)/sleutel", "--ja"]
          + extra)
      #expect(run.status == .exited(1), "\(message): \(run.errors)")
      #expect(run.errors.contains(message), "\(message): \(run.errors)")
      #expect(run.errors.contains("Er is niets ingelezen."))
    }
    #expect(try ander.run("dossier", "list").output.contains("nog geen dossiers"))
    // The control: the whole file comes in.
    try write(whole, to: "\(folder)/proef.age")
    let good = try ander.run(
      "dossier", "import", "\(folder)/proef.age", "--identiteit", "\(folder)/sleutel", "--ja",
      "--van", "\(folder)/kluis.pub")
    #expect(good.status == .exited(0), "\(good.errors)")
  }

  @Test func `een bestand dat niet verzegeld is wordt geweigerd voor iemand een zin typt`() throws {
    try write(Array("geen age".utf8), to: "\(folder)/gewoon.txt")
    let run = try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), ["dossier", "import", "\(folder)/gewoon.txt"],
      environment: huis.environment)
    #expect(run.status == .exited(1))
    #expect(run.output.isEmpty, "\(run.output)")
    #expect(run.errors == "Dit is geen verzegeld bestand. Er is niets ingelezen.\n")
  }

  // MARK: Erasing

  @Test func `een dossier wordt pas gewist als iemand de naam typt`() throws {
    for typed in ["", "ja\n", "222-222-222\n"] {
      let run = try huis.run("dossier", "erase", dossier, input: typed)
      #expect(run.status == .exited(1))
      #expect(run.errors == "Er is niets gewist.\n")
    }
    #expect(try huis.antwoorden().contains("  Naam in dit gesprek: Zzkanarie"))
    let run = try huis.run("dossier", "erase", dossier, input: "\(dossier)\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Soms moet dat van de wet"))
    #expect(try huis.run("dossier", "list").output.contains("nog geen dossiers"))
    #expect(try huis.run("dossier", "show", dossier).errors.contains("bestaat niet"))
    let inzage = try huis.run("dossier", "inzage", dossier).output
    #expect(inzage.contains("wiste het dossier"))
    #expect(try huis.run("kluis", "controleer").output.contains("0 dossiers"))
  }

  @Test func `een dossier dat verdween zonder dat iemand het wiste, wordt gemist`() throws {
    #expect(try huis.run("dossier", "show", dossier).status == .exited(0))
    #expect(try huis.run("kluis", "controleer").status == .exited(0))
    let store = try SQLiteEventStore(at: StoreLocation(folder: "\(folder)/dossiers"))
    try store.erase(#require(DossierID(dossier)))
    try store.close()
    let run = try huis.run("kluis", "controleer")
    #expect(run.status == .exited(3))
    #expect(run.errors.contains("OPS0157") && run.errors.contains(dossier), "\(run.errors)")
  }

  @Test func `een dossier dat leeg gemaakt is, staat in de lijst en wordt gemeld`() throws {
    #expect(try huis.run("dossier", "list").errors.isEmpty)
    let queue = try DatabaseQueue(path: "\(folder)/dossiers/\(StoreLocation.fileName)")
    try queue.write { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      try db.execute(sql: "DELETE FROM event")
      try #require(db.changesCount > 0)
    }
    try queue.close()
    let list = try huis.run("dossier", "list")
    #expect(list.output == "\(dossier)\n")
    #expect(
      list.errors.contains("Uit dossier \(dossier) is alles weg, en dat deed dit programma niet."))
    let vandaag = try huis.run("vandaag", "--op", "2025-11-03")
    #expect((vandaag.output + vandaag.errors).contains(dossier), "\(vandaag.errors)")
  }

  // MARK: Sharing

  @Test func `wat gedeeld wordt gaat verzegeld naar de ontvanger, en staat in het logboek`() throws
  {
    let sleutel = AgeIdentity()
    let pad = "\(folder)/voor-zzwonen.age"
    let run = try huis.run(
      [
        "dossier", "deel", dossier, "--met", "corporatie", "--doel", "overlast", "--organisatie",
        "Zzwonen", "--ja", "--naar", pad, "--sleutel", "\(sleutel.recipient)",
      ], input: "in het gesprek\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.isEmpty)
    let file = [UInt8](try Data(contentsOf: URL(filePath: pad)))
    let tekst = String(decoding: try AgeFile.open(file, with: [sleutel]), as: UTF8.self)
    #expect(tekst.contains("Zzkanarie") && tekst.contains("Voor: de woningcorporatie (Zzwonen)"))
    let pub = try MinisignPublicKey(
      try huis.run("kluis", "sleutel").output.trimmingCharacters(in: .newlines))
    let comment = try MinisignSignature.comment(
      in: String(contentsOfFile: "\(pad).minisig", encoding: .utf8), of: file, by: pub)
    #expect(comment.hasPrefix("doel: overlast; voor: corporatie"))
    let inzage = try huis.run("dossier", "inzage", dossier).output
    for text in [
      "deelde gegevens met de woningcorporatie (Zzwonen), voor:", "want: de afspraken",
      "Dit ging mee: Zorgaanbieder, Naam in dit gesprek", "De cliënt weet het: in het gesprek",
    ] {
      #expect(inzage.contains(text), "\(text) in \(inzage)")
    }
  }

  @Test func `een ontvanger of doel dat niet bestaat krijgt een rustig antwoord`() throws {
    for (met, doel, optie) in [
      ("woningbouw", "overlast", "--met"), ("corporatie", "zomaar", "--doel"),
    ] {
      let run = try huis.run("dossier", "deel", dossier, "--met", met, "--doel", doel)
      #expect(run.status == .exited(2))
      #expect(run.errors.contains("ken ik niet bij \(optie)"), "\(run.errors)")
      #expect(run.errors.contains(optie == "--met" ? "corporatie" : "overlast"))
      #expect(!run.errors.contains("Usage"))
    }
  }

  // MARK: A leak

  @Test func `een lekverslag noemt dossiers en soorten gegevens, en wie het wanneer hoort`() throws
  {
    let run = try huis.run(
      "kluis", "lek", "--gebruiker", "Zz Beheer", "--van", "2020-01-01", "--tot", "2999-12-31",
      "--vastgesteld", "2026-03-28T14:30")
    #expect(run.status == .exited(0), "\(run.errors)")
    for text in [
      dossier, "Daarvan geopend: 1.", "uiterlijk 29 maart 2026 om 15.30 uur",
      "uiterlijk 31 maart 2026 om 15.30 uur", "De cliënten zelf",
    ] {
      #expect(run.output.contains(text), "\(text) in \(run.output)")
    }
    #expect(!run.output.contains("Zzkanarie") && !run.output.contains("Lindehof"))
    // The control: outside the window there is nothing.
    let before = try huis.run(
      "kluis", "lek", "--gebruiker", "Zz Beheer", "--van", "2001-01-01", "--tot", "2001-12-31")
    #expect(!before.output.contains(dossier))
    let niemand = try huis.run(
      "kluis", "lek", "--gebruiker", "Zz Niemand", "--van", "2001-01-01", "--tot", "2001-12-31")
    #expect(niemand.errors.contains("OPS0151"))
  }
}

extension Huis {
  /// Holds a short conversation with an invented person and returns its dossier.
  func maakDossier() throws -> String {
    let answers = ["Zzkanarie", "Nederlands", "1 2", "ja", "Lindehof", "BT", "pauze"]
    let result = try run(
      "intake", "--regeling", "zou-3", "--op", "2025-10-20",
      input: answers.joined(separator: "\n") + "\n")
    try #require(result.status == .exited(0), "\(result.errors)")
    let list = try run("dossier", "list")
    return try #require(list.output.split(separator: "\n").first.map(String.init))
  }

  /// The vault, opened beside the program.
  func kluis() throws -> OpenVault {
    let store = try SQLiteEventStore(at: StoreLocation(folder: "\(folder)/dossiers"))
    return try OpenVault.unlock(store, with: #require(Passphrase(Self.wachtwoordzin)))
  }
}
