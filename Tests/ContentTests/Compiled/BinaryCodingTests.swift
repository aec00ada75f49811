import Testing

@testable import Content
import Werkafspraken

struct `A value written by position` {
  struct Everything: Hashable, Codable {
    var text = "é"
    var number = -300
    var small: Int32 = 7
    var ratio = 0.25
    var single: Float = 1.5
    var isTrue = true
    var missing: String?
    var present: String? = "ja"
    var day: Dag?
    var otherDay: Dag? = Dag(nummer: 20_000)
    var list = ["a", "b"]
    var bytes: [UInt8] = [0, 255]
    var none: [String] = []
    var moments: [Moment] = [.eindeMaand, .eindeMaand, .vast(Dag(nummer: 9))]
    var moment: Moment = .laatsteVan([.vanaf("a", Afstand(-6, .weken)), .eindeMaand])
    var form: Compiled = .broken
    var pairs: [Pair] = [Pair(left: nil, right: [2])]
  }

  struct Pair: Hashable, Codable {
    var left: Int?
    var right: [Int]
  }

  @Test func `reads back as it was`() throws {
    let value = Everything()
    let bytes = try BinaryWriter.bytes(of: value)
    #expect(try BinaryReader.value(Everything.self, from: bytes[...]) == value)
  }

  @Test func `is refused when it is cut anywhere`() throws {
    let bytes = try BinaryWriter.bytes(of: Everything())
    for count in 0..<bytes.count {
      #expect(throws: (any Error).self) {
        try BinaryReader.value(Everything.self, from: bytes[..<count])
      }
    }
  }
}
