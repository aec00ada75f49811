/// Collects instructions and tables while code is generated, and makes the program of them.
///
/// Order of use: any tables at any time; code only between `beginNode` and `endNode`, `beginHub` and
/// `endHub`, or `beginSmart` and `endSmart`. Labels belong to the code in which they were made.
struct ProgramBuilder: Sendable {
  /// A place in the code that may still have to come.
  struct Label: Hashable, Sendable { let index: Int }
  /// A variable's place in the storage.
  typealias Slot = Int32

  private(set) var instructions: [Instruction] = []
  private(set) var strings: [String] = []
  private(set) var nodes: [ProgramNode] = []
  private(set) var variables: [ProgramVariable] = []
  private(set) var lines: [ProgramLine] = []
  private(set) var commands: [String] = []
  private(set) var candidates: [ProgramCandidate] = []

  private var stringIndices: [String: Int32] = [:]
  private var slots: [String: Slot] = [:]
  private var labels: [Int32] = []
  private var fixups: [Int] = []
  /// Those of the hub that is open.
  private var members: [(member: Member, picked: Label)] = []

  init() {}

  // MARK: Variables

  /// The slot of a stored variable; made at the first request. Later requests only answer.
  ///
  /// `isListed` is false for what should not be among the program's initial values.
  mutating func variable(
    _ name: String, type: ValueType, initial: Value, isListed: Bool = true
  ) -> Slot {
    if let slot = slots[name] { return slot }
    return addVariable(
      ProgramVariable(
        name: name, type: type, initial: initial, smartStart: -1, isListed: isListed))
  }

  /// The slot of a smart variable; its code may be emitted before or after its uses.
  mutating func smartVariable(_ name: String, type: ValueType) -> Slot {
    if let slot = slots[name] { return slot }
    return addVariable(
      ProgramVariable(
        name: name, type: type, initial: .bool(false), smartStart: -1, isListed: false))
  }

  /// The slot of a variable that was added before, or nil.
  func slot(_ name: String) -> Slot? { slots[name] }

  /// The slot of the hidden variable of a `once`. `key`: a line id, a CRC or a member's name.
  mutating func onceVariable(_ key: String) -> Slot {
    variable("$Yarn.Internal.Once." + key, type: .bool, initial: .bool(false))
  }

  /// The slot of the visit count of a node.
  mutating func visitsVariable(_ node: String) -> Slot {
    variable(Self.visitsPrefix + node, type: .number, initial: .number(0))
  }

  static let visitsPrefix = "$Yarn.Internal.Visiting."

  private mutating func addVariable(_ variable: ProgramVariable) -> Slot {
    let slot = Slot(truncatingIfNeeded: variables.count)
    variables.append(variable)
    slots[variable.name] = slot
    return slot
  }

  // MARK: Tables

  /// Adds a line or option; `text` is what to show (a shadow: the text of its source).
  mutating func line(_ entry: StringTableEntry, text: String) -> Int32 {
    lines.append(
      ProgramLine(
        id: entry.id, text: text, tags: entry.tags, node: entry.node, file: entry.file,
        line: Int32(truncatingIfNeeded: entry.line)))
    return Int32(truncatingIfNeeded: lines.count - 1)
  }

  /// Adds a candidate: a line id or a member's unique name, with its score.
  mutating func candidate(_ contentID: String, score: Int) -> Int32 {
    let views = variable(
      "$Yarn.Internal.Content.ViewCount." + contentID, type: .number, initial: .number(0),
      isListed: false)
    candidates.append(
      ProgramCandidate(
        contentID: contentID, score: Int32(truncatingIfNeeded: score), views: views))
    return Int32(truncatingIfNeeded: candidates.count - 1)
  }

  private mutating func string(_ string: String) -> Int32 {
    // Strings that are equal may be spelled with other scalars; those are other texts.
    if let index = stringIndices[string],
      strings[Int(index)].utf8.elementsEqual(string.utf8)
    {
      return index
    }
    let index = Int32(truncatingIfNeeded: strings.count)
    strings.append(string)
    stringIndices[string] = index
    return index
  }

  // MARK: Nodes and smart variables

  /// Opens a node. `isTracked`: its visits are counted.
  mutating func beginNode(
    _ name: String, kind: ProgramNode.Kind = .plain,
    headers: [(key: String, value: String)] = [], file: String = "", isTracked: Bool = false
  ) {
    let visits = isTracked ? visitsVariable(name) : -1
    nodes.append(
      ProgramNode(
        name: name, start: position, visits: visits, kind: kind,
        headers: headers.map { ProgramNode.Header(key: $0.key, value: $0.value) }, file: file))
  }

  /// Closes the node: adds `endNode` and settles the labels.
  mutating func endNode() {
    emit(.endNode)
    settleLabels()
  }

  /// Opens the code of a smart variable; emit one expression and call `endSmart`.
  mutating func beginSmart(_ slot: Slot) {
    variables[Int(slot)].smartStart = position
  }

  /// Closes the code of a smart variable.
  mutating func endSmart() {
    emit(.answer)
    settleLabels()
  }

  // MARK: Labels

  mutating func label() -> Label {
    labels.append(-1)
    return Label(index: labels.count - 1)
  }

  /// Says that the next instruction is where the label leads.
  mutating func place(_ label: Label) { labels[label.index] = position }

  private var position: Int32 { Int32(truncatingIfNeeded: instructions.count) }

  private mutating func settleLabels() {
    for place in fixups {
      switch instructions[place].operation {
      case .jump, .jumpIfFalse:
        instructions[place].a = labels[Int(instructions[place].a)]
      default:
        instructions[place].b = labels[Int(instructions[place].b)]
      }
    }
    fixups.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
  }

  // MARK: Expressions

  mutating func push(_ value: Value) {
    switch value {
    case .number(let number):
      emit(.pushNumber, Int32(bitPattern: number.bitPattern))
    case .string(let text): emit(.pushString, string(text))
    case .bool(let bool): emit(.pushBool, bool ? 1 : 0)
    }
  }

  /// Reads a variable, stored or smart.
  mutating func push(variable slot: Slot) { emit(.pushVariable, slot) }

  /// Calls a function whose arguments were pushed. A name of the language is called directly; any
  /// other is the host's.
  mutating func call(_ name: String, argumentCount: Int) {
    if let index = BuiltInFunction.index(of: name) {
      emit(.callBuiltIn, index, Int32(truncatingIfNeeded: argumentCount))
    } else {
      emit(.callHost, string(name), Int32(truncatingIfNeeded: argumentCount))
    }
  }

  /// Emits an operation without operands, such as an operator, `pop` or `stop`.
  mutating func emit(_ operation: Operation) { emit(operation, 0) }

  // MARK: Statements

  mutating func store(_ slot: Slot) { emit(.store, slot) }

  mutating func markOnce(_ slot: Slot) { emit(.markOnce, slot) }

  mutating func jump(to label: Label) { emitTo(.jump, Int32(label.index)) }

  mutating func jumpIfFalse(to label: Label) { emitTo(.jumpIfFalse, Int32(label.index)) }

  mutating func runLine(_ line: Int32, substitutions: Int) {
    emit(.runLine, line, Int32(truncatingIfNeeded: substitutions))
  }

  /// Delivers a command; `text` has `{0}` … for its expressions. `stop` alone ends the dialogue.
  mutating func runCommand(_ text: String, substitutions: Int) {
    guard text != "stop" || substitutions > 0 else { return emit(.stop) }
    commands.append(text)
    emit(
      .runCommand, Int32(truncatingIfNeeded: commands.count - 1),
      Int32(truncatingIfNeeded: substitutions))
  }

  /// Adds an option. With a condition: push the Bool first, then the substitutions.
  mutating func addOption(
    _ line: Int32, block: Label, substitutions: Int, hasCondition: Bool
  ) {
    emitTo(
      hasCondition ? .addConditionalOption : .addOption, line, Int32(block.index),
      Int32(truncatingIfNeeded: substitutions))
  }

  mutating func showOptions() { emit(.showOptions) }

  /// Adds a candidate; push the Bool of its conditions first (`true` when it has none).
  mutating func addCandidate(_ candidate: Int32, picked: Label) {
    emitTo(.addCandidate, candidate, Int32(picked.index))
  }

  /// Picks one of the candidates; when nothing can be picked, the next instruction follows.
  mutating func selectCandidate() { emit(.selectCandidate) }

  /// Leaves for a node, known or not: what is missing when the program is made fails when run.
  mutating func jump(toNode name: String) { emit(.jumpToNode, string(name)) }

  mutating func detour(toNode name: String) { emit(.detourToNode, string(name)) }

  // MARK: Node groups

  /// A member of a node group, as its hub sees it.
  struct Member {
    /// The unique name: `title.subtitle` or `title.` + CRC.
    var name: String
    var score: Int
    /// The slot of its `when: once`, if it has one.
    var once: Slot?
  }

  /// Opens the hub of a node group: a node with the group's name that picks one of its members.
  mutating func beginHub(_ group: String, isTracked: Bool, file: String = "") {
    beginNode(group, kind: .hub, file: file, isTracked: isTracked)
  }

  /// Adds a member; push first one Bool, whether it passes, its `once` included.
  mutating func addMember(_ member: Member) {
    let picked = label()
    members.append((member, picked))
    addCandidate(candidate(member.name, score: member.score), picked: picked)
  }

  /// Closes the hub: what happens when a member is picked, and when none is.
  mutating func endHub() {
    selectCandidate()
    emit(.endNode)
    for (member, picked) in members {
      place(picked)
      if let once = member.once { markOnce(once) }
      detour(toNode: member.name)
      emit(.endNode)
    }
    members.removeAll()
    endNode()
  }

  // MARK: The result

  /// Makes the program: settles names of nodes and the kind of each variable.
  func program() -> Program {
    var nodeIndices: [String: Int32] = [:]
    for (index, node) in nodes.enumerated() where nodeIndices[node.name] == nil {
      nodeIndices[node.name] = Int32(truncatingIfNeeded: index)
    }
    let settled = settledInstructions { name in nodeIndices[strings[Int(name)]] ?? (-1 - name) }
    var fingerprint = Fingerprint()
    fingerprint.combine(
      instructions: settled, strings: strings, nodes: nodes, variables: variables, lines: lines,
      commands: commands)
    return Program(
      ProgramStorage(
        instructions: settled, strings: strings, nodes: nodes, variables: variables,
        lines: lines, commands: commands, candidates: candidates,
        fingerprint: fingerprint.value))
  }

  /// Makes a standalone expression of the code emitted since `init`, which must be one
  /// expression. Its variables are the builder's, by name.
  func expression() -> ExpressionCode {
    var instructions = settledInstructions { $0 }
    instructions.append(Instruction(.answer))
    return ExpressionCode(
      instructions: instructions, strings: strings, variables: variables.map(\.name))
  }

  private func settledInstructions(_ node: (Int32) -> Int32) -> [Instruction] {
    var settled = instructions
    for place in settled.indices {
      switch settled[place].operation {
      case .jumpToNode, .detourToNode: settled[place].a = node(settled[place].a)
      case .pushVariable:
        if variables[Int(settled[place].a)].isSmart { settled[place].operation = .pushSmart }
      default: break
      }
    }
    return settled
  }

  private mutating func emit(
    _ operation: Operation, _ a: Int32, _ b: Int32 = 0, _ c: Int32 = 0
  ) {
    instructions.append(Instruction(operation, a, b, c))
  }

  private mutating func emitTo(
    _ operation: Operation, _ a: Int32, _ b: Int32 = 0, _ c: Int32 = 0
  ) {
    fixups.append(instructions.count)
    emit(operation, a, b, c)
  }
}
