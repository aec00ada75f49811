@testable import Exchange
import TestSupport
import Testing

struct `An age file` {
  private static let someone = AgeIdentity()
  private static let another = AgeIdentity()

  /// Sizes around the borders of a chunk, and none at all.
  static let sizes = [0, 1, 14, 65_535, 65_536, 65_537, 131_072, 200_000]

  @Test(arguments: sizes)
  func `opens for each of its recipients`(size: Int) throws {
    let content = bytes(size)
    let file = try AgeFile.seal(
      content, for: [Self.another.recipient, Self.someone.recipient])
    #expect(try AgeFile.open(file, with: [Self.someone]) == content)
    #expect(try AgeFile.open(file, with: [Self.another]) == content)
  }

  @Test(arguments: sizes)
  func `opens with its passphrase`(size: Int) throws {
    let content = bytes(size)
    let file = try AgeFile.seal(content, passphrase: "appel boom citroen", workFactor: 4)
    #expect(try AgeFile.open(file, passphrase: "appel boom citroen") == content)
  }

  @Test func `looks different each time, also for the same content`() throws {
    let files = try (0..<4).map { _ in
      try AgeFile.seal([1, 2, 3], for: [Self.someone.recipient])
    }
    #expect(Set(files).count == 4)
  }

  @Test func `stays closed for somebody else`() throws {
    let file = try AgeFile.seal([1, 2, 3], for: [Self.someone.recipient])
    #expect(throws: AgeError.noKeyFits) { try AgeFile.open(file, with: [Self.another]) }
    #expect(throws: AgeError.noKeyFits) { try AgeFile.open(file, with: []) }
    #expect(throws: AgeError.needsIdentity) { try AgeFile.open(file, passphrase: "appel") }
  }

  @Test func `says of a wrong passphrase something else than of a damaged file`() throws {
    let file = try AgeFile.seal(bytes(100), passphrase: "appel boom citroen", workFactor: 4)
    #expect(throws: AgeError.wrongPassphrase) { try AgeFile.open(file, passphrase: "appel") }
    #expect(throws: AgeError.needsPassphrase) { try AgeFile.open(file, with: [Self.someone]) }
    var damaged = file
    damaged[file.count - 1] ^= 1
    #expect(throws: AgeError.damaged) {
      try AgeFile.open(damaged, passphrase: "appel boom citroen")
    }
  }

  @Test(arguments: ["23", "30", "63", "64", "99999999999999999999999"])
  func `is refused before a huge work factor is computed`(factor: String) throws {
    let file = try AgeFile.seal([1], passphrase: "appel", workFactor: 4)
    let huge = replace(" 4\n", by: " \(factor)\n", in: file)
    #expect(throws: AgeError.workTooLarge(Int(factor) ?? .max)) {
      try AgeFile.open(huge, passphrase: "appel")
    }
    // A limit of somebody's own is kept as well.
    #expect(throws: AgeError.workTooLarge(4)) {
      try AgeFile.open(file, passphrase: "appel", workLimit: 3)
    }
  }

  @Test(arguments: ["0", "04", "+4", "-4", "4.0", "0x4", "vier", "4 4"])
  func `is refused when its work factor is written in another way`(factor: String) throws {
    let file = try AgeFile.seal([1], passphrase: "appel", workFactor: 4)
    let other = replace(" 4\n", by: " \(factor)\n", in: file)
    #expect(throws: AgeError.malformed) { try AgeFile.open(other, passphrase: "appel") }
  }

  @Test func `is refused when a passphrase stands beside a key`() throws {
    let sealed = try AgeFile.seal([1], passphrase: "appel", workFactor: 4)
    let forKey = try AgeFile.seal([1], for: [Self.someone.recipient])
    let stanza = Array(lines(forKey)[1...2].joined(separator: "\n").utf8) + [0x0A]
    let start = Array("age-encryption.org/v1\n".utf8).count
    let both = sealed[..<start] + stanza + sealed[start...]
    #expect(throws: AgeError.malformed) { try AgeFile.open(Array(both), passphrase: "appel") }
    #expect(throws: AgeError.malformed) { try AgeFile.open(Array(both), with: [Self.someone]) }
  }

  @Test func `passes over a stanza it does not know, when another opens it`() throws {
    let key = FileKey()
    for body in [[], bytes(48), bytes(100)] {
      var header = AgeHeader([
        AgeHeader.Stanza(arguments: ["vreemd", "iets"], body: body),
        try X25519Stanza.seal(key, for: Self.someone.recipient),
      ])
      header.mac = key.mac(of: header.authenticated)
      let file = header.bytes + (try AgePayload.seal([1], with: key))
      #expect(try AgeFile.open(file, with: [Self.someone]) == [1])
      #expect(try AgeHeader.read(file).header == header)
    }
  }

  @Test func `is refused when a stanza was added to it`() throws {
    let file = try AgeFile.seal([1], for: [Self.someone.recipient])
    let start = Array("age-encryption.org/v1\n".utf8).count
    let added = Array("-> vreemd iets\nAAAA\n".utf8)
    #expect(throws: AgeError.damaged) {
      try AgeFile.open(Array(file[..<start] + added + file[start...]), with: [Self.someone])
    }
  }

  @Test(arguments: [
    ("", AgeError.notAge), ("zomaar een tekst\n", .notAge), ("age-encryption.org/v1", .notAge),
    ("age-encryption.org/v2\n", .newerVersion), ("age-encryption.org/v1\r\n", .newerVersion),
    ("age-encryption.org/v1\n", .malformed),
    ("age-encryption.org/v1\n-> X25519 AAAA\n", .malformed),
    ("age-encryption.org/v1\n-> X25519  AAAA\n\n--- AAAA\n", .malformed),
    ("age-encryption.org/v1\n--- \(String(repeating: "A", count: 43))\n", .malformed),
  ])
  func `is refused when its header is not as the format says`(text: String, error: AgeError) {
    #expect(throws: error) { try AgeFile.open(Array(text.utf8), with: [Self.someone]) }
  }

  @Test func `is not sealed for nobody, nor for a key that anybody opens`() throws {
    #expect(throws: AgeError.unusableRecipient) { try AgeFile.seal([1], for: []) }
    let zero = Bech32.text([UInt8](repeating: 0, count: 32), prefix: "age")
    let recipient = try #require(AgeRecipient(zero))
    #expect(throws: AgeError.unusableRecipient) { try AgeFile.seal([1], for: [recipient]) }
    let file = try AgeFile.seal([1], for: [Self.someone.recipient])
    let share = String(lines(file)[1].dropFirst("-> X25519 ".count))
    let anybody = replace(share, by: String(repeating: "A", count: 43), in: file)
    #expect(throws: AgeError.malformed) { try AgeFile.open(anybody, with: [Self.someone]) }
  }
}

/// Bytes that differ from place to place; the same each time.
func bytes(_ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
}

/// The lines of the header of a file.
private func lines(_ file: [UInt8]) -> [String] {
  file.split(separator: 0x0A, maxSplits: 8).map { String(decoding: $0, as: UTF8.self) }
}

/// Replaces the first place where a text stands in the header of a file.
private func replace(_ old: String, by new: String, in file: [UInt8]) -> [UInt8] {
  let old = Array(old.utf8)
  guard
    let place = file.indices.first(where: { file[$0...].starts(with: old) })
  else { return file }
  return Array(file[..<place]) + Array(new.utf8) + file[(place + old.count)...]
}
