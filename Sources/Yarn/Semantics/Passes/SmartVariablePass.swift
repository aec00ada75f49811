/// Smart variables cannot be set, and cannot depend on themselves.
enum SmartVariablePass: Pass {
  static func run(_ analysis: inout Analysis) {
    guard analysis.variables.contains(where: { !$0.isConstant }) else { return }
    for index in analysis.statements.indices {
      if case .set(let set) = analysis.statements[index] { check(set, &analysis) }
    }
    findLoops(&analysis)
  }

  private static func check(_ set: SetStatement, _ analysis: inout Analysis) {
    guard let info = analysis.symbols[set.variable], info.isSmart, let index = info.declaration
    else { return }
    let record = analysis.variables[index]
    let name = analysis.names[set.variable]
    analysis.report(
      .setSmartVariable,
      "`\(name)` cannot be set: it is always `\(analysis.text(record.value))`",
      at: set.place, others: [(record.namePlace, "a smart variable")],
      hint: "set the variables in its expression, or declare it with a plain value")
  }

  /// Follows what each smart variable reads; whoever comes back to itself is in a loop.
  private static func findLoops(_ analysis: inout Analysis) {
    var state: [Symbol: Bool] = [:]
    for name in analysis.variableOrder where analysis.symbols[name]?.isSmart == true {
      guard state[name] == nil else { continue }
      // No recursion: a chain of variables may be as long as the author likes.
      var path: [(name: Symbol, reads: [Symbol], next: Int)] = []
      state[name] = false
      path.append((name, smartReads(of: name, analysis), 0))
      while let top = path.last {
        guard top.next < top.reads.count else {
          state[top.name] = true
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let read = top.reads[top.next]
        switch state[read] {
        case nil:
          state[read] = false
          path.append((read, smartReads(of: read, analysis), 0))
        case false: report(loopFrom: top.name, to: read, &analysis)
        default: break
        }
      }
    }
  }

  private static func smartReads(of name: Symbol, _ analysis: Analysis) -> [Symbol] {
    guard let index = analysis.symbols[name]?.declaration else { return [] }
    return analysis.variables[index].value.indices.compactMap {
      let term = analysis.expressions[$0]
      guard term.kind == .variable, analysis.symbols[term.symbol]?.isSmart == true else {
        return nil
      }
      return term.symbol
    }
  }

  private static func report(loopFrom name: Symbol, to read: Symbol, _ analysis: inout Analysis) {
    guard let start = analysis.symbols[read]?.declaration,
      let end = analysis.symbols[name]?.declaration
    else { return }
    let checked = analysis.names[read]
    let seen = analysis.names[name]
    let message =
      name == read
      ? "`\(checked)` is defined by itself"
      : "`\(checked)` is defined by itself: `\(seen)` reads it again"
    analysis.report(
      .smartVariableLoop, message, at: analysis.variables[start].namePlace,
      label: "a loop of smart variables",
      others: name == read ? [] : [(analysis.variables[end].namePlace, "reads `\(checked)`")])
  }
}
