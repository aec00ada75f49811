import DossierStore
import Foundation
import Glibc
import TestSupport
import Testing

@testable import kluisproef

/// A day with a vault, with one call to the disk after the other going wrong.
struct `A day with a vault` {
  private let folder: String

  init() throws { folder = try temporaryFolder() }

  private func run(
    _ call: Int, by: String, staysBroken: Bool = false, attempts: Int = 1
  ) throws -> (run: DayRun, home: String, isReached: Bool) {
    let home = "\(folder)/\(call)"
    let mark = "\(folder)/\(call)-failed"
    let run = try DayRun(
      in: home, seed: 7, attempts: attempts, shims: [.failingDisk],
      settings: [
        "DISK_FOLDER": home, "DISK_FAILS_AT": "\(call)", "DISK_FAILS_BY": by,
        "DISK_STAYS_BROKEN": staysBroken ? "1" : "0", "DISK_FAILED_MARK": mark,
      ])
    let isReached = FileManager.default.fileExists(atPath: mark)
    return (run, home, isReached)
  }

  /// Runs the day once for many of its calls.
  ///
  /// - Returns: how many points were tried.
  private func sweep(
    by: String, staysBroken: Bool = false, attempts: Int = 1, first: Int,
    look: (DayRun, String) -> Void
  ) throws -> Int {
    // A step that meets every kind of call sooner or later.
    let step = isWholeProof ? 1 : 61
    var points = 0
    var call = isWholeProof ? 1 : first
    while true {
      let (run, home, isReached) = try run(
        call, by: by, staysBroken: staysBroken, attempts: attempts)
      guard isReached else { return points }
      look(run, home)
      try? FileManager.default.removeItem(atPath: home)
      points += 1
      call += step
    }
  }

  @Test(arguments: ["kill", "torn"])
  func `that is killed at any call has lost nothing it acknowledged`(by: String) throws {
    var verdicts: [DayCheck.Verdict: Int] = [:]
    var slowest = Duration.zero
    let points = try sweep(by: by, first: 7) { run, home in
      #expect(run.status == .killed(by: 9))
      let check = DayCheck()
      let clock = ContinuousClock()
      slowest = max(
        slowest,
        clock.measure {
          verdicts[check.verdict(on: home, seed: run.seed, said: run.said), default: 0] += 1
        })
    }
    #expect(points > 5)
    #expect(verdicts == [.whole: points])
    report("\(by): \(points) points, \(verdicts), slowest reopening and reading \(slowest)")
  }

  @Test(arguments: [EIO, ENOSPC])
  func `that meets an error once does everything at the second attempt`(error: Int32) throws {
    var verdicts: [DayCheck.Verdict: Int] = [:]
    let points = try sweep(by: "\(error)", attempts: 2, first: 3) { run, home in
      #expect(run.status == .exited(0))
      #expect(run.said.deeds == Set(Day.Deed.allCases))
      #expect(!run.leaked)
      verdicts[DayCheck().verdict(on: home, seed: run.seed, said: run.said), default: 0] += 1
    }
    #expect(points > 5)
    #expect(verdicts == [.whole: points])
    report("errno \(error) once: \(points) points, \(verdicts)")
  }

  @Test(arguments: [EIO, ENOSPC])
  func `whose disk breaks for good acknowledges nothing that is not kept`(error: Int32) throws {
    var verdicts: [DayCheck.Verdict: Int] = [:]
    var refused: Set<String> = []
    let points = try sweep(by: "\(error)", staysBroken: true, first: 5) { run, home in
      #expect(!run.leaked)
      refused.formUnion(run.said.refused)
      verdicts[DayCheck().verdict(on: home, seed: run.seed, said: run.said), default: 0] += 1
    }
    #expect(points > 5)
    #expect(verdicts == [.whole: points])
    #expect(refused.allSatisfy { $0.hasPrefix("OPS01") }, "each refusal has a code: \(refused)")
    report("errno \(error) for good: \(points) points, \(verdicts), \(refused.sorted())")
  }

  /// The same from outside the program, by the system itself, as a debugger would.
  @Test(
    .enabled("strace is not here, or may not trace") { Strace.works },
    arguments: ["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink"])
  func `that the system kills at any call has lost nothing`(call: String) throws {
    var points = 0
    var verdicts: [DayCheck.Verdict: Int] = [:]
    var number = isWholeProof ? 1 : 3
    while true {
      let home = "\(folder)/\(number)"
      let run = try DayRun(
        in: home, seed: 8,
        under: [
          Strace.path, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
          "inject=\(call):signal=KILL:when=\(number)",
        ])
      if run.status == .exited(0) { break }
      points += 1
      verdicts[DayCheck().verdict(on: home, seed: run.seed, said: run.said), default: 0] += 1
      try? FileManager.default.removeItem(atPath: home)
      number += isWholeProof ? 1 : 67
    }
    #expect(verdicts == (points == 0 ? [:] : [.whole: points]))
    report("strace, killed at \(call): \(points) points, \(verdicts)")
  }

  /// The test can tell: what it looks for is missed when it is taken away.
  @Test func `that lost an answer is seen to have lost it`() throws {
    let home = "\(folder)/control"
    let run = try DayRun(in: home, seed: 9)
    #expect(run.status == .exited(0))
    let check = DayCheck()
    #expect(check.verdict(on: home, seed: 9, said: run.said, goesOn: false) == .whole)
    let more = DaySaid("kept \(run.said.kept + 1)\n")
    #expect(check.verdict(on: home, seed: 9, said: more, goesOn: false) == .lost)
    #expect(check.verdict(on: home, seed: 10, said: run.said, goesOn: false) == .broken)
  }
}
