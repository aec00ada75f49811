import Crypto
import Exchange
import TestSupport
import Testing

struct `A key of age` {
  @Test func `reads back as it was written`() throws {
    for _ in 0..<50 {
      let identity = AgeIdentity()
      #expect(try #require(AgeIdentity(identity.text)).text == identity.text)
      let recipient = identity.recipient
      #expect(AgeRecipient(recipient.description) == recipient)
    }
  }

  @Test func `has the text that age gives it`() throws {
    let identity = AgeIdentity()
    let run = try PipeProgram.run(
      "/usr/bin/age-keygen", ["-y"], input: identity.text + "\n")
    #expect(run.output == identity.recipient.description + "\n")
  }

  @Test func `reads the key that age makes`() throws {
    let run = try PipeProgram.run("/usr/bin/age-keygen")
    let lines = run.output.split(separator: "\n")
    let last = try #require(lines.last)
    let identity = try #require(AgeIdentity(String(last)))
    #expect(lines.contains("# public key: \(identity.recipient)"))
  }

  @Test func `may be typed in lower case, in groups, on two lines`() throws {
    let identity = AgeIdentity()
    let typed = identity.text.lowercased()
    let grouped = " \(typed.prefix(30)) \(typed.dropFirst(30).prefix(8))\n\(typed.dropFirst(38))\n"
    #expect(AgeIdentity(grouped)?.text == identity.text)
  }

  @Test func `is refused with one wrong letter, wherever it stands`() {
    let text = Array(AgeIdentity().text)
    for place in text.indices {
      var wrong = text
      wrong[place] = text[place] == "Q" ? "P" : "Q"
      #expect(AgeIdentity(String(wrong)) == nil, "letter \(place)")
    }
  }

  @Test(arguments: ["", "age1", "AGE-SECRET-KEY-1", "age1qqqq", "Age1aaaa", "zomaar iets", "é"])
  func `is refused when it is something else`(text: String) {
    #expect(AgeIdentity(text) == nil)
    #expect(AgeRecipient(text) == nil)
  }

  @Test func `is not taken for the other kind`() {
    let identity = AgeIdentity()
    #expect(AgeRecipient(identity.text) == nil)
    #expect(AgeIdentity(identity.recipient.description) == nil)
  }

  @Test func `never prints its secret`() {
    let identity = AgeIdentity()
    #expect(!"\(identity)".contains("SECRET"))
    #expect(!String(reflecting: identity).contains(identity.text))
    var dumped = ""
    dump(identity, to: &dumped)
    #expect(!dumped.contains("PrivateKey"))
  }
}
