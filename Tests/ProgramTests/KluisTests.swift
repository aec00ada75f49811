import DossierStore
import Foundation
import TestSupport
import Testing
import Vault

struct `De kluis, als programma` {
  private let huis: Huis
  private let answers = ["Zzkanarie", "Nederlands", "1 2", "ja", "Lindehof", "BT", "pauze"]

  init() throws { huis = try Huis() }

  /// Holds a short conversation and returns its dossier.
  private func dossier() throws -> String {
    let result = try huis.run(
      "intake", "--regeling", "zou-3", "--op", "2025-10-20",
      input: answers.joined(separator: "\n") + "\n")
    try #require(result.status == .exited(0), "\(result.errors)")
    let list = try huis.run("dossier", "list")
    return try #require(list.output.split(separator: "\n").first.map(String.init))
  }

  private func bytes() throws -> Data {
    let folder = "\(huis.folder)/dossiers"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .reduce(Data()) { $0 + (try Data(contentsOf: URL(filePath: "\(folder)/\($1)"))) }
  }

  @Test func `wordt de eerste keer rustig gemaakt, en dan gaat het gesprek door`() throws {
    let huis = try Huis(kluis: false)
    let program = try huis.start("intake", "--regeling", "zou-3", "--op", "2025-10-20", rows: 50)
    try program.wait("Hoe heet je?")
    try program.answer("Zz Beheer")
    try program.wait("Wachtwoordzin: ")
    try program.send("eigen\r")
    for teken in ["Eigen zin: ", "Nog een keer: "] {
      try program.wait("the question") { $0.upToCursor == teken }
      try program.send("oranje fietsbel kikker dinsdag zolder\r")
    }
    try program.wait("Typ de laatste vier tekens over.")
    let shown = program.screen.lines
    let row = try #require(shown.firstIndex { $0.contains("AGE-SECRET-KEY-1") })
    let letters = shown[row...row + 2].joined().filter { !$0.isWhitespace }
    try program.answer(String(letters.suffix(4)))
    try program.wait("Hoeveel jaar")
    try program.answer("15")
    // A new vault costs a second on purpose, and many in a debug build on a busy machine.
    for attempt in 1...5 {
      do {
        try program.wait("De kluis is klaar.")
        break
      } catch {
        if attempt == 5 { throw error }
      }
    }
    try program.wait("Hoe wil je dat we je noemen?")
    // Neither secret is on the screen any more.
    let after = program.screen.lines.joined(separator: "\n")
    #expect(!after.contains("AGE-SECRET-KEY"))
    #expect(!after.contains("fietsbel"))
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
  }

  @Test func `gaat niet open met een verkeerde zin, en zegt niet meer dan dat`() throws {
    let result = try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), ["dossier", "list"], input: "verkeerde zin\n",
      environment: huis.environment)
    #expect(result.status == .exited(1))
    #expect(result.output.isEmpty)
    #expect(result.errors == "De kluis is dicht gebleven. Er is niets veranderd.\n")
  }

  @Test func `bewaart niets wat te lezen is`() throws {
    _ = try dossier()
    let all = try bytes()
    for word in ["Zzkanarie", "Lindehof", "zou-3", "beschermd-thuis", "Zz Beheer", "kanarie in de"]
    {
      #expect(all.range(of: Data(word.utf8)) == nil, "\(word)")
    }
  }

  @Test func `vertelt wat er gebeurde en wie er keek`() throws {
    let dossier = try dossier()
    let history = try huis.run("dossier", "history", dossier).output
    #expect(history.contains("Zz Beheer: Doelgroep: Beschermd Thuis"), "\(history)")
    let inzage = try huis.run("dossier", "inzage", dossier).output
    #expect(inzage.contains("Zz Beheer begon het dossier"), "\(inzage)")
    #expect(inzage.contains("las het dossier"))
    #expect(inzage.split(separator: "\n").count == 1)
  }

  @Test func `klopt, en zegt het als dat niet meer zo is`() throws {
    _ = try dossier()
    let sound = try huis.run("kluis", "controleer")
    #expect(sound.status == .exited(0))
    #expect(sound.output.hasPrefix("Alles klopt: 1 dossiers"))
  }

  @Test func `laat zich kopiëren en terugzetten`() throws {
    let dossier = try dossier()
    let copy = "\(huis.folder)/kopie.sqlite"
    #expect(try huis.run("kluis", "backup", copy).status == .exited(0))
    #expect(try huis.run("kluis", "backup", copy).errors.contains("OPS0154"))
    try FileManager.default.removeItem(atPath: "\(huis.folder)/dossiers/dossiers.sqlite")
    #expect(try huis.run("kluis", "herstel-backup", copy).status == .exited(0))
    #expect(try huis.run("dossier", "list").output == "\(dossier)\n")
    #expect(try huis.antwoorden().contains("  Naam in dit gesprek: Zzkanarie"))
  }

  @Test func `weigert een kopie die geen kopie is`() throws {
    let dossier = try dossier()
    let copy = "\(huis.folder)/kopie.sqlite"
    try write(Array("geen kopie, maar wel iets dat lang genoeg is".utf8), to: copy)
    let result = try huis.run("kluis", "herstel-backup", copy)
    #expect(result.status == .exited(3))
    #expect(result.errors.contains("OPS01"))
    #expect(try huis.run("dossier", "list").output == "\(dossier)\n")
  }

  @Test func `vertelt in een diagnose niets over mensen`() throws {
    let dossier = try dossier()
    let result = try huis.run("diagnose")
    #expect(result.status == .exited(0))
    #expect(result.output.contains("dossiers: 1"))
    for word in ["Zzkanarie", "Lindehof", "Zz Beheer", dossier, huis.folder] {
      #expect(!result.output.contains(word), "\(word)")
    }
  }

  @Test func `geeft een collega toegang, en neemt die weer af`() throws {
    let dossier = try dossier()
    let store = try SQLiteEventStore(at: StoreLocation(folder: "\(huis.folder)/dossiers"))
    let vault = try OpenVault.unlock(store, with: #require(Passphrase(Huis.wachtwoordzin)))
    _ = try vault.add(
      name: "Zz Collega", role: .begeleider, passphrase: #require(Passphrase("zz woorden van toen"))
    )
    try store.close()
    func sees() throws -> String {
      try PipeProgram.run(
        BuiltProgram.path("huiswaarts"), ["dossier", "list"], input: "zz woorden van toen\n",
        environment: huis.environment
      ).output
    }
    #expect(try !sees().contains(dossier))
    #expect(try huis.run("dossier", "geef", dossier, "Zz Collega").status == .exited(0))
    #expect(try sees() == "\(dossier)\n")
    #expect(try huis.run("dossier", "ontneem", dossier, "Zz Collega").status == .exited(0))
    #expect(try !sees().contains(dossier))
    #expect(try huis.run("dossier", "geef", dossier, "Zz Niemand").errors.contains("OPS0151"))
    #expect(
      try huis.run("dossier", "inzage", dossier).output.contains(
        "nam de toegang weg van Zz Collega"))
  }

  @Test func `vraagt niets waar niets bewaard wordt`() throws {
    for arguments in [["casushouder", "beschermd thuis"], ["diagnose"], ["regeling", "list"]] {
      let result = try PipeProgram.run(
        BuiltProgram.path("huiswaarts"), arguments, input: "", environment: huis.environment)
      #expect(result.status == .exited(0), "\(arguments)")
    }
  }
}
