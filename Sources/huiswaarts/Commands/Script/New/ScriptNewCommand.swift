import ArgumentParser
import Content
import Glibc
import ScriptTools

struct ScriptNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Maak een regeling, of iets nieuws in een regeling.",
    discussion: """
      Wat je niet meegeeft, vraagt het programma. Er wordt nooit iets overschreven.

      Voorbeeld:
        huiswaarts script new noord
        huiswaarts script new veld huisdier --regeling noord
      """,
    subcommands: [
      Regeling.self, NieuwGesprekCommand.self, NieuwVeldCommand.self, NieuweStapCommand.self,
      NieuweDoelgroepCommand.self, NieuwContactCommand.self, NieuwVerhaalCommand.self,
      NieuweWoordenlijstCommand.self,
    ], defaultSubcommand: Regeling.self)

  struct Regeling: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "regeling", abstract: "Een nieuwe regeling, die meteen werkt.")

    @Argument(help: "De naam van de map, zoals noord-holland.")
    var naam: String

    @Option(help: ArgumentHelp("Hoe de afspraken heten.", valueName: "tekst"))
    var titel: String?

    @Option(help: ArgumentHelp("De gemeenten, met komma's ertussen.", valueName: "namen"))
    var gemeenten: String?

    @OptionGroup var op: OpOptie

    func run() throws {
      guard NieuweRegeling.isNaam(naam), naam != "gedeeld" else {
        throw Weigering(
          tekst: Toevoegfout.naam(naam, voorbeeld: "noord-holland").zin + " Er is niets gemaakt.")
      }
      let (scripts, gedeeld) = try Omgeving.current.schrijfmap()
      guard access("\(scripts)/\(naam)", F_OK) != 0 else {
        throw Weigering(
          tekst:
            "De map \(Omgeving.current.kort(scripts))/\(naam) is er al. Kies een andere naam. Er is niets gemaakt."
        )
      }
      var navraag = Navraag(Omgeving.current)
      let titel = try navraag.tekst("--titel", titel, "Hoe heten de afspraken?")
      let gemeenten = try navraag.tekst(
        "--gemeenten", gemeenten, "In welke gemeenten gelden ze? Zet er komma's tussen.")
      try navraag.klaar()
      let nieuw = NieuweRegeling(
        id: naam, titel: titel,
        gemeenten: gemeenten.split(separator: ",").map {
          String($0.drop { $0 == " " })
        }, vandaag: op.vandaag)
      let files = gedeeld + nieuw.files
      for file in files { try Bestandschrijver.maak("\(scripts)/\(file.path)", file.bytes) }
      Uitvoer.result(
        """
        Gemaakt in \(Omgeving.current.kort(scripts)):
        \(files.map { "  \($0.path)" }.joined(separator: "\n"))

        Probeer het gesprek:  huiswaarts script preview \(naam)
        Kijk alles na:        huiswaarts script check \(naam)
        Speel de verhalen:    huiswaarts script test \(naam)
        """)
    }
  }
}

extension Omgeving {
  /// The folder in which a regeling is made, and what several regelingen share when it has nothing
  /// yet: the files of the regelingen that came with the program, so that their fields are known.
  fileprivate func schrijfmap() throws(Storing) -> (path: String, gedeeld: [ScriptFile]) {
    guard let named = self["HUISWAARTS_SCRIPTS"], access("\(named)/gedeeld", F_OK) != 0 else {
      return (try scripts().path, [])
    }
    guard let meegeleverd else { return (named, NieuweRegeling.gedeeld) }
    // The gemeenten that come along belong to regelingen that are not here.
    let gemeenten = "gedeeld/gemeenten.yaml"
    do {
      return (
        named,
        try meegeleverd.gedeeld().filter { $0.path != gemeenten }
          + NieuweRegeling.gedeeld.filter { $0.path == gemeenten }
      )
    } catch { throw .onleesbaar(error) }
  }
}
