import Content
@testable import Documents
import Intake
import TestSupport
import Testing
import Werkafspraken

/// 10,000 dossiers of invented people, each with every receiver.
struct `Een uittreksel` {
  private static let vandaag = dag("2025-11-03")
  private static let perRegeling = 2_500

  /// What stands in an extract, and should not.
  private struct Lek: Hashable, CustomStringConvertible {
    var veld: String
    var ontvanger: Ontvanger
    var description: String { "\(veld) naar \(ontvanger.rawValue)" }
  }

  /// Looks at the text and the JSON that the receiver gets, not at what made them.
  private static func lekken(
    _ regeling: Regeling, dossiers: Range<Int>, maak: (Feiten, Deelverzoek) -> Uittreksel
  ) throws -> (lekken: Set<Lek>, gezondheidswoorden: Int, regels: Int) {
    let lezing = Matrixlezing(regeling)
    var lekken: Set<Lek> = []
    var (woorden, regels) = (0, 0)
    for nummer in dossiers {
      var kans = WillekeurigDossier(seed: UInt64(nummer))
      let feiten = kans.feiten(regeling, op: vandaag, velden: 16)
      for ontvanger in Ontvanger.allCases where ontvanger != .client {
        let verzoek = kans.verzoek(ontvanger, regeling)
        let uittreksel = maak(feiten, verzoek)
        regels += uittreksel.regels.count
        let deling = uittreksel.deling(organisatie: "Zz", grond: "Zz", verteld: "Zz")
        let tekst = Array(uittreksel.tekst(deling, op: vandaag).utf8)
        if Deelmatrix.isBuitenstaander(ontvanger) {
          let json = nummer % 16 == 0 ? try uittreksel.json(deling, op: vandaag) : ""
          let alles = String(decoding: tekst, as: UTF8.self) + json
          woorden += WillekeurigDossier.gezondheidswoorden.count { alles.contains($0) }
        }
        for line in tekst.split(separator: 0x0A) {
          let line = String(decoding: line, as: UTF8.self)
          for veld in lezing.velden(in: line) where feiten[veld] != nil {
            if !lezing.mag(veld, verzoek) {
              lekken.insert(Lek(veld: veld.tekst, ontvanger: ontvanger))
            }
          }
        }
      }
    }
    return (lekken, woorden, regels)
  }

  /// The matrix read as plainly as it can be, apart from the code that decides.
  private struct Matrixlezing {
    let perLabel: [String: [VeldNaam]]
    let categorie: [VeldNaam: Gegevenscategorie]
    let cellen: [Gegevenscategorie: [Ontvanger: Deelmatrix.Cel]]

    init(_ regeling: Regeling) {
      perLabel = Dictionary(grouping: regeling.velden, by: \.label).mapValues { $0.map(\.naam) }
      categorie = Dictionary(
        regeling.velden.map { ($0.naam, $0.categorie) }, uniquingKeysWith: { first, _ in first })
      cellen = Dictionary(
        regeling.delen.categorieen.map { rij in
          (
            rij.categorie,
            Dictionary(
              rij.cellen.map { ($0.ontvanger, $0) }, uniquingKeysWith: { first, _ in first })
          )
        }, uniquingKeysWith: { first, _ in first })
    }

    /// The fields that a line of an extract is about: by its canary, else by its label.
    func velden(in line: String) -> [VeldNaam] {
      if let start = line.firstRange(of: "zzkanarie_"), let end = line.lastIndex(of: "_") {
        return [VeldNaam(String(line[start.upperBound..<max(end, start.upperBound)]))]
      }
      let label = line.firstRange(of: ": ").map { String(line[..<$0.lowerBound]) }
      // A label of several fields says nothing of which of them it is.
      let velden = label.flatMap { perLabel[$0] } ?? []
      return velden.count == 1 ? velden : []
    }

    func mag(_ veld: VeldNaam, _ verzoek: Deelverzoek) -> Bool {
      guard let categorie = categorie[veld], let cel = cellen[categorie]?[verzoek.ontvanger],
        cel.doelen.isEmpty || cel.doelen.contains(verzoek.doel)
      else { return false }
      return switch cel.mag {
      case .ja: true
      case .overleg: verzoek.isAkkoord
      case .perDeel: verzoek.isAkkoord && verzoek.delen.contains(veld)
      case .nee, .nooit: false
      }
    }
  }

  @Test(arguments: Regelingen.ids)
  func `laat niets zien dat niet mag, en geen woord over gezondheid aan een verhuurder`(
    id: String
  ) throws {
    let regeling = try Regelingen.inhoud(id).regeling
    let result = try Self.lekken(regeling, dossiers: 0..<Self.perRegeling) { feiten, verzoek in
      Uittreksel(feiten, regeling, verzoek)
    }
    #expect(result.lekken == [])
    #expect(result.gezondheidswoorden == 0)
    #expect(result.regels > 10_000, "er moet wel iets gedeeld worden: \(result.regels)")
  }

  /// The control: with the filter off, both are found.
  @Test(arguments: Regelingen.ids)
  func `lekt wel als het filter uit staat`(id: String) throws {
    let regeling = try Regelingen.inhoud(id).regeling
    let result = try Self.lekken(regeling, dossiers: 0..<200) { feiten, verzoek in
      Uittreksel(feiten, regeling, verzoek) { _, _ in nil }
    }
    #expect(result.lekken.count > 100)
    #expect(result.gezondheidswoorden > 100)
  }

  /// The second control: without the list of words, own words do carry health to a landlord.
  @Test func `laat een woord over gezondheid door als de woordenlijst leeg is`() throws {
    var regeling = try Regelingen.inhoud("amersfoort").regeling
    regeling.delen.alarmwoorden = []
    let result = try Self.lekken(regeling, dossiers: 0..<500) { feiten, verzoek in
      Uittreksel(feiten, regeling, verzoek)
    }
    #expect(result.gezondheidswoorden > 0)
    #expect(result.lekken == [])
  }
}
