/// A compiled program: what the compiler makes and machines run.
///
/// Invariant: immutable, and every index inside it is valid; copying it costs a reference.
public struct Program: Sendable {
  let storage: ProgramStorage

  init(_ storage: ProgramStorage) { self.storage = storage }

  /// The names a conversation can start at, jump to and ask visits of, in source order.
  public var nodeNames: [String] { storage.nodes.map(\.name) }

  /// Whether there is a node or a node group of this name.
  public func hasNode(_ name: String) -> Bool { storage.nodeIndices[name] != nil }

  /// The value of a node's header, or nil.
  ///
  /// Why: the key is compared without regard to case, as authors write it in both ways.
  public func header(_ key: String, ofNode name: String) -> String? {
    guard let index = storage.nodeIndices[name] else { return nil }
    let wanted = key.lowercased()
    return storage.nodes[Int(index)].headers.first { $0.key.lowercased() == wanted }?.value
  }

  /// The ids of all lines and options of a node, in source order: what a host may want to prepare,
  /// such as recordings, when the node begins. Empty when there is no such node.
  public func lineIDs(ofNode name: String) -> [String] {
    guard let index = storage.nodeIndices[name] else { return [] }
    let start = storage.nodes[Int(index)].start
    // Nodes lie one after the other.
    let end = storage.nodes.lazy.map(\.start).filter { $0 > start }.min()
    let code = storage.instructions[
      Int(start)..<(end.map { Int($0) } ?? storage.instructions.count)]
    return code.compactMap { instruction in
      switch instruction.operation {
      case .runLine, .addOption, .addConditionalOption: storage.lines[Int(instruction.a)].id
      default: nil
      }
    }
  }

  /// The variables of the program with their first values, the hidden ones of `once` and of
  /// visits included; smart variables left out.
  public var initialValues: [VariableDeclaration] {
    storage.variables.lazy.filter { !$0.isSmart && $0.isListed }
      .map { VariableDeclaration($0.name, type: $0.type, initial: $0.initial) }
  }

  /// The names of the smart variables.
  public var smartVariables: [String] {
    storage.variables.lazy.filter(\.isSmart).map(\.name)
  }

  /// A number that differs between programs that differ.
  public var fingerprint: UInt64 { storage.fingerprint }

  /// The same program speaking other words.
  ///
  /// A line whose id is absent keeps its text. The fingerprint stays: a conversation may be
  /// continued in another language.
  public func translated(_ texts: [String: String]) -> Program {
    var lines = storage.lines
    for index in lines.indices {
      if let text = texts[lines[index].id] { lines[index].text = text }
    }
    return Program(storage.replacing(lines: lines))
  }
}

extension Program: Hashable {
  public static func == (first: Program, second: Program) -> Bool {
    first.storage === second.storage || first.storage.contentEquals(second.storage)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(storage.fingerprint) }
}

/// The tables of a program, shared by all its copies.
final class ProgramStorage: Sendable {
  let instructions: [Instruction]
  let strings: [String]
  let nodes: [ProgramNode]
  let variables: [ProgramVariable]
  let lines: [ProgramLine]
  /// Texts of commands with `{0}` … for their expressions.
  let commands: [String]
  let candidates: [ProgramCandidate]
  let fingerprint: UInt64

  /// Where things are by name; made from the tables above.
  let nodeIndices: [String: Int32]
  let slots: SlotNames
  let preparedLines: [PreparedText]
  let preparedCommands: [PreparedCommand]

  init(
    instructions: [Instruction], strings: [String], nodes: [ProgramNode],
    variables: [ProgramVariable], lines: [ProgramLine], commands: [String],
    candidates: [ProgramCandidate], fingerprint: UInt64, slots: SlotNames? = nil
  ) {
    self.instructions = instructions
    self.strings = strings
    self.nodes = nodes
    self.variables = variables
    self.lines = lines
    self.commands = commands
    self.candidates = candidates
    self.fingerprint = fingerprint
    var nodeIndices: [String: Int32] = [:]
    nodeIndices.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() where nodeIndices[node.name] == nil {
      nodeIndices[node.name] = Int32(truncatingIfNeeded: index)
    }
    self.nodeIndices = nodeIndices
    self.slots = slots ?? SlotNames(variables.map(\.name))
    preparedLines = lines.map { PreparedText($0.text) }
    preparedCommands = commands.map { PreparedCommand($0) }
  }

  func replacing(lines: [ProgramLine]) -> ProgramStorage {
    ProgramStorage(
      instructions: instructions, strings: strings, nodes: nodes, variables: variables,
      lines: lines, commands: commands, candidates: candidates, fingerprint: fingerprint,
      slots: slots)
  }

  func contentEquals(_ other: ProgramStorage) -> Bool {
    fingerprint == other.fingerprint && instructions == other.instructions
      && strings == other.strings && nodes == other.nodes && variables == other.variables
      && lines == other.lines && commands == other.commands && candidates == other.candidates
  }
}

/// The names of a program's variables by slot, shared by program and storages.
final class SlotNames: Sendable {
  let names: [String]
  let indices: [String: Int]

  init(_ names: [String]) {
    self.names = names
    var indices: [String: Int] = [:]
    indices.reserveCapacity(names.count)
    for (index, name) in names.enumerated() where indices[name] == nil { indices[name] = index }
    self.indices = indices
  }

  static let none = SlotNames([])
}
