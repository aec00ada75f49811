import ArgumentParser
import Content
import Glibc
import ScriptTools
import Werkafspraken

struct ScriptDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Wat is er veranderd, en wat betekent dat voor dossiers die al lopen?",
    discussion: """
      Oud en nieuw zijn regelingen, of mappen van een regeling.

      Voorbeeld:
        huiswaarts script diff zou-1 zou-3
        huiswaarts script diff Bewaard/noord Scripts/noord
      """)

  @Argument(help: "De oude regeling, of haar map.")
  var oud: String

  @Argument(help: "De nieuwe regeling, of haar map.")
  var nieuw: String

  @Flag(help: "Noem alles; anders worden lange lijsten geteld.")
  var alles = false

  @Flag(help: "Het verschil als JSON.")
  var json = false

  func run() throws {
    let (old, new) = (try Self.lees(oud), try Self.lees(nieuw))
    let (oude, nieuwe) = (try old.soundInhoud(), try new.soundInhoud())
    let isNewVersion = oude.regeling.id == nieuwe.regeling.id
    let overgang =
      isNewVersion
      ? nil : try Omgeving.current.overgang(van: oude.regeling, naar: nieuwe.regeling)
    let verschil = Regelingverschil(oude, nieuwe, overgang: overgang, zinnen: (old, new))
    // Without a described way no dossier goes from the one to the other.
    let gevolgen =
      isNewVersion || overgang != nil
      ? Dossiergevolgen(oude, nieuwe, overgang: overgang) : nil
    guard !json else {
      Uitvoer.result(
        JSON.object([("verschil", verschil.json), ("dossiers", gevolgen?.json ?? .null)]).line)
      return
    }
    var regels = [
      "Van \(oude.regeling.kort), versie \(oude.regeling.versie), "
        + "naar \(nieuwe.regeling.kort), versie \(nieuwe.regeling.versie)"
    ]
    regels += verschil.regels(alles: alles) + ["", "Voor dossiers die al lopen:"]
    regels +=
      gevolgen?.regels ?? [
        "  Zij blijven bij de oude regeling. Hoe zij verhuizen, staat in geen overgang.yaml."
      ]
    Uitvoer.result(regels.joined(separator: "\n"))
  }

  /// A regeling by its name, or in a folder of its own with or without `gedeeld` beside it.
  private static func lees(_ naam: String) throws -> Regelinglezing {
    let known = (try? Omgeving.current.regelingen()) ?? []
    if !known.contains(naam), access("\(naam)/regeling.yaml", R_OK) == 0 {
      do {
        return try Regelinglezing(inMap: naam, gedeeld: Omgeving.current.scripts)
      } catch let problem as FileProblem {
        throw Storing.onleesbaar(problem)
      }
    }
    guard let lezing = try RegelingenArgument.lezingen([naam]).first else {
      throw Storing.onbekendeRegeling(naam, lijkOp: [])
    }
    return lezing
  }
}

extension Dossiergevolgen {
  fileprivate var regels: [String] {
    guard !isLeeg else { return ["  Alle antwoorden blijven, en niets wordt opnieuw gevraagd."] }
    return [
      ("Dit telt niet meer mee. Het blijft bewaard:", verloren),
      ("Dit wordt opnieuw gevraagd:", opnieuw),
      ("Dit blijft, en betekent misschien iets anders:", anders),
      ("Dit wordt nog gevraagd:", nieuw),
    ].flatMap { kop, rijen in
      rijen.isEmpty ? [] : ["  \(kop)"] + rijen.map { "    \($0.label): \($0.reden)" }
    }
  }

  fileprivate var json: JSON {
    .object(
      [("verloren", verloren), ("opnieuw", opnieuw), ("anders", anders), ("nieuw", nieuw)].map {
        (
          $0,
          .list(
            $1.map {
              .object([("veld", .text($0.veld.tekst)), ("reden", .text($0.reden))])
            })
        )
      })
  }
}
