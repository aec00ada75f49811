import DossierStore
import Foundation
import GRDB
import TestSupport
import Vault

/// What it costs to keep an answer in a vault, against the least that SQLite asks for the same bytes:
/// one row, in the same mode, waited for until it is on the disk.
struct VaultAnswerFigure: Figure {
  let name = "vault-answer"
  let about = "an answer of 300 bytes acknowledged, 2000 of each in turn, in the current folder"
  private let answers = 2_000
  private let payload = [UInt8](repeating: 7, count: 300)

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    let filled = try FilledVault()
    let bare = try DatabaseQueue(path: "\(filled.folder)/bare.sqlite")
    try bare.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      try db.execute(sql: "CREATE TABLE event (sequence INTEGER PRIMARY KEY, payload BLOB)")
    }
    let store = SealedEventStore(filled.vault, log: AuditLog(filled.vault) { "2025-10-20T10:30" })
    let dossier = try filled.add([payload])
    var rows = ["bare SQLite insert", "huiswaarts, sealed"].map {
      FigureTable.Row(name: $0, samples: Samples())
    }
    let (clock, data) = (ContinuousClock(), Data(payload))
    for number in 1...answers {
      try rows[0].samples.add(
        clock.measure {
          try bare.writeWithoutTransaction { db in
            try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?)")
              .execute(arguments: [number, data])
          }
        }.microseconds)
      try rows[1].samples.add(
        clock.measure { try store.append([payload], to: dossier, expecting: number) }.microseconds)
    }
    return FigureTable(unit: "µs", rows: rows)
  }
}
