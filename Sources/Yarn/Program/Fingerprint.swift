/// A 64-bit digest that tells programs apart; not a defence against forgery.
///
/// Why: Swift's `Hasher` is seeded per process, and a saved conversation outlives the process.
/// The mixing step is that of splitmix64 (Steele, Lea and Flood, 2014).
struct Fingerprint: Sendable {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func combine(_ word: UInt64) {
    var mixed = (value ^ word) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    value = mixed ^ (mixed >> 31)
  }

  mutating func combine(_ number: Int) { combine(UInt64(bitPattern: Int64(number))) }

  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      combine(bytes.count)
      var word: UInt64 = 0
      var filled = 0
      for byte in bytes {
        word = (word << 8) | UInt64(byte)
        filled += 1
        if filled == 8 {
          combine(word)
          word = 0
          filled = 0
        }
      }
      if filled > 0 { combine(word) }
    }
  }

  mutating func combine(_ value: Value) {
    switch value {
    case .number(let number): combine(UInt64(number.bitPattern))
    case .string(let text): combine(text)
    case .bool(let bool): combine(bool ? 1 : 2)
    }
  }

  /// Takes in what decides how a program runs and what it says.
  mutating func combine(
    instructions: [Instruction], strings: [String], nodes: [ProgramNode],
    variables: [ProgramVariable], lines: [ProgramLine], commands: [String]
  ) {
    for instruction in instructions {
      combine(
        UInt64(instruction.operation.rawValue) << 32
          | UInt64(UInt32(bitPattern: instruction.a)))
      combine(
        UInt64(UInt32(bitPattern: instruction.b)) << 32
          | UInt64(UInt32(bitPattern: instruction.c)))
    }
    for string in strings { combine(string) }
    for node in nodes { combine(node.name) }
    for variable in variables {
      combine(variable.name)
      combine(variable.initial)
    }
    for line in lines {
      combine(line.id)
      combine(line.text)
    }
    for command in commands { combine(command) }
  }
}
