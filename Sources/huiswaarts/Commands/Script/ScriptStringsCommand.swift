import ArgumentParser
import Content
import Glibc
import ScriptTools

struct ScriptStringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strings", abstract: "Vertalingen: de teksten eruit halen, bijwerken en tellen.",
    discussion: """
      De vertalingen staan in Locales/<taal>/<regeling>.po, het formaat van gettext. Met de taal schijn
      zie je in een gesprek wat vertaald kan worden: huiswaarts oefen --taal schijn
      """,
    subcommands: [Extract.self, Merge.self, Status.self])

  struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Alle teksten van een regeling, zonder vertaling.")

    @Argument(help: "De regeling, zoals zou-3.")
    var regeling: String

    func run() throws {
      for lezing in try RegelingenArgument.lezingen([regeling]) {
        Uitvoer.send(Array(Vertaalstand(lezing.files).sjabloon.text.utf8))
      }
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Werk het bestand met vertalingen bij: nieuw, veranderd en weg.")

    @Argument(help: "De regeling, zoals zou-3.")
    var regeling: String

    @Option(help: ArgumentHelp("De taal, zoals en.", valueName: "code"))
    var taal: String

    @Option(
      help: ArgumentHelp(
        "Voor een nieuwe taal: hoe het meervoud gaat, zoals gettext dat schrijft.",
        valueName: "regel"))
    var meervoud = Vertaalstand.enOfMeer

    func validate() throws {
      guard !taal.isEmpty, taal.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" }) else {
        throw ValidationError("Schrijf de taal als een code, zoals en of pt_BR.")
      }
      guard Meervoud(meervoud) != nil else {
        throw ValidationError("Zo gaat een meervoud niet. Bijvoorbeeld: \(Vertaalstand.enOfMeer)")
      }
    }

    func run() throws {
      for lezing in try RegelingenArgument.lezingen([regeling]) {
        let old = try Omgeving.current.vertaling(lezing.id, taal: taal)?.po
        let stand = Vertaalstand(lezing.files)
        let new = stand.bijgewerkt(old, taal: taal, meervoud: meervoud)
        let folder = "\(try Omgeving.current.locales())/\(taal)"
        let path = "\(folder)/\(lezing.id).po"
        mkdir(try Omgeving.current.locales(), 0o777)
        mkdir(folder, 0o777)
        try Bestandschrijver.vervang(path, Array(new.text.utf8))
        Uitvoer.message(stand.telling(new, taal: taal).zin(taal: taal, regeling: lezing.id))
      }
    }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hoe ver is elke vertaling?")

    @OptionGroup var regelingen: RegelingenArgument

    @Option(help: ArgumentHelp("Alleen deze taal.", valueName: "code"))
    var taal: String?

    @Flag(help: "Ook welke teksten nog open zijn.")
    var alles = false

    @Flag(help: "De telling als JSON.")
    var json = false

    func run() throws {
      var rows: [JSON] = []
      var isComplete = true
      for lezing in try regelingen.lezingen() {
        for code in try Omgeving.current.talen() where code != "nl" && taal ?? code == code {
          guard let po = try Omgeving.current.vertaling(lezing.id, taal: code)?.po else { continue }
          let telling = Vertaalstand(lezing.files).telling(po, taal: code)
          isComplete = isComplete && telling.vertaald == telling.alle
          rows.append(telling.json(taal: code, regeling: lezing.id))
          guard !json else { continue }
          Uitvoer.result(telling.zin(taal: code, regeling: lezing.id))
          for tekst in alles ? telling.open : [] {
            Uitvoer.result("  \(tekst.file):\(tekst.line): \(tekst.tekst)")
          }
        }
      }
      if json { Uitvoer.result(JSON.list(rows).line) }
      if !isComplete { throw ExitCode(1) }
    }
  }
}

extension Vertaalstand.Telling {
  fileprivate func zin(taal: String, regeling: String) -> String {
    var delen = ["\(vertaald) van \(alle) teksten vertaald"]
    if verouderd > 0 { delen.append("\(verouderd) verouderd") }
    if gebroken > 0 { delen.append("\(gebroken) met een andere invulling dan de tekst") }
    return "\(regeling), \(taal): \(delen.joined(separator: ", "))."
  }

  fileprivate func json(taal: String, regeling: String) -> JSON {
    .object([
      ("regeling", .text(regeling)), ("taal", .text(taal)), ("teksten", .number(alle)),
      ("vertaald", .number(vertaald)), ("verouderd", .number(verouderd)),
      ("gebroken", .number(gebroken)), ("open", .texts(open.map(\.context))),
    ])
  }
}
