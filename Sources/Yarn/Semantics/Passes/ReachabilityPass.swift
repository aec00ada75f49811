/// Statements and nodes that no conversation gets to.
enum ReachabilityPass: Pass {
  static func run(_ analysis: inout Analysis) {
    for index in analysis.nodes.indices {
      _ = check(analysis.nodes[index].body, &analysis)
    }
    if let entries = analysis.options.entryNodes { checkNodes(entries, &analysis) }
  }

  /// Speaks about what follows a statement that leaves; true when the end is not reached.
  private static func check(_ block: Block, _ analysis: inout Analysis) -> Bool {
    var hasLeft = false
    var hasSpoken = false
    for index in block.indices {
      let statement = analysis.statements[index]
      if hasLeft, !hasSpoken, let place = analysis.place(of: statement) {
        hasSpoken = true
        analysis.report(
          .unreachableCode, "nothing gets to this statement", at: place,
          label: "the statement before it leaves")
      }
      if leaves(statement, &analysis) { hasLeft = true }
    }
    return hasLeft
  }

  private static func leaves(_ statement: Statement, _ analysis: inout Analysis) -> Bool {
    switch statement {
    case .returning: return true
    case .jump(let jump): return !jump.isDetour
    case .command(let command):
      return analysis.texts[command.text].elementsEqual("stop".utf8)
    case .block(let block): return check(block, &analysis)
    case .branch(let branches):
      var all = analysis.branches[branches].last?.condition == nil
      for branch in branches.indices where !check(analysis.branches[branch].body, &analysis) {
        all = false
      }
      return all && !branches.isEmpty
    case .options(let choices, _), .lineGroup(let choices):
      for choice in choices.indices { _ = check(analysis.choices[choice].block, &analysis) }
      return false
    case .once(let once):
      _ = check(once.body, &analysis)
      _ = check(once.otherwise, &analysis)
      return false
    default: return false
    }
  }

  private static func checkNodes(_ entries: Set<String>, _ analysis: inout Analysis) {
    var targets: [Int: [String]] = [:]
    for jump in analysis.jumps {
      switch jump.statement.target {
      case .name(let name, _):
        targets[jump.node, default: []].append(analysis.names[name])
      case .expression(let expression):
        let term = analysis.expressions[expression.root]
        // A name that is worked out while running may be any node's.
        guard term.kind == .string else { return }
        targets[jump.node, default: []].append(analysis.names[term.symbol])
      }
    }
    var reached: Set<Int> = []
    var waiting: [Int] = []
    for (index, node) in analysis.nodes.enumerated()
    where entries.contains(node.title) || entries.contains(node.uniqueName) {
      waiting.append(index)
    }
    var byUniqueName: [String: [Int]] = [:]
    for (index, node) in analysis.nodes.enumerated() {
      byUniqueName[node.uniqueName, default: []].append(index)
    }
    while let node = waiting.popLast() {
      guard reached.insert(node).inserted else { continue }
      for target in targets[node] ?? [] {
        waiting += analysis.nodesByTitle[target] ?? byUniqueName[target] ?? []
      }
    }
    for (index, node) in analysis.nodes.enumerated()
    where !reached.contains(index) && !node.title.isEmpty && !node.body.isEmpty {
      analysis.report(
        .unreachableNode, "no conversation gets to the node `\(node.title)`",
        at: analysis.titlePlace(index), label: "nothing leads here",
        hint: "jump or detour to it, or remove it")
    }
  }
}

extension Analysis {
  /// Where a statement stands; nil for one that does nothing when it is run.
  func place(of statement: Statement) -> Place? {
    switch statement {
    case .line(let line): lines[line].place
    case .options(_, let place), .call(_, let place), .returning(let place): place
    case .lineGroup(let items): choices[items].first.map { lines[$0.line].place }
    case .branch(let branches):
      self.branches[branches].first?.condition.map { expressions[$0.root].place }
    case .once(let once): once.place
    case .set(let set): set.place
    case .jump(let jump): jump.place
    case .command(let command): command.place
    case .block(let block): statements[block].lazy.compactMap { place(of: $0) }.first
    case .declare, .enumeration: nil
    }
  }
}
