import DossierStore
import Intake
import TestSupport
import Vault
import Werkafspraken

/// From a dossier in an opened vault to everything that is known of it.
struct VaultOpeningFigure: Figure {
  let name = "vault-opening"
  let about = "opening a dossier of 500 answers in an open vault of 200 dossiers, 100 times"

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    let filled = try FilledVault(dossiers: 200, events: PlayedCase.events(60))
    let dossier = try filled.add(PlayedCase.events(500))
    var rows = ["the sealed bytes alone", "unsealed", "unsealed and folded"].map {
      FigureTable.Row(name: $0, samples: Samples())
    }
    let clock = ContinuousClock()
    for _ in 0..<100 {
      try rows[0].samples.add(
        clock.measure { _ = try filled.file.events(of: dossier) }.milliseconds)
      try filled.reopen()
      try rows[1].samples.add(
        clock.measure { _ = try SealedEventStore(filled.vault).events(of: dossier) }.milliseconds)
      try filled.reopen()
      try rows[2].samples.add(
        clock.measure {
          _ = try Dossierhouder(opening: dossier, in: SealedEventStore(filled.vault))
        }.milliseconds)
    }
    return FigureTable(unit: "ms", rows: rows)
  }
}
