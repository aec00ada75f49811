import DossierStore
import Exchange
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Bytes of a vault's files change, by an old disk or by a hand. Whatever changes, what is shown is what
/// was written.
struct `A vault of which bytes change` {
  private let folder: String
  private let full: FullVault
  private var home: String { full.folder }
  private var tried: String { "\(folder)/tried" }

  /// What a change came to.
  private enum Outcome: Hashable {
    /// Refused, with an error of our own.
    case noticed
    /// Reads as it did: the bytes meant nothing.
    case harmless
    /// Reads as at an earlier moment: what followed was cut off, as by a loss of power.
    case earlier
    /// Part of a dossier is missing at its end, or a dossier in the list; the check of the whole vault
    /// says so, reading does not.
    case seenByCheck
    case wrong([String])
  }

  init() throws {
    folder = try temporaryFolder()
    full = try FullVault(at: "\(folder)/home")
  }

  private static let sound: [Outcome] = [.noticed, .harmless, .seenByCheck]

  /// How many changes in each of the two files.
  private var changes: Int { isWholeProof ? 3_400 : 60 }

  @Test func `that was closed shows every change, or it changed nothing`() throws {
    let store = try full.fill()
    let truth = try VaultReading(full.open(store))
    try store.close()
    let sound = try files()
    #expect(sound.keys.sorted() == ["dossiers.sqlite"])
    let near = try places(in: sound["dossiers.sqlite"] ?? [])
    let outcomes = try change(sound, "dossiers.sqlite", near: near, truth: truth, states: [])
    #expect(outcomes.keys.allSatisfy { Self.sound.contains($0) }, "\(outcomes)")
    #expect(outcomes[.seenByCheck, default: 0] * 10 < changes, "\(outcomes)")
    #expect(outcomes[.noticed, default: 0] > changes / 4)
    report("byte changes in a closed vault: \(outcomes)")
  }

  @Test func `that is in use shows every change, or stands as it stood at a moment before`() throws
  {
    try full.fill().close()
    let store = try SQLiteEventStore(at: StoreLocation(folder: home))
    let vault = try full.open(store)
    var states = [try VaultReading(vault)]
    for step in try full.steps(in: vault) {
      try step()
      states.append(try VaultReading(vault))
    }
    let truth = try VaultReading(vault)
    states.removeLast()
    // The program is still there: its last words are in the log beside the file.
    let sound = try files()
    try store.close()
    let log = "dossiers.sqlite-wal"
    #expect(sound.keys.sorted() == ["dossiers.sqlite", log])
    let near = try places(in: sound[log] ?? [])
    let outcomes = try change(sound, log, near: near, truth: truth, states: Set(states))
    #expect(outcomes.keys.allSatisfy { $0 == .harmless || $0 == .earlier }, "\(outcomes)")
    let inFile = try change(
      sound, "dossiers.sqlite", near: places(in: sound["dossiers.sqlite"] ?? []), truth: truth,
      states: [])
    #expect(inFile.keys.allSatisfy { Self.sound.contains($0) }, "\(inFile)")
    #expect(inFile[.seenByCheck, default: 0] * 10 < changes, "\(inFile)")
    report("byte changes in the log of a vault in use: \(outcomes), in its file: \(inFile)")
  }

  /// The control: the same words and the same changes in a store that seals nothing.
  @Test func `would show another's words without the seal`() throws {
    let store = try SQLiteEventStore(at: StoreLocation(folder: home))
    for name in full.names {
      for number in 0..<20 {
        try store.append([FullVault.payload(number)], to: name, expecting: number)
      }
    }
    func read(_ store: SQLiteEventStore) throws -> [[StoredEvent]] {
      _ = try store.dossiers()
      return try full.names.map { try store.events(of: $0) }
    }
    let truth = try read(store)
    try store.close()
    let sound = try files()
    var chance = Toeval(seed: 3)
    var wrong = 0
    for number in 0..<200 {
      let kinds = ByteChange.allCases
      let bytes = kinds[number % kinds.count].change(
        sound["dossiers.sqlite"] ?? [], near: [], using: &chance)
      try lay(["dossiers.sqlite": bytes])
      let store = try? SQLiteEventStore(at: StoreLocation(folder: tried), patience: 0)
      if let found = try? store.map(read), found != truth { wrong += 1 }
    }
    #expect(wrong > 20)
    report("control, unsealed: 200 changes, \(wrong) showed something else as if it were true")
  }

  // MARK: Changing

  /// Where the sealed settings, grants, cards and log entries stand in a file, and the tops of its pages.
  private func places(in bytes: [UInt8]) throws -> [Range<Int>] {
    let store = try SQLiteEventStore(at: StoreLocation(folder: home))
    defer { try? store.close() }
    var values = try VaultPart.allCases.compactMap { try store.part($0) }
    values += try store.users().flatMap { [$0.card, $0.secret] }
    values += try full.names.flatMap { try store.grants(of: $0).map(\.payload) }
    values += try store.logEntries(after: 0) + store.checkpoints().map(\.payload)
    let data = Data(bytes)
    let found = values.compactMap { value in
      data.range(of: Data(value.prefix(100))).map { $0.lowerBound..<$0.lowerBound + value.count }
    }
    let tops = stride(from: 0, to: bytes.count, by: 4096).map {
      $0..<min(bytes.count, $0 + 120)
    }
    return found.filter { $0.upperBound <= bytes.count } + tops
  }

  /// The bytes of what stands in the vault's folder, except the index that SQLite makes anew.
  private func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: home)
    where !name.hasSuffix("-shm") {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(home)/\(name)")))
      if !bytes.isEmpty { files[name] = bytes }
    }
    return files
  }

  private func lay(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(atPath: tried)
    try FileManager.default.createDirectory(atPath: tried, withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: "\(tried)/\(name)")) }
  }

  private func change(
    _ sound: [String: [UInt8]], _ name: String, near: [Range<Int>], truth: VaultReading,
    states: Set<VaultReading>
  ) throws -> [Outcome: Int] {
    var chance = Toeval(seed: 7)
    var outcomes: [Outcome: Int] = [:]
    let kinds = ByteChange.allCases
    for number in 0..<changes {
      let kind = kinds[number % kinds.count]
      var files = sound
      files[name] = kind.change(sound[name] ?? [], near: near, using: &chance)
      try lay(files)
      let outcome = try outcome(truth, states)
      if case .wrong(let what) = outcome {
        Issue.record("change \(number) in \(name), \(kind): \(what)")
      }
      outcomes[outcome, default: 0] += 1
    }
    return outcomes
  }

  private func outcome(_ truth: VaultReading, _ states: Set<VaultReading>) throws -> Outcome {
    do {
      let store = try SQLiteEventStore(at: StoreLocation(folder: tried), patience: 0)
      let vault = try full.open(store)
      let reading = try VaultReading(vault)
      if reading == truth { return .harmless }
      if states.contains(reading) { return .earlier }
      let isSeen = (try? store.check()) == nil
      return isSeen && reading.isPart(of: truth)
        ? .seenByCheck : .wrong(reading.differences(from: truth))
    } catch is StoreError {
      return .noticed
    } catch is VaultError {
      return .noticed
    }
  }
}
