import DossierStore
import Foundation

/// What it costs to keep an answer, against the least it can cost: writing the same bytes at the
/// end of a file and waiting for the disk.
///
/// Measured in the current folder, for the folder for temporary files may be no disk at all.
struct AnswerFigure: Figure {
  let name = "answer"
  let about = "an answer of 300 bytes kept, 2000 of each in turn, in the current folder"
  private let answers = 2_000
  private let payload = [UInt8](repeating: 7, count: 300)

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    let folder = "\(FileManager.default.currentDirectoryPath)/.bench-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try SQLiteEventStore(at: StoreLocation(folder: folder))
    let (bare, data) = (try BareFile("\(folder)/bare"), try BareFile("\(folder)/data"))
    var chance = SystemRandomNumberGenerator()
    let dossier = DossierID(using: &chance)
    var rows = ["append and fsync", "append and fdatasync", "huiswaarts"].map {
      FigureTable.Row(name: $0, samples: Samples())
    }
    let clock = ContinuousClock()
    for seen in 0..<answers {
      try rows[0].samples.add(clock.measure { try bare.append(payload, fsync) }.microseconds)
      try rows[1].samples.add(clock.measure { try data.append(payload, fdatasync) }.microseconds)
      try rows[2].samples.add(
        clock.measure { try store.append([payload], to: dossier, expecting: seen) }.microseconds)
    }
    return FigureTable(unit: "µs", rows: rows)
  }
}
