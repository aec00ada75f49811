import ArgumentParser
import Content
import Intake
import Werkafspraken

/// The options with which facts are given on the command line.
struct FeitenOpties: ParsableArguments {
  @Option(
    name: .customLong("feit"), parsing: .singleValue,
    help: ArgumentHelp(
      "Een feit over de cliënt, zoals verhuisdatum=2026-03-01. Mag vaker.",
      valueName: "veld=waarde"))
  var feit: [String] = []

  @Option(
    name: .customLong("feiten"),
    help: ArgumentHelp("Een bestand met feiten, in YAML of JSON.", valueName: "bestand"),
    completion: .file())
  var bestand: String?

  func validate() throws {
    for text in feit where !text.contains("=") {
      throw ValidationError("Schrijf een feit als veld=waarde, bijvoorbeeld overgedragen=nee.")
    }
  }

  /// Reads all facts; a later one replaces an earlier one of the same field.
  ///
  /// - Throws: `Weigering` for a value that its field cannot take. An unknown name is only a
  ///   message: the other facts still say something.
  ///
  /// - Parameter quietly: the facts were read for another regeling; what this one does not know, or
  ///   says otherwise, is left out.
  func feiten(_ regeling: Regeling, vandaag: Dag, quietly: Bool = false) throws -> Feiten {
    var ruwe: [(String, Feitenbestand.Ruw)] = []
    if let bestand {
      ruwe += try Self.read(bestand).feiten.map { ($0.naam, $0.waarde) }
    }
    for text in feit {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      ruwe.append((String(parts[0]), .tekst(parts.count > 1 ? String(parts[1]) : "")))
    }
    let lezing = Feitlezing(regeling: regeling, vandaag: vandaag)
    var feiten = Feiten(vandaag: vandaag)
    for (naam, waarde) in ruwe {
      do {
        let (veld, gelezen) = try lezing.read(naam, waarde)
        feiten[veld] = gelezen
      } catch {
        switch error {
        case _ where quietly: continue
        case .onbekendVeld(let naam, let lijkOp):
          let hint = lijkOp.isEmpty ? "" : " Bedoel je \(lijkOp.joined(separator: " of "))?"
          Uitvoer.message("Het veld \(naam) ken ik niet; ik sla het over.\(hint)")
        case .geweigerd(let veld, let afwijzing):
          throw Weigering(tekst: "\(veld): \(afwijzing.zin)")
        }
      }
    }
    return feiten
  }

  static func read(_ path: String) throws -> Feitenbestand {
    do {
      return try Feitenbestand(try ScriptFolder.read(path), file: path)
    } catch let problem as FileProblem {
      throw Storing.onleesbaar(problem)
    } catch let problem as Leesprobleem {
      throw Storing.onleesbaarBestand(problem)
    }
  }
}

/// The option with which the program looks at another day.
struct OpOptie: ParsableArguments {
  @Option(
    name: .customLong("op"),
    help: ArgumentHelp("Kijk alsof het deze dag is, zoals 2026-03-01.", valueName: "datum"))
  var op: String?

  func validate() throws {
    if let op, Dag(iso: op) == nil {
      throw ValidationError("De datum \(op) begrijp ik niet. Schrijf hem als 2026-03-01.")
    }
  }

  /// The day that was given; nil for today.
  var dag: Dag? { op.flatMap { Dag(iso: $0) } }

  var vandaag: Dag { dag ?? Omgeving.current.vandaag }

  /// Now, on that day: the moment that goes with what is kept.
  var nu: Tijdstip { Tijdstip(dag: vandaag, minuut: Omgeving.current.nu.minuut) }
}

/// Input that was understood and refused; the program ends with status 1.
struct Weigering: Error {
  var tekst: String
}
