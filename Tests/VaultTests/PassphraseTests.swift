import Testing

@testable import Vault

struct `A passphrase that was drawn` {
  @Test func `has five words of a list of 8,192, so 65 bits`() throws {
    let words = Set(WordList.words)
    #expect(WordList.words.count == 1 << WordList.bitsPerWord)
    #expect(Passphrase.wordCount * WordList.bitsPerWord >= 65)
    for _ in 0..<50 {
      let drawn = Passphrase.drawn().text.split(separator: " ")
      #expect(drawn.count == 5)
      #expect(drawn.allSatisfy(words.contains))
    }
  }

  @Test func `can be any word in any place`() {
    var words: Set<Substring> = []
    for number in 0..<WordList.words.count {
      let chance = [UInt8(number >> 8), UInt8(number & 0xFF)]
      words.formUnion(Passphrase.drawn(from: chance).text.split(separator: " "))
    }
    #expect(words == Set(WordList.words))
  }

  @Test func `is of short plain words, no two of which are easily mixed up`() {
    let words = WordList.words.map(String.init)
    #expect(words == Array(Set(words)).sorted())
    for word in words {
      #expect((4...8).contains(word.count))
      #expect(word.allSatisfy { ("a"..."z").contains($0) })
    }
    // One letter more or less is what a tired eye misses.
    let all = Set(words)
    for word in words {
      for place in word.indices {
        var shorter = word
        shorter.remove(at: place)
        #expect(!all.contains(shorter), "\(word) and \(shorter)")
      }
    }
  }
}

struct `A passphrase that was typed` {
  @Test(arguments: ["pieker rasp", "  Pieker   RASP ", "pieker\trasp"])
  func `is read whatever its capitals and blanks`(typed: String) {
    #expect(Passphrase(typed)?.text == "pieker rasp")
  }

  @Test func `is the same letters however they were put together`() {
    #expect(Passphrase("cafe\u{301}")?.bytes == Passphrase("café")?.bytes)
  }

  @Test(arguments: ["", "   ", "\n"])
  func `is refused when there is nothing in it`(typed: String) { #expect(Passphrase(typed) == nil) }

  @Test func `never prints itself`() throws {
    let passphrase = try #require(Passphrase("zzkanarie"))
    var dumped = ""
    dump(passphrase, to: &dumped)
    #expect(!"\(passphrase) \(String(reflecting: passphrase)) \(dumped)".contains("zzkanarie"))
  }

  @Test(arguments: [
    "welkom01", "Zomer2026!", "123456789012345678901234567890", "qqqqqqqqqqqqqqqqqqqqqq",
    "ik woon in utrecht", "correcthorsebatterystaple", "huis huis huis huis huis huis huis",
    "abcdefghijklmnopqrstuvwxyz", "P@ssw0rd!", "0612345678",
  ])
  func `is too weak when a person would think of it`(typed: String) throws {
    let bits = PassphraseStrength.bits(of: try #require(Passphrase(typed)))
    #expect(bits < PassphraseStrength.least, "\(bits)")
  }

  @Test(arguments: [
    "oranje fietsbel kikker dinsdag zolder", "k7#mq2!xw9z&r4tb5",
    "pieker rasp vandaal forel deurknop",
  ])
  func `is strong enough when it has words without a bond, or is drawn by a machine`(
    typed: String
  ) throws {
    let bits = PassphraseStrength.bits(of: try #require(Passphrase(typed)))
    #expect(bits >= PassphraseStrength.least, "\(bits)")
  }

  @Test func `knows the words that are drawn, however short they are`() {
    for _ in 0..<200 {
      let drawn = Passphrase.drawn()
      // The same word twice happens once in eight hundred times, and counts once.
      let words = Set(drawn.text.split(separator: " ")).count
      #expect(PassphraseStrength.bits(of: drawn) == 11 * words)
    }
  }
}

struct `What a passphrase costs` {
  @Test(arguments: [0, 14, 21, 22, 63])
  func `is bounded before anything is computed`(cost: Int) {
    #expect(throws: VaultError.costOutOfBounds(cost)) { try Derivation(cost: cost) }
  }

  @Test func `is 256 MiB for a new vault`() {
    #expect(128 * 8 * (1 << Derivation.usualCost) == 256 << 20)
  }

  @Test func `gives the key that the standard says`() throws {
    // RFC 7914, section 12, third vector, has N of 2^14, just below our bound; this one was computed
    // with Python's hashlib.scrypt.
    let salt = Array("0123456789abcdef".utf8)
    let key = try Derivation(cost: 15, salt: salt).key(from: #require(Passphrase("zz kanarie")))
    #expect(hex(key.bytes) == "b5841cc5663943b354146ccd6acaebfbd52137d6092455abb515487cbf6d0ee7")
  }
}
