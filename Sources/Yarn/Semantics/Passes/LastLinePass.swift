/// Marks the lines directly before options, so that a host can show them with the question.
enum LastLinePass: Pass {
  static func run(_ analysis: inout Analysis) {
    for index in analysis.nodes.indices { mark(analysis.nodes[index].body, &analysis.lines) }
  }

  /// Blocks of `once` and of items are not looked into; see language reference 15.1.
  private static func mark(_ statements: [Statement], _ lines: inout [LineRecord]) {
    var previous: Int?
    for statement in statements {
      switch statement {
      case .options(let choices, _):
        if let previous { lines[previous].isLast = true }
        for choice in choices { mark(choice.block, &lines) }
      case .branch(let branches):
        for branch in branches { mark(branch.body, &lines) }
      default: break
      }
      if case .line(let line) = statement { previous = line } else { previous = nil }
    }
  }
}
