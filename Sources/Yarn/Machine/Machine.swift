/// A running conversation: a plain value. Copy it to step back, compare it, save it.
///
/// Start it at a node, then call `next` for one event after the other; after `.options` answer
/// with `choose`. The same program, seed, storage, choices and host give the same events on every
/// computer and in every locale.
public struct Machine: Sendable, Hashable {
  public let program: Program
  /// The variables; they stay when another conversation starts.
  public var variables: Storage {
    get { memory }
    _modify {
      defer { memory.bind(to: program.storage.slots) }
      yield &memory
    }
  }
  public var saliency = SaliencyStrategy.randomBestLeastRecentlySeen
  public var limits = Limits()
  /// The language of plurals in markup. Example: `nl`, `en-AU`.
  public var locale = "en"

  /// The options that wait for a choice; empty when none do.
  public internal(set) var pendingOptions: [Option] = []

  /// Invariant: bound to the slots of the program.
  var memory = Storage()
  var chance: SeededGenerator
  var phase = Phase.idle
  /// The node that runs is the last; the others wait for the end of a detour.
  var frames: [Frame] = []
  var stack: [Value] = []
  /// Where each pending option leads.
  var targets: [Int32] = []
  var candidates: [PendingCandidate] = []

  /// What `next` has to do.
  enum Phase: Hashable, Sendable {
    case idle
    /// Announce the last frame's node, then run it.
    case entering
    case running
    case choosing
    /// End the last frame's node, then go on below it, or complete.
    case returning
    /// End every node, then start this one, or complete when it is −1.
    case leaving(Int32)
    case completing
  }

  struct Frame: Hashable, Sendable {
    var node: Int32
    /// Position of the next instruction.
    var next: Int32
  }

  struct PendingCandidate: Hashable, Sendable {
    var candidate: Int32
    var target: Int32
  }

  public init(_ program: Program, seed: UInt64 = 0) {
    self.program = program
    chance = SeededGenerator(state: seed)
    memory.bind(to: program.storage.slots)
  }

  /// Whether the conversation goes on: there is something to run or to choose.
  public var isRunning: Bool { phase != .idle }

  /// The title of the node that runs, or nil.
  public var currentNode: String? {
    frames.last.map { program.storage.nodes[Int($0.node)].name }
  }

  /// Goes to a node, from wherever the conversation is; nothing runs yet and nothing is counted.
  ///
  /// - Throws: `unknownNode`; the conversation is then as it was.
  public mutating func start(at node: String = "Start") throws(MachineError) {
    guard let index = program.storage.nodeIndices[node] else { throw .unknownNode(node) }
    clear()
    enter(index)
  }

  /// Ends the conversation without completing any node.
  public mutating func abandon() { clear() }

  /// Runs until the next delivery.
  ///
  /// - Throws: `choiceExpected` and `notRunning` leave everything as it is. Any other error ends
  ///   the conversation; a copy made before is still good.
  public mutating func next(_ host: some Host) throws(MachineError) -> Event {
    switch phase {
    case .running:
      do throws(MachineError) {
        return try run(host)
      } catch {
        clear()
        throw error
      }
    case .entering:
      phase = .running
      return .nodeStart(currentNode ?? "")
    case .returning:
      let name = completeNode()
      phase = frames.isEmpty ? .completing : .entering
      return .nodeComplete(name)
    case .leaving(let target):
      let name = completeNode()
      if frames.isEmpty {
        if target < 0 { phase = .completing } else { enter(target) }
      }
      return .nodeComplete(name)
    case .completing:
      clear()
      return .complete
    case .choosing: throw .choiceExpected
    case .idle: throw .notRunning
    }
  }

  /// Answers the pending options: an index from 0, or nil for none of them.
  ///
  /// An option that is not available may be chosen; the host decides.
  ///
  /// - Throws: `noChoicePending`, `noSuchOption`; everything is then as it was.
  public mutating func choose(_ index: Int?) throws(MachineError) {
    guard phase == .choosing else { throw .noChoicePending }
    if let index {
      guard targets.indices.contains(index) else {
        throw .noSuchOption(index, count: targets.count)
      }
      frames[frames.count - 1].next = targets[index]
    }
    pendingOptions = []
    targets.removeAll(keepingCapacity: true)
    phase = .running
  }

  /// The value of a variable now: stored, initial, or computed when it is smart; nil when the
  /// program does not know it and nothing was stored.
  public func value(of name: String, _ host: some Host) throws(MachineError) -> Value? {
    guard let slot = program.storage.slots.indices[name] else { return memory[name] }
    let variable = program.storage.variables[slot]
    guard variable.isSmart else { return memory.values[slot] ?? variable.initial }
    var copy = self
    try copy.evaluate(from: variable.smartStart, depth: 1, host)
    return try copy.stack.pop()
  }

  // MARK: Coming and going

  mutating func clear() {
    frames.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    pendingOptions = []
    phase = .idle
  }

  mutating func enter(_ node: Int32) {
    frames.append(Frame(node: node, next: program.storage.nodes[Int(node)].start))
    stack.removeAll(keepingCapacity: true)
    phase = .entering
  }

  /// Takes the last frame away and counts the visit; answers the node's name.
  private mutating func completeNode() -> String {
    guard let frame = frames.popLast() else { return "" }
    let node = program.storage.nodes[Int(frame.node)]
    if node.visits >= 0 {
      memory.values[Int(node.visits)] = .number(visits(in: node.visits) + 1)
    }
    return node.name
  }

  /// The count in a slot of visits or views.
  func visits(in slot: Int32) -> Float {
    guard case .number(let count) = memory.values[Int(slot)] else { return 0 }
    return count
  }
}
