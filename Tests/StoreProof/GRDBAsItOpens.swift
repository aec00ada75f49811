import DossierStore
import Foundation
import GRDB

/// The control of the test that cuts the power: the same file and the same answers, through GRDB
/// in WAL mode as GRDB sets it up, with `synchronous = FULL` asked for where one would ask for it.
///
/// It loses acknowledged answers, and so shows that the test can tell.
func appendThroughGRDBAsItOpens(_ order: ProofOrder) throws {
  let location = StoreLocation(folder: order.folder)
  try SQLiteEventStore(at: location).close()
  var configuration = Configuration()
  configuration.journalMode = .wal
  configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
  let queue = try DatabaseQueue(path: location.file, configuration: configuration)
  for number in 1...order.count {
    try queue.write {
      try $0.execute(
        sql: "INSERT INTO event (dossier, sequence, payload) VALUES (?, ?, ?)",
        arguments: [order.dossier.text, number, Data(order.payload(number))])
    }
    StoreProof.say("kept \(number)")
  }
  if order.endsInKill { StoreProof.endByKill() }
  try queue.close()
}
