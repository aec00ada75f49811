/// Marks the lines directly before options, so that a host can show them with the question.
enum LastLinePass: Pass {
  static func run(_ analysis: inout Analysis) {
    for index in analysis.nodes.indices { mark(analysis.nodes[index].body, &analysis) }
  }

  /// Blocks of `once` and of items are not looked into; see language reference 15.1.
  private static func mark(_ block: Block, _ analysis: inout Analysis) {
    var previous: Int?
    for index in block.indices {
      let statement = analysis.statements[index]
      switch statement {
      case .options(let choices, _):
        if let previous { analysis.lines[previous].isLast = true }
        for choice in choices.indices { mark(analysis.choices[choice].block, &analysis) }
      case .branch(let branches):
        for branch in branches.indices { mark(analysis.branches[branch].body, &analysis) }
      default: break
      }
      if case .line(let line) = statement { previous = line } else { previous = nil }
    }
  }
}
