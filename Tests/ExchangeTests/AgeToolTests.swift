import Exchange
import Foundation
import TestSupport
import Testing

/// Both ways with the tool `age` of Debian.
struct `The age tool` {
  private static let age = "/usr/bin/age"
  private let folder = TestFolder()

  @Test(arguments: `An age file`.sizes)
  func `opens what was sealed here`(size: Int) throws {
    let (identity, other) = (AgeIdentity(), AgeIdentity())
    let file = try AgeFile.seal(bytes(size), for: [other.recipient, identity.recipient])
    try folder.write(Array(identity.text.utf8), to: "sleutel")
    let run = try PipeProgram.run(
      Self.age, ["-d", "-i", folder.path("sleutel")], input: file)
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.outputBytes == bytes(size))
  }

  @Test(arguments: `An age file`.sizes)
  func `seals what opens here`(size: Int) throws {
    let (identity, other) = (AgeIdentity(), AgeIdentity())
    let run = try PipeProgram.run(
      Self.age, ["-r", "\(other.recipient)", "-r", "\(identity.recipient)"], input: bytes(size))
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(try AgeFile.open(run.outputBytes, with: [identity]) == bytes(size))
    #expect(try AgeFile.open(run.outputBytes, with: [other]) == bytes(size))
  }

  @Test func `opens what was sealed here with a passphrase, and no other passphrase`() throws {
    let file = try AgeFile.seal(bytes(100), passphrase: "appel boom citroen", workFactor: 10)
    try folder.write(file, to: "dicht.age")
    let asked = try PtyProgram(
      Self.age, ["-d", "-o", folder.path("open"), folder.path("dicht.age")])
    try asked.wait("Enter passphrase")
    try asked.send("appel boom citroen\r")
    #expect(try asked.exitStatus() == .exited(0))
    #expect(try folder.read("open") == bytes(100))

    let wrong = try PtyProgram(
      Self.age, ["-d", "-o", folder.path("niet"), folder.path("dicht.age")])
    try wrong.wait("Enter passphrase")
    try wrong.send("appel boom\r")
    #expect(try wrong.exitStatus() == .exited(1))
  }

  @Test func `seals with a passphrase what opens here`() throws {
    try folder.write(bytes(100), to: "open")
    let run = try PtyProgram(
      Self.age, ["-p", "-o", folder.path("dicht.age"), folder.path("open")])
    try run.wait("Enter passphrase")
    try run.send("appel boom citroen\r")
    try run.wait("Confirm passphrase")
    try run.send("appel boom citroen\r")
    #expect(try run.exitStatus() == .exited(0))
    let file = try folder.read("dicht.age")
    #expect(try AgeFile.open(file, passphrase: "appel boom citroen") == bytes(100))
  }

  @Test func `refuses a file that was changed on the way`() throws {
    let identity = AgeIdentity()
    var file = try AgeFile.seal(bytes(100), for: [identity.recipient])
    file[file.count - 1] ^= 1
    try folder.write(Array(identity.text.utf8), to: "sleutel")
    let run = try PipeProgram.run(
      Self.age, ["-d", "-i", folder.path("sleutel")], input: file)
    #expect(run.status == .exited(1))
  }
}

/// A folder of one test, gone when the test is.
final class TestFolder {
  private let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("huiswaarts-\(UUID().uuidString)")

  init() { try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: root) }

  func path(_ name: String) -> String { root.appendingPathComponent(name).path }
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: root.appendingPathComponent(name))
  }
  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(name)))
  }
}
