import ArgumentParser
import Content
import DossierStore
import Intake
import ScriptTools
import Terminal
import Werkafspraken

struct ScriptPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Probeer een gesprek terwijl je eraan schrijft.",
    discussion: """
      Bewaar je een bestand, dan gaat het gesprek bij dezelfde vraag verder met de nieuwe tekst. Typ
      regels, om te zien welke regels nu gelden en waarom. Er wordt niets bewaard.

      Voorbeeld:
        huiswaarts script preview zou-3 --node Geld --doelgroep beschermd-thuis --op 2026-03-01
      """)

  @Argument(help: "De regeling, zoals zou-3.")
  var regeling: String

  @Option(help: ArgumentHelp("Het gesprek; anders het eerste.", valueName: "naam"))
  var gesprek: String?

  @Option(help: ArgumentHelp("De knoop om bij te beginnen.", valueName: "knoop"))
  var node: String?

  @Option(help: ArgumentHelp("Alsof de cliënt bij deze doelgroep hoort.", valueName: "doelgroep"))
  var doelgroep: String?

  @OptionGroup var feiten: FeitenOpties
  @OptionGroup var op: OpOptie

  @Flag(help: "Gewone regels, zonder schermbesturing.")
  var plain = false

  func run() throws {
    let scripts = try Omgeving.current.scripts()
    guard try Omgeving.current.regelingen().contains(regeling) else {
      throw Storing.onbekendeRegeling(
        regeling, lijkOp: nearNames(to: regeling, among: try Omgeving.current.regelingen()))
    }
    var feiten = feiten
    if let doelgroep { feiten.feit.append("doelgroep=\(doelgroep)") }
    let begin = Voorbeeld.Begin(gesprek: gesprek, node: node, vandaag: op.vandaag) {
      [feiten, op] in try feiten.feiten($0, vandaag: op.vandaag)
    }
    let geheugen = Leesgeheugen()
    let lintgeheugen = Lintgeheugen()
    var generator = SystemRandomNumberGenerator()
    let voorbeeld = Voorbeeld(
      begin, dossier: DossierID(using: &generator),
      op: TerminalKind.openScherm(
        program: "huiswaarts", plain: plain || Omgeving.current.isPlain),
      nu: { Omgeving.current.nu },
      lees: {
        let lezing = Regelinglezing(
          regeling, from: try scripts.files(of: regeling), geheugen: geheugen)
        return Voorbeeld.Lezing(
          lezing,
          problemen: Regelingcontrole.problemen(
            lezing, verhalen: [], geheugen: lintgeheugen,
            regelingen: { try? Omgeving.current.inhoud($0).regeling }))
      }, stand: { scripts.stand(of: regeling) })
    do {
      try voorbeeld.voer()
    } catch let problem as FileProblem {
      throw Storing.onleesbaar(problem)
    } catch let fout as Voorbeeld.Fout {
      switch fout {
      case .onbekendGesprek(let id, let kies): throw Storing.onbekendGesprek(id, kies: kies)
      case .onbekendeKnoop(let knoop, let lijkOp):
        throw Weigering(
          tekst: "De knoop \(knoop) bestaat niet."
            + (lijkOp.isEmpty ? "" : " Bedoel je \(lijkOp.joined(separator: " of "))?"))
      }
    }
  }
}
