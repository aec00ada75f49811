import Foundation
import Testing

@testable import Yarn

struct `The string table of a script` {
  /// An entry of `tabel.json`.
  struct Expected: Decodable, Equatable {
    var id: String
    var text: String?
    var node: String
    var line: Int
    var implicit: Bool
    var hashtags: [String]
    var shadow: String?
  }

  @Test func `is the one that was checked by hand`() throws {
    let text = try ConformanceFiles.text("tables/tabel.yarn")
    let expected = try JSONDecoder().decode(
      [Expected].self, from: Data(ConformanceFiles.text("tables/tabel.json").utf8))
    let result = compile([SourceText(name: "tabel.yarn", text: text)])
    let entries = result.strings.entries.map {
      Expected(
        id: $0.id, text: $0.shadowOf == nil ? $0.text : nil, node: $0.node, line: $0.line,
        implicit: $0.isImplicit, hashtags: $0.tags, shadow: $0.shadowOf)
    }
    for (entry, wanted) in zip(entries, expected) { #expect(entry == wanted) }
    #expect(entries.count == expected.count)
  }

  @Test func `makes ids of the usual checksum, its lowest byte first`() {
    #expect(CRC32.hexadecimal(of: "123456789") == "2639f4cb")
  }
}
