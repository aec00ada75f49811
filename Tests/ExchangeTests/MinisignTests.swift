import Crypto
import Exchange
import TestSupport
import Testing

struct `A signature` {
  private let key = Curve25519.Signing.PrivateKey()
  private var publicKey: MinisignPublicKey { MinisignPublicKey(key.publicKey) }
  private let comment = "doel: woning zoeken; voor: corporatie; op: 2025-11-03"
  private let folder = TestFolder()

  @Test func `gives back its comment when nothing was changed`() throws {
    for size in [0, 1, 70_000] {
      let text = try MinisignSignature.text(of: bytes(size), comment: comment, key: key)
      let read = try MinisignSignature.comment(in: text, of: bytes(size), by: publicKey)
      #expect(read == comment)
    }
  }

  @Test func `is refused with any letter of it changed`() throws {
    let text = try MinisignSignature.text(of: bytes(100), comment: comment, key: key)
    let first = text.split(separator: "\n")[0].count
    for place in text.utf8.indices.dropFirst(first + 1).dropLast(1) {
      var changed = Array(text.utf8)
      let index = text.utf8.distance(from: text.startIndex, to: place)
      changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(throws: MinisignError.self, "letter \(index)") {
        try MinisignSignature.comment(
          in: String(decoding: changed, as: UTF8.self), of: bytes(100), by: publicKey)
      }
    }
  }

  @Test func `says what was changed`() throws {
    let text = try MinisignSignature.text(of: bytes(100), comment: comment, key: key)
    let other = MinisignPublicKey(Curve25519.Signing.PrivateKey().publicKey)
    let comment = { (text: String, file: [UInt8], key: MinisignPublicKey) in
      try MinisignSignature.comment(in: text, of: file, by: key)
    }
    #expect(throws: MinisignError.fileChanged) { try comment(text, bytes(99), publicKey) }
    #expect(throws: MinisignError.otherKey) { try comment(text, bytes(100), other) }
    let changed = text.replacing("woning", with: "inkomen")
    #expect(throws: MinisignError.commentChanged) { try comment(changed, bytes(100), publicKey) }
    for rest in ["", "zomaar", text + "nog een regel\n", String(text.dropLast(90))] {
      #expect(throws: MinisignError.malformed) { try comment(rest, bytes(100), publicKey) }
    }
  }

  @Test func `has no comment of two lines`() {
    for comment in ["een\ntwee", "een\rtwee", String(repeating: "a", count: 1_001)] {
      #expect(throws: MinisignError.unusableComment) {
        try MinisignSignature.text(of: [], comment: comment, key: key)
      }
    }
  }

  @Test func `is verified by minisign, comment and all`() throws {
    let signature = try MinisignSignature.text(of: bytes(70_000), comment: comment, key: key)
    try folder.write(bytes(70_000), to: "uittreksel.age")
    try folder.write(Array(signature.utf8), to: "uittreksel.age.minisig")
    try folder.write(Array(publicKey.text.utf8), to: "sleutel.pub")
    let verify = {
      try PipeProgram.run(
        "/usr/bin/minisign",
        ["-V", "-p", folder.path("sleutel.pub"), "-m", folder.path("uittreksel.age")])
    }
    let run = try verify()
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("Trusted comment: \(comment)"))
    // The control: one byte less.
    try folder.write(bytes(69_999), to: "uittreksel.age")
    #expect(try verify().status != .exited(0))
  }

  @Test func `of minisign itself is accepted`() throws {
    try folder.write(bytes(500), to: "brief")
    let made = try PipeProgram.run(
      "/usr/bin/minisign",
      ["-G", "-W", "-p", folder.path("sleutel.pub"), "-s", folder.path("sleutel.sec")])
    #expect(made.status == .exited(0), "\(made.errors)")
    let signed = try PipeProgram.run(
      "/usr/bin/minisign",
      ["-S", "-l", "-s", folder.path("sleutel.sec"), "-m", folder.path("brief"), "-t", comment])
    #expect(signed.status == .exited(0), "\(signed.errors)")
    let key = try MinisignPublicKey(
      String(decoding: try folder.read("sleutel.pub"), as: UTF8.self))
    let text = String(decoding: try folder.read("brief.minisig"), as: UTF8.self)
    #expect(try MinisignSignature.comment(in: text, of: bytes(500), by: key) == comment)
    #expect(throws: MinisignError.fileChanged) {
      try MinisignSignature.comment(in: text, of: bytes(501), by: key)
    }
  }

  @Test func `over a hash is not read, and says so`() throws {
    let text = try MinisignSignature.text(of: [1], comment: comment, key: key)
    let hashed = text.replacing("\nRW", with: "\nRU")
    #expect(hashed != text)
    #expect(throws: MinisignError.otherKind) {
      try MinisignSignature.comment(in: hashed, of: [1], by: publicKey)
    }
  }

  @Test func `has a public key that reads back`() throws {
    #expect(try MinisignPublicKey(publicKey.text) == publicKey)
    let line = try #require(publicKey.text.split(separator: "\n").last)
    #expect(try MinisignPublicKey(String(line)) == publicKey)
    for text in ["", "zomaar", String(line.dropLast(4)), publicKey.text + "nog een\n"] {
      #expect(throws: MinisignError.malformed) { try MinisignPublicKey(text) }
    }
  }
}
