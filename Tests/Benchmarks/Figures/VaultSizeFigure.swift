import DossierStore
import TestSupport

/// What many dossiers cost the real program, from its start to its end, the unlocking included.
///
/// The first row is a vault with one dossier: what it takes to start and to unlock. What a row takes
/// more than that is what its dossiers cost.
struct VaultSizeFigure: Figure {
  let name = "vault-size"
  let about = "whole runs on vaults of 1, 1,000 and 5,000 dossiers of 60 events, in turn"
  private let sizes = [1, 1_000, 5_000]

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    guard let path = programs.first(where: { $0.name == "huiswaarts" })?.command[0] else {
      throw ProgramFailure("give --program huiswaarts=PATH")
    }
    let events = try PlayedCase.events(60)
    let vaults = try sizes.map { try FilledVault(dossiers: $0, events: events) }
    var rows: [FigureTable.Row] = []
    for (title, rounds, words) in [
      ("dossier list", 20, { _ in ["dossier", "list"] }),
      ("dossier show", 20, { ["dossier", "show", $0, "--op", PlayedCase.vandaag] }),
      ("vandaag", 3, { _ in ["vandaag", "--op", PlayedCase.vandaag] }),
    ] as [(String, Int, (String) -> [String])] {
      var measured = sizes.map {
        FigureTable.Row(name: "\(title), \($0)", samples: Samples())
      }
      var peaks = sizes.map { _ in Samples() }
      for round in 0...rounds {
        for (index, vault) in vaults.enumerated() {
          let run = try MeasuredRun(
            path, words(vault.dossiers[0].text), input: "\(FilledVault.words)\n",
            environment: ["HUISWAARTS_HOME": vault.folder])
          // The first round brings files into memory and makes the compiled form.
          if round == 0 { continue }
          measured[index].samples.add(run.duration.milliseconds)
          peaks[index].add(run.peakMegabytes)
        }
      }
      for index in measured.indices {
        measured[index].remark = "\(Int(peaks[index].median.rounded())) MB at most"
      }
      rows += measured
    }
    return FigureTable(unit: "ms", rows: rows)
  }
}
