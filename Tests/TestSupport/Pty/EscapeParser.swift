/// Cuts the bytes a program writes to a terminal into characters, controls and sequences.
struct EscapeParser: Sendable {
  /// A control sequence: `ESC [`, perhaps `?`, numbers, one final letter.
  struct Sequence: Sendable {
    var isPrivate = false
    var numbers: [Int] = []
    var final: UInt8 = 0
    func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }
  }

  enum Event: Sendable {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    case escape(UInt8)
    case sequence(Sequence)
  }

  private enum State: Sendable {
    case ground
    case escape
    /// After `ESC (` and the like: one more byte names a character set.
    case characterSet
    case sequence
    /// A title or another string for the terminal itself, up to BEL or `ESC \`.
    case string
    case stringEscape
  }

  private var state = State.ground
  private var sequence = Sequence()
  private var character: [UInt8] = []

  /// Takes one byte; gives an event when that byte completes one.
  mutating func next(_ byte: UInt8) -> Event? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .characterSet:
      state = .ground
    case .sequence: return inSequence(byte)
    case .string:
      if byte == 0x07 { state = .ground } else if byte == 0x1B { state = .stringEscape }
    case .stringEscape:
      state = byte == UInt8(ascii: "\\") ? .ground : .string
    }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> Event? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    if byte < 0x80 {
      character = []
      return .scalar(Unicode.Scalar(byte))
    }
    if byte >= 0xC0 { character = [] }
    character.append(byte)
    let wanted = character[0] >= 0xF0 ? 4 : character[0] >= 0xE0 ? 3 : 2
    guard character.count >= wanted else { return nil }
    defer { character = [] }
    return String(decoding: character, as: UTF8.self).unicodeScalars.first.map(Event.scalar)
  }

  private mutating func escape(_ byte: UInt8) -> Event? {
    switch byte {
    case UInt8(ascii: "["):
      sequence = Sequence()
      state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string
    case UInt8(ascii: "(")...UInt8(ascii: "/"):
      state = .characterSet
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func inSequence(_ byte: UInt8) -> Event? {
    switch byte {
    case UInt8(ascii: "?"): sequence.isPrivate = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if sequence.numbers.isEmpty { sequence.numbers = [0] }
      let last = sequence.numbers.count - 1
      sequence.numbers[last] = min(9999, sequence.numbers[last] * 10 + Int(byte - 0x30))
    case UInt8(ascii: ";"):
      if sequence.numbers.isEmpty { sequence.numbers = [0] }
      sequence.numbers.append(0)
    case 0x40...0x7E:
      state = .ground
      sequence.final = byte
      return .sequence(sequence)
    case 0x1B: state = .escape  // a sequence that was cut off
    case 0x00..<0x20: return .control(byte)
    default: break
    }
    return nil
  }
}
