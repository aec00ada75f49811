import DossierStore
import Foundation
import GRDB
import Testing

/// Files of which bytes have changed: read them without ending the program, and say so.
struct `A damaged dossier file` {
  let folder: TemporaryFolder
  var location: StoreLocation { StoreLocation(folder: folder.path) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func fill() throws -> [UInt8] {
    let store = try SQLiteEventStore(at: location)
    for number in 0..<60 {
      try store.append(
        [[UInt8](repeating: UInt8(number), count: 150)], to: EventStoreContract.one,
        expecting: number)
    }
    try store.append(
      [Array(repeating: 1, count: 9_000)], to: EventStoreContract.other, expecting: 0)
    try store.close()
    return try folder.bytes(of: "dossiers.sqlite")
  }

  private func problem(_ work: () throws -> Void) -> StoreFault.Problem? {
    do {
      try work()
      return nil
    } catch {
      guard let error = error as? StoreError, case .fault(let fault) = error else { return nil }
      return fault.problem
    }
  }

  @Test func `of which a page is wiped is called damaged when it is checked or read`() throws {
    var bytes = try fill()
    // The page that holds the last event of the dossier; the first pages hold the shape of the file.
    let last = Data(repeating: 59, count: 150)
    let page = try #require(Data(bytes).range(of: last)).lowerBound / 4096 * 4096
    bytes.replaceSubrange(page..<(page + 4096), with: Array(repeating: 0, count: 4096))
    try folder.write(bytes, to: "dossiers.sqlite")
    let store = try SQLiteEventStore(at: location)
    #expect(problem { try store.check() } == .damaged)
    #expect(
      problem {
        _ = try store.events(of: EventStoreContract.one)
        _ = try store.events(of: EventStoreContract.other)
      } == .damaged)
  }

  @Test func `that is cut short is refused`() throws {
    let bytes = try fill()
    try folder.write(Array(bytes[..<(bytes.count / 2)]), to: "dossiers.sqlite")
    #expect(
      problem {
        let store = try SQLiteEventStore(at: location)
        _ = try store.events(of: EventStoreContract.one)
        _ = try store.events(of: EventStoreContract.other)
        try store.check()
      } == .damaged)
  }

  @Test func `with a gap in its numbers is called damaged`() throws {
    _ = try fill()
    let queue = try DatabaseQueue(path: location.file)
    try queue.write {
      try $0.execute(
        sql: "DROP TRIGGER event_is_never_dropped; DELETE FROM event WHERE sequence = 9")
    }
    try queue.close()
    let store = try SQLiteEventStore(at: location)
    #expect(problem { _ = try store.events(of: EventStoreContract.one) } == .damaged)
    #expect(problem { try store.check() } == .damaged)
  }

  @Test func `with a name that is no name is called damaged`() throws {
    try SQLiteEventStore(at: location).close()
    let queue = try DatabaseQueue(path: location.file)
    try queue.write { try $0.execute(sql: "INSERT INTO event VALUES ('Zzkanarie', 1, x'00')") }
    try queue.close()
    let store = try SQLiteEventStore(at: location)
    #expect(problem { _ = try store.dossiers() } == .damaged)
  }

  @Test(arguments: 0..<8)
  func `never ends the program, whichever bytes have changed`(round: Int) throws {
    let sound = try fill()
    var state = UInt64(round)
    for _ in 0..<40 {
      var bytes = sound
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Half of the changes in the first page and in the tops of the others: there it hurts.
        let place = Int(state >> 33) % bytes.count
        bytes[state & 64 == 0 ? place : place & ~0xFFF | place % 100] ^=
          UInt8(state >> 24 & 255) | 1
      }
      try folder.write(bytes, to: "dossiers.sqlite")
      do {
        let store = try SQLiteEventStore(at: location, patience: 0)
        for dossier in [EventStoreContract.one, EventStoreContract.other] {
          let events = try store.events(of: dossier)
          #expect(events.map(\.sequence) == Array(1...events.count + 1).dropLast())
        }
        _ = try store.dossiers()
        try store.append([[1]], to: EventStoreContract.other, expecting: 1)
        try store.check()
      } catch {
        // A refusal in our own words is what we want, and it must have a code.
        #expect(error.message.code.hasPrefix("OPS01"))
      }
      for name in try folder.names() where name != "dossiers.sqlite" {
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
      }
    }
  }
}
