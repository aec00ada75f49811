/// A conversation as bytes, to go on later.
///
/// Shape: a mark, a format number, the program's fingerprint, then the state; little endian. The
/// program itself is not in it.
extension Machine {
  private static let mark = "YARNSAVE"
  private static let format: UInt32 = 1

  /// The whole state: where the conversation is, what waits, the variables, chance and settings.
  public func saved() -> [UInt8] {
    var writer = ByteWriter()
    for byte in Self.mark.utf8 { writer.write(byte) }
    writer.write(Self.format)
    writer.write(program.fingerprint)
    writer.write(chance.state)
    writer.write(saliency.rawValue)
    writer.write(locale)
    for limit in [
      limits.steps, limits.detourDepth, limits.smartVariableDepth, limits.textLength,
      limits.options,
    ] { writer.write(Int64(limit)) }
    write(phase, to: &writer)
    writer.write(frames) { writer, frame in
      writer.write(frame.node)
      writer.write(frame.next)
    }
    writer.write(stack) { $0.write($1) }
    writer.write(targets) { $0.write($1) }
    writer.write(pendingOptions) { writer, option in
      writer.write(option.isAvailable)
      writer.write(option.line)
    }
    // Sorted, so that equal conversations have equal bytes.
    writer.write(memory.all.sorted { $0.key < $1.key }) { writer, variable in
      writer.write(variable.key)
      writer.write(variable.value)
    }
    return writer.bytes
  }

  /// Goes on with a saved conversation.
  ///
  /// - Throws: `otherProgram` when it was saved with another program; `invalidState` when the
  ///   bytes are damaged or of another version.
  public init(_ program: Program, restoring bytes: [UInt8]) throws(MachineError) {
    self.init(program)
    var reader = ByteReader(bytes)
    do throws(ByteReader.Damage) {
      try reader.expect(Self.mark)
      guard try reader.read(UInt32.self) == Self.format else {
        throw ByteReader.Damage(reason: "it was saved by another version")
      }
      guard try reader.read(UInt64.self) == program.fingerprint else {
        throw ByteReader.Damage(reason: "")
      }
      try restore(from: &reader)
    } catch {
      throw error.reason.isEmpty ? .otherProgram : .invalidState(error.reason)
    }
  }

  private mutating func restore(from reader: inout ByteReader) throws(ByteReader.Damage) {
    chance = SeededGenerator(state: try reader.read())
    guard let strategy = SaliencyStrategy(rawValue: try reader.readString()) else {
      throw ByteReader.Damage(reason: "the saliency strategy is not known")
    }
    saliency = strategy
    locale = try reader.readString()
    limits.steps = Int(try reader.read(Int64.self))
    limits.detourDepth = Int(try reader.read(Int64.self))
    limits.smartVariableDepth = Int(try reader.read(Int64.self))
    limits.textLength = Int(try reader.read(Int64.self))
    limits.options = Int(try reader.read(Int64.self))
    phase = try readPhase(from: &reader)
    frames = try reader.readArray(ofSize: 8) { reader throws(ByteReader.Damage) -> Frame in
      Frame(node: try reader.read(), next: try reader.read())
    }
    stack = try reader.readArray(ofSize: 2) { reader throws(ByteReader.Damage) in
      try reader.readValue()
    }
    targets = try reader.readArray(ofSize: 4) { reader throws(ByteReader.Damage) in
      try reader.read()
    }
    pendingOptions = try reader.readArray(ofSize: 2) {
      reader throws(ByteReader.Damage) -> Option in
      let isAvailable = try reader.readBool()
      return Option(line: try reader.readLine(), isAvailable: isAvailable)
    }
    let count = try reader.readCount(ofSize: 6)
    for _ in 0..<count {
      let name = try reader.readString()
      memory[name] = try reader.readValue()
    }
    guard reader.isAtEnd else { throw ByteReader.Damage(reason: "something follows its end") }
    guard isSound else { throw ByteReader.Damage(reason: "it is nowhere in the program") }
  }

  /// Whether every place the state names exists.
  private var isSound: Bool {
    let code = program.storage
    let nodes = code.nodes.indices
    let positions = code.instructions.indices
    let framesExist = frames.allSatisfy {
      nodes.contains(Int($0.node)) && positions.contains(Int($0.next))
    }
    let needsFrame: Bool
    switch phase {
    case .idle, .completing: needsFrame = false
    case .leaving(let target):
      needsFrame = true
      guard target == -1 || nodes.contains(Int(target)) else { return false }
    case .entering, .running, .choosing, .returning: needsFrame = true
    }
    return framesExist && (frames.isEmpty != needsFrame)
      && targets.allSatisfy { positions.contains(Int($0)) }
      && targets.count == pendingOptions.count
      && (phase == .choosing) != targets.isEmpty
  }

  // MARK: Phases

  private func write(_ phase: Phase, to writer: inout ByteWriter) {
    switch phase {
    case .idle: writer.write(0 as UInt8)
    case .entering: writer.write(1 as UInt8)
    case .running: writer.write(2 as UInt8)
    case .choosing: writer.write(3 as UInt8)
    case .returning: writer.write(4 as UInt8)
    case .leaving(let target):
      writer.write(5 as UInt8)
      writer.write(target)
    case .completing: writer.write(6 as UInt8)
    }
  }

  private func readPhase(from reader: inout ByteReader) throws(ByteReader.Damage) -> Phase {
    switch try reader.read(UInt8.self) {
    case 0: return .idle
    case 1: return .entering
    case 2: return .running
    case 3: return .choosing
    case 4: return .returning
    case 5: return .leaving(try reader.read())
    case 6: return .completing
    default: throw ByteReader.Damage(reason: "it is in no known phase")
    }
  }
}
