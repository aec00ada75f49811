import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct ScriptCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Welke afspraken staan waar in de regeling, en welke nergens?",
    discussion: """
      Voorbeeld:
        huiswaarts script coverage zou-3 --alles
      """)

  @OptionGroup var regelingen: RegelingenArgument

  @Flag(help: "Ook van elke afspraak waar die staat.")
  var alles = false

  @Flag(help: "De uitkomst als JSON.")
  var json = false

  func run() throws {
    var documenten: [Bronnendekking.Document] = []
    for lezing in try regelingen.lezingen() {
      documenten += Bronnendekking(lezing, try lezing.soundInhoud()).documenten
    }
    guard !json else {
      Uitvoer.result(JSON.object(documenten.map { ($0.naam, $0.json) }).line)
      return
    }
    Uitvoer.result(documenten.map(tekst).joined(separator: "\n"))
  }

  private func tekst(_ document: Bronnendekking.Document) -> String {
    var regels = [
      "\(document.naam): \(document.rijen.count) afspraken, \(document.gedekt) gedekt, "
        + "\(document.buiten) buiten, \(document.open.count) open"
    ]
    for rij in document.rijen {
      if rij.isOpen {
        regels.append("  \(rij.bron.id)  open: \(rij.bron.zegt)")
      } else if alles, rij.isBuiten {
        regels.append("  \(rij.bron.id)  buiten: \(rij.bron.buiten ?? "")")
      } else if alles {
        regels.append("  \(rij.bron.id)  \(rij.plekken.joined(separator: ", "))")
      }
    }
    return regels.joined(separator: "\n")
  }
}

extension Bronnendekking.Document {
  fileprivate var json: JSON {
    .object([
      ("rijen", .number(rijen.count)), ("gedekt", .number(gedekt)), ("buiten", .number(buiten)),
      ("open", .texts(open.map(\.tekst))),
    ])
  }
}
