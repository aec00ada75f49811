import Testing

@testable import Yarn

struct `The id of a line` {
  private func ids(_ body: String, file: String = "a.yarn") -> [String] {
    let source = SourceText(name: file, text: "title: Start\n---\n\(body)===\n")
    return compile([source]).strings.entries.map(\.id)
  }

  @Test func `is made of the usual checksum, its lowest byte first`() {
    #expect(CRC32.hexadecimal(of: "123456789") == "2639f4cb")
  }

  @Test func `is the one the author gave`() {
    #expect(ids("x #line:abc\n") == ["line:abc"])
  }

  @Test func `follows from file, node and count when the author gave none`() {
    let seeds = ["a.yarnStart0", "a.yarnStart1"]
    #expect(ids("x\nx\n") == seeds.map { "line:" + CRC32.hexadecimal(of: $0) })
    #expect(ids("x\n", file: "b.yarn") != ids("x\n"))
  }

  @Test func `of a shadow says that it is one`() {
    let found = ids("x #line:abc\nx #shadow:abc\n")
    #expect(found == ["line:abc", "line:sh_" + CRC32.hexadecimal(of: "a.yarnStart1")])
  }

  @Test func `never takes one that an author gave elsewhere`() {
    let taken = "line:" + CRC32.hexadecimal(of: "a.yarnStart0")
    let found = ids("x\ny #\(taken)\n")
    #expect(found == ["line:" + CRC32.hexadecimal(of: "a.yarnStart01"), taken])
  }
}
