import DossierStore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import kluisproef

/// What a program wrote and synchronised is played back, with every part of what was not yet
/// synchronised dropped, kept or torn.
struct `A loss of power at any moment of a day with a vault` {
  private let folder: String

  init() throws { folder = try temporaryFolder() }

  /// Puts the files of a state in a fresh folder.
  private func lay(_ state: DiskRecording.State) throws -> String {
    let home = "\(folder)/state"
    try? FileManager.default.removeItem(atPath: home)
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    for (name, bytes) in state.files where !name.hasSuffix("-shm") {
      try Data(bytes).write(to: URL(filePath: "\(home)/\(name)"))
    }
    return home
  }

  @Test func `leaves every acknowledged answer`() throws {
    let home = "\(folder)/home"
    let record = "\(folder)/record"
    let run = try DayRun(
      in: home, seed: 11, shims: [.diskRecorder],
      settings: ["DISK_FOLDER": home, "DISK_RECORD": record])
    #expect(run.status == .exited(0))
    var chance = Toeval(seed: 11)
    let check = DayCheck()
    var verdicts: [DayCheck.Verdict: Int] = [:]
    let states = try DiskRecording(at: record).states(
      perMoment: isWholeProof ? 48 : 4, oneIn: isWholeProof ? 1 : 5, using: &chance
    ) { state in
      let said = DaySaid(state.said)
      verdicts[check.verdict(on: try lay(state), seed: 11, said: said), default: 0] += 1
    }
    #expect(states > 100)
    #expect(verdicts == [.whole: states])
    report("power cut: \(states) states, \(verdicts)")
  }

  /// The control: the same disk and the same cuts, with `synchronous = NORMAL`.
  @Test func `is seen to lose answers where the store does not wait for the disk`() throws {
    let home = "\(folder)/home"
    let record = "\(folder)/record"
    let run = try PipeProgram.run(
      BuiltProgram.path("storeproef"),
      ["grdb", "folder=\(home)", "dossier=K7M-3PQ-X29", "seed=3", "count=40"], input: [],
      environment: [
        "DISK_FOLDER": home, "DISK_RECORD": record,
        "LD_PRELOAD": Shim.diskRecorder.library(),
      ])
    #expect(run.status == .exited(0))
    var chance = Toeval(seed: 3)
    var lost = 0
    let states = try DiskRecording(at: record).states(
      perMoment: isWholeProof ? 24 : 4, oneIn: isWholeProof ? 1 : 5, using: &chance
    ) { state in
      let kept = state.said.split(separator: "\n").count { $0.hasPrefix("kept ") }
      let store = try? SQLiteEventStore(at: StoreLocation(folder: lay(state)), patience: 0)
      let there = try Day.long.map { try store?.events(of: $0).count ?? 0 } ?? 0
      if there < kept { lost += 1 }
    }
    #expect(lost > states / 10)
    report("control, synchronous=NORMAL: \(states) states, \(lost) lost an acknowledged answer")
  }
}
