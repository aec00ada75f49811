import DossierStore
import Foundation

/// From a path to a store that can be used, on a file of the size of a busy year.
struct OpeningFigure: Figure {
  let name = "opening"
  let about = "opening and reading one dossier of 100 answers, in a file of 200 dossiers, 200 times"

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    let folder = "\(FileManager.default.currentDirectoryPath)/.bench-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let location = StoreLocation(folder: folder)
    var chance = SystemRandomNumberGenerator()
    let dossiers = (1...200).map { _ in DossierID(using: &chance) }
    let store = try SQLiteEventStore(at: location)
    for dossier in dossiers {
      let payloads = (0..<100).map { [UInt8](repeating: $0, count: 300) }
      try store.append(payloads, to: dossier, expecting: 0)
    }
    try store.close()
    var rows = ["read the whole file", "huiswaarts, open", "huiswaarts, open and read"].map {
      FigureTable.Row(name: $0, samples: Samples())
    }
    let clock = ContinuousClock()
    for dossier in dossiers {
      try rows[0].samples.add(
        clock.measure { _ = try Data(contentsOf: URL(filePath: location.file)) }.microseconds)
      var opened: SQLiteEventStore?
      try rows[1].samples.add(
        clock.measure { opened = try SQLiteEventStore(at: location) }.microseconds)
      let open = rows[1].samples.values.last ?? 0
      try rows[2].samples.add(
        open + clock.measure { _ = try opened?.events(of: dossier) }.microseconds)
      try opened?.close()
    }
    return FigureTable(unit: "µs", rows: rows)
  }
}
