/// Expressions outside scripts: what the library does not have does not exist.
extension Inference {
  mutating func prepareLone() { addFunctions() }

  /// Works out the type of an expression on its own, and checks it.
  mutating func inferLone(_ expression: ExpressionRange, expecting: ValueType?) {
    reportMissing(expression)
    let type = infer(expression)
    meetDemands()
    // The type of what could not be read to its end says nothing.
    guard analysis.brokenFiles.isEmpty else { return }
    guard let expecting, let wanted = analysis.typeID(expecting) else { return }
    let known = questions.resolve(type)
    if known.isQuestion {
      _ = questions.unify(known, wanted)
    } else if !isConvertible(known, wanted) {
      let place = analysis.expressions[expression.root].place
      analysis.report(
        .typeError,
        "\(phrase(wanted)) is wanted here, and `\(analysis.text(place))` is "
          + phrase(known), at: place, label: "this is \(phrase(known))")
    }
  }

  private mutating func reportMissing(_ expression: ExpressionRange) {
    for index in expression.indices {
      let term = analysis.expressions[index]
      switch term.kind {
      case .variable where analysis.symbols[term.symbol] == nil: reportVariable(term)
      case .call where functions[term.symbol] == nil: reportFunction(term)
      default: break
      }
    }
  }

  private mutating func reportVariable(_ term: Term) {
    let name = analysis.names[term.symbol]
    let near = analysis.nearest(to: name) { all in all.variableOrder.map { all.names[$0] } }
    analysis.report(
      .undeclaredVariable, "there is no variable `\(name)`", at: term.place, label: "unknown",
      hint: near.map { "did you mean `\($0)`?" })
    analysis.diagnostics[analysis.diagnostics.count - 1].severity = .error
    analysis.symbols[term.symbol] = VariableInfo(type: .broken, firstUse: term.place)
  }

  private mutating func reportFunction(_ term: Term) {
    let name = analysis.names[term.symbol]
    let known = functionNames
    let near = analysis.nearest(to: name) { all in known.map { all.names[$0] }.sorted() }
    let start = Int(term.place.start)
    analysis.report(
      .unknownFunction, "there is no function `\(name)`",
      at: Place(Int(term.place.file), start..<start + name.utf8.count), label: "unknown",
      hint: near.map { "did you mean `\($0)`?" })
    functions[term.symbol] = FunctionInfo(
      parameters: (0..<term.b).map { _ in .broken }, rest: .broken, returns: .broken)
  }
}
