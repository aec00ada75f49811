// Expressions and templates as bytes, for hosts that keep compiled rules between starts.
//
// Shape: little-endian; counts and operands are four bytes, an operation is one, a text is its count
// of UTF-8 bytes and then the bytes.

extension Expression {
  /// The code as bytes; `init(bytes:)` reads it back.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    code.append(to: &bytes)
    return bytes
  }

  /// Reads what `bytes` gave.
  ///
  /// - Throws: `invalidProgram` when the bytes are damaged. Code that reads well but was not written
  ///   by this version gives an error when it is evaluated, never a crash.
  public init(bytes: ArraySlice<UInt8>) throws(MachineError) {
    var reader = CodeReader(bytes)
    self.init(try reader.code())
    try reader.finish()
  }
}

extension Template {
  /// The code as bytes; `init(bytes:)` reads it back.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(UInt32(pieces.count), to: &bytes)
    for piece in pieces {
      switch piece {
      case .words(let words):
        bytes.append(0)
        append(words, to: &bytes)
      case .value(let code):
        bytes.append(1)
        code.append(to: &bytes)
      }
    }
    return bytes
  }

  /// Reads what `bytes` gave; see `Expression.init(bytes:)`.
  public init(bytes: ArraySlice<UInt8>) throws(MachineError) {
    var reader = CodeReader(bytes)
    var pieces: [Piece] = []
    for _ in 0..<(try reader.count()) {
      pieces.append(
        try reader.byte() == 0 ? .words(try reader.text()) : .value(try reader.code()))
    }
    self.init(pieces)
    try reader.finish()
  }
}

extension ExpressionCode {
  fileprivate func append(to bytes: inout [UInt8]) {
    Yarn.append(UInt32(instructions.count), to: &bytes)
    for instruction in instructions {
      bytes.append(instruction.operation.rawValue)
      for operand in [instruction.a, instruction.b, instruction.c] {
        Yarn.append(UInt32(bitPattern: operand), to: &bytes)
      }
    }
    for texts in [strings, variables] {
      Yarn.append(UInt32(texts.count), to: &bytes)
      for text in texts { Yarn.append(text, to: &bytes) }
    }
  }
}

private func append(_ number: UInt32, to bytes: inout [UInt8]) {
  for shift in stride(from: UInt32(0), to: 32, by: 8) {
    bytes.append(UInt8(truncatingIfNeeded: number >> shift))
  }
}

private func append(_ text: String, to bytes: inout [UInt8]) {
  append(UInt32(text.utf8.count), to: &bytes)
  bytes += text.utf8
}

private struct CodeReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  private static var damaged: MachineError { .invalidProgram("the code is damaged") }

  mutating func byte() throws(MachineError) -> UInt8 {
    guard let byte = rest.popFirst() else { throw Self.damaged }
    return byte
  }

  private mutating func number() throws(MachineError) -> UInt32 {
    var result: UInt32 = 0
    for shift in stride(from: UInt32(0), to: 32, by: 8) { result |= UInt32(try byte()) << shift }
    return result
  }

  /// A count of things of at least one byte each, so that damage cannot ask for much memory.
  mutating func count() throws(MachineError) -> Int {
    let count = Int(try number())
    guard count <= rest.count else { throw Self.damaged }
    return count
  }

  mutating func text() throws(MachineError) -> String {
    let count = try count()
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  mutating func code() throws(MachineError) -> ExpressionCode {
    var instructions: [Instruction] = []
    for _ in 0..<(try count()) {
      guard let operation = Operation(rawValue: try byte()) else { throw Self.damaged }
      let operands = (try number(), try number(), try number())
      instructions.append(
        Instruction(
          operation, Int32(bitPattern: operands.0), Int32(bitPattern: operands.1),
          Int32(bitPattern: operands.2)))
    }
    var lists: [[String]] = []
    for _ in 0..<2 {
      var texts: [String] = []
      for _ in 0..<(try count()) { texts.append(try text()) }
      lists.append(texts)
    }
    return ExpressionCode(instructions: instructions, strings: lists[0], variables: lists[1])
  }

  func finish() throws(MachineError) {
    guard rest.isEmpty else { throw Self.damaged }
  }
}
