/// Programs as bytes, to keep beside the scripts or to ship without them.
///
/// Shape: a mark, a format number and the fingerprint; every text once; then the tables. Little
/// endian.
extension Program {
  private static let mark = "YARNPROG"
  /// Raised whenever instructions, built-in functions or tables change their meaning.
  static let format: UInt32 = 1

  /// The program as one block of bytes.
  public var bytes: [UInt8] {
    var pool = TextPool()
    var tables = ByteWriter()
    let storage = storage
    tables.write(storage.instructions) { writer, instruction in
      writer.write(instruction.operation.rawValue)
      writer.write(instruction.a)
      writer.write(instruction.b)
      writer.write(instruction.c)
    }
    tables.write(storage.strings) { $0.write(count: pool.index($1)) }
    tables.write(storage.nodes) { writer, node in
      writer.write(count: pool.index(node.name))
      writer.write(node.start)
      writer.write(node.visits)
      writer.write(node.kind.rawValue)
      writer.write(count: pool.index(node.file))
      writer.write(node.headers) { writer, header in
        writer.write(count: pool.index(header.key))
        writer.write(count: pool.index(header.value))
      }
    }
    tables.write(storage.variables) { writer, variable in
      writer.write(count: pool.index(variable.name))
      writer.write(variable.type)
      writer.write(variable.initial)
      writer.write(variable.smartStart)
      writer.write(variable.isListed)
    }
    tables.write(storage.lines) { writer, line in
      for text in [line.id, line.text, line.node, line.file] {
        writer.write(count: pool.index(text))
      }
      writer.write(line.line)
      writer.write(line.tags) { $0.write(count: pool.index($1)) }
    }
    tables.write(storage.commands) { $0.write(count: pool.index($1)) }
    tables.write(storage.candidates) { writer, candidate in
      writer.write(count: pool.index(candidate.contentID))
      writer.write(candidate.score)
      writer.write(candidate.views)
    }
    var writer = ByteWriter()
    for byte in Self.mark.utf8 { writer.write(byte) }
    writer.write(Self.format)
    writer.write(storage.fingerprint)
    writer.write(pool.texts) { $0.write($1) }
    return writer.bytes + tables.bytes
  }

  /// Reads a program back.
  ///
  /// - Throws: `invalidProgram` when the bytes are damaged or of another version.
  public init(bytes: [UInt8]) throws(MachineError) {
    do throws(ByteReader.Damage) {
      self.init(try Self.read(bytes))
    } catch {
      throw .invalidProgram(error.reason)
    }
  }

  private static func read(_ bytes: [UInt8]) throws(ByteReader.Damage) -> ProgramStorage {
    var reader = ByteReader(bytes)
    try reader.expect(mark)
    guard try reader.read(UInt32.self) == format else {
      throw ByteReader.Damage(reason: "it was made by another version")
    }
    let fingerprint = try reader.read(UInt64.self)
    let texts = try reader.readArray(ofSize: 4) { reader throws(ByteReader.Damage) in
      try reader.readString()
    }
    func text(_ reader: inout ByteReader) throws(ByteReader.Damage) -> String {
      let index = Int(try reader.read(UInt32.self))
      guard index < texts.count else { throw ByteReader.Damage(reason: "a text is missing") }
      return texts[index]
    }
    let instructions = try reader.readArray(ofSize: 13) {
      reader throws(ByteReader.Damage) -> Instruction in
      guard let operation = Operation(rawValue: try reader.read()) else {
        throw ByteReader.Damage(reason: "an instruction is not known")
      }
      return Instruction(operation, try reader.read(), try reader.read(), try reader.read())
    }
    let strings = try reader.readArray(ofSize: 4, text)
    let nodes = try reader.readArray(ofSize: 21) {
      reader throws(ByteReader.Damage) -> ProgramNode in
      let name = try text(&reader)
      let start: Int32 = try reader.read()
      let visits: Int32 = try reader.read()
      guard let kind = ProgramNode.Kind(rawValue: try reader.read()) else {
        throw ByteReader.Damage(reason: "a node has no known kind")
      }
      let file = try text(&reader)
      let headers = try reader.readArray(ofSize: 8) {
        reader throws(ByteReader.Damage) -> ProgramNode.Header in
        ProgramNode.Header(key: try text(&reader), value: try text(&reader))
      }
      return ProgramNode(
        name: name, start: start, visits: visits, kind: kind, headers: headers, file: file)
    }
    let variables = try reader.readArray(ofSize: 12) {
      reader throws(ByteReader.Damage) -> ProgramVariable in
      ProgramVariable(
        name: try text(&reader), type: try reader.readType(), initial: try reader.readValue(),
        smartStart: try reader.read(), isListed: try reader.readBool())
    }
    let lines = try reader.readArray(ofSize: 24) {
      reader throws(ByteReader.Damage) -> ProgramLine in
      let id = try text(&reader)
      let words = try text(&reader)
      let node = try text(&reader)
      let file = try text(&reader)
      let line: Int32 = try reader.read()
      return ProgramLine(
        id: id, text: words, tags: try reader.readArray(ofSize: 4, text), node: node, file: file,
        line: line)
    }
    let commands = try reader.readArray(ofSize: 4, text)
    let candidates = try reader.readArray(ofSize: 12) {
      reader throws(ByteReader.Damage) -> ProgramCandidate in
      ProgramCandidate(
        contentID: try text(&reader), score: try reader.read(), views: try reader.read())
    }
    guard reader.isAtEnd else { throw ByteReader.Damage(reason: "something follows its end") }
    let storage = ProgramStorage(
      instructions: instructions, strings: strings, nodes: nodes, variables: variables,
      lines: lines, commands: commands, candidates: candidates, fingerprint: fingerprint)
    if let fault = storage.fault { throw ByteReader.Damage(reason: fault) }
    return storage
  }
}

/// Every text of a program once, by its place.
private struct TextPool {
  private(set) var texts: [String] = []
  private var indices: [String: Int] = [:]

  mutating func index(_ text: String) -> Int {
    // Keys that are equal may be spelled with other scalars; those are other texts.
    if let index = indices[text], texts[index].utf8.elementsEqual(text.utf8) { return index }
    indices[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
