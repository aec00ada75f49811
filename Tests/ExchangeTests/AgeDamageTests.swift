import Exchange
import TestSupport
import Testing

/// Every change is noticed. The control: the same file without the change opens.
struct `A changed age file` {
  private static let identity = AgeIdentity()

  @Test func `is refused with any bit of it turned over`() throws {
    let file = try AgeFile.seal(bytes(120), for: [Self.identity.recipient])
    #expect(try AgeFile.open(file, with: [Self.identity]) == bytes(120))
    for place in file.indices {
      var changed = file
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(throws: AgeError.self, "byte \(place)") {
        try AgeFile.open(changed, with: [Self.identity])
      }
    }
    #expect(file.count >= 300)
  }

  @Test func `is refused wherever it is cut off, and when something follows it`() throws {
    let file = try AgeFile.seal(bytes(120), for: [Self.identity.recipient])
    for count in file.indices {
      #expect(throws: AgeError.self, "\(count) bytes") {
        try AgeFile.open(Array(file[..<count]), with: [Self.identity])
      }
    }
    #expect(throws: AgeError.damaged) {
      try AgeFile.open(file + [0], with: [Self.identity])
    }
  }

  @Test func `is refused when whole chunks are dropped, swapped or said twice`() throws {
    let content = bytes(3 * 65_536)
    let file = try AgeFile.seal(content, for: [Self.identity.recipient])
    let sealed = 65_536 + 16
    let begin = file.count - 3 * sealed
    let chunk = (0..<3).map { Array(file[(begin + $0 * sealed)..<(begin + ($0 + 1) * sealed)]) }
    let head = Array(file[..<begin])
    #expect(try AgeFile.open(head + chunk.joined(), with: [Self.identity]) == content)
    for order in [[0, 1], [1, 2], [0, 2], [1, 0, 2], [0, 0, 1, 2], [0, 1, 2, 2], [2], []] {
      #expect(throws: AgeError.damaged, "\(order)") {
        try AgeFile.open(head + order.flatMap { chunk[$0] }, with: [Self.identity])
      }
    }
  }

  @Test func `never ends the program, whatever was done to it`() throws {
    let files = [
      try AgeFile.seal(bytes(40), for: [Self.identity.recipient]),
      try AgeFile.seal(bytes(40), passphrase: "appel", workFactor: 1),
    ]
    var mutation = Mutation(seed: 20_251_101)
    for round in 0..<4_000 {
      let changed = mutation.mutate(files[round % 2])
      if changed == files[round % 2] { continue }
      #expect(throws: AgeError.self) { try AgeFile.open(changed, with: [Self.identity]) }
      #expect(throws: AgeError.self) {
        try AgeFile.open(changed, passphrase: "appel", workLimit: 4)
      }
    }
  }
}
