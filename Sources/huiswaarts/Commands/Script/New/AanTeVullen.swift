import ArgumentParser
import Content
import Glibc
import ScriptTools
import Werkafspraken

/// The regeling to which something is added, and the place in its document that says so.
struct AanTeVullen: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "De regeling; niet nodig als er maar een is.", valueName: "regeling"),
    completion: .regelingen)
  var regeling: String?

  @Option(
    help: ArgumentHelp(
      "Het nummer uit bronnen.yaml; niet nodig als er maar een is.", valueName: "nummer"))
  var bron: String?

  @OptionGroup var op: OpOptie

  /// Reads the regeling; it must be sound.
  func lees(_ navraag: inout Navraag) throws -> (lezing: Regelinglezing, inhoud: Inhoud) {
    let known = try Omgeving.current.regelingen()
    let only = known.count == 1 ? known.first : nil
    let id = try navraag.tekst(
      "--regeling", regeling ?? only, "Bij welke regeling hoort het?", kies: known)
    try navraag.klaar()
    guard let lezing = try RegelingenArgument.lezingen([id]).first else {
      throw Storing.onbekendeRegeling(id, lijkOp: [])
    }
    return (lezing, try lezing.soundInhoud())
  }

  /// The id of a row of the source register.
  func bron(_ navraag: inout Navraag, _ inhoud: Inhoud) throws -> String {
    let known = inhoud.bronrijen.map(\.id.tekst)
    let only = known.count == 1 ? known.first : nil
    return try navraag.tekst(
      "--bron", bron ?? only,
      "Waar in het document staat dit? Typ een nummer uit bronnen.yaml, zoals \(known.first ?? "A-01")."
    )
  }

  /// Adds something, and says what was made.
  ///
  /// - Parameter nu: what to do next, in one line.
  func voegToe(
    _ onderdeel: some Onderdeel, bij regeling: (lezing: Regelinglezing, inhoud: Inhoud), nu: String
  ) throws {
    let scripts = try Omgeving.current.scripts()
    let lezing = regeling.lezing
    do {
      let files = try Toevoeging.bestanden(
        van: onderdeel, bij: lezing, regeling.inhoud, verhalen: try scripts.stories(of: lezing.id),
        vandaag: op.vandaag)
      for file in files {
        guard
          lezing.files.contains(where: { $0.path == file.path })
            || access("\(scripts.path)/\(file.path)", F_OK) != 0
        else { throw Toevoegfout.bestaat("een bestand `\(file.path)`") }
      }
      for file in files {
        let path = "\(scripts.path)/\(file.path)"
        let isNew = !lezing.files.contains { $0.path == file.path }
        if isNew {
          try Bestandschrijver.maak(path, file.bytes)
        } else {
          try Bestandschrijver.vervang(path, file.bytes)
        }
        Uitvoer.result(
          "\(isNew ? "Gemaakt:   " : "Aangevuld: ")\(Omgeving.current.kort(path))")
      }
      Uitvoer.result(nu)
    } catch let fout as Toevoegfout {
      throw Weigering(tekst: "\(fout.zin)\nEr is niets gemaakt.")
    }
  }
}
