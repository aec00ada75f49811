extension Inference {
  /// Meets the demands of a statement, after its equations.
  mutating func meetDemands() {
    guard !demands.isEmpty else { return }
    let waiting = demands
    demands.removeAll(keepingCapacity: true)
    for demand in waiting { meet(demand) }
  }

  private mutating func meet(_ demand: Demand) {
    let type = questions.resolve(demand.type)
    let wanted = questions.resolve(demand.wanted)
    if type.isQuestion {
      if wanted == .any { return noteAnyUse(demand) }
      if wanted == .broken { return excused.append(type) }
      _ = questions.unify(type, wanted)
    } else if wanted.isQuestion {
      if type == .broken { excused.append(wanted) } else { _ = questions.unify(wanted, type) }
    } else if !isConvertible(type, wanted) {
      report(demand, type, wanted)
    }
  }

  func isConvertible(_ type: TypeID, _ wanted: TypeID) -> Bool {
    if type == wanted || wanted == .any || type == .broken || wanted == .broken { return true }
    guard let index = type.enumeration else { return false }
    return analysis.enumerationTypes[index].rawType == wanted
  }

  private mutating func noteAnyUse(_ demand: Demand) {
    let term = analysis.expressions[demand.term]
    guard term.kind == .variable, analysis.symbols[term.symbol]?.isDeclared == false else {
      return
    }
    anyUses.append(AnyUse(variable: term.symbol, place: term.place))
  }

  private mutating func report(_ demand: Demand, _ type: TypeID, _ wanted: TypeID) {
    let found = analysis.phrase(type)
    let needed = analysis.phrase(wanted)
    let value = analysis.text(analysis.expressions[demand.term].place)
    switch demand.context {
    case .jump:
      analysis.report(
        .typeError, "a jump goes to a String, and `\(value)` is \(found)", at: demand.place,
        label: "this is \(found)")
    case .argument(let function):
      analysis.report(
        .typeError,
        "`\(analysis.names[function])` takes \(needed) here, and `\(value)` is \(found)",
        at: demand.place, label: "this is \(found)", hint: conversionHint(value, type, wanted))
    case .assignment(let variable):
      let name = analysis.names[variable]
      var others = [(analysis.expressions[demand.term].place, "this is \(found)")]
      if let info = analysis.symbols[variable] {
        if let declaration = info.declaration {
          let place = analysis.variables[declaration].namePlace
          others.append((place, "`\(name)` becomes \(needed) here"))
        } else if let first = info.firstUse, first.start != demand.place.start {
          others.append((first, "`\(name)` becomes \(needed) here"))
        }
      }
      analysis.report(
        .typeError, "`\(name)` is \(needed) and cannot be set to \(found)",
        at: demand.place, others: others, hint: conversionHint(value, type, wanted))
    }
  }

  private func conversionHint(_ value: String, _ type: TypeID, _ wanted: TypeID) -> String? {
    switch wanted {
    case .string: "make it text with `string(\(value))`"
    case .number where type == .string: "make it a number with `number(\(value))`"
    default: nil
    }
  }
}

// MARK: The end

extension Inference {
  /// Looks again at what had to wait, and speaks about what nobody answered.
  mutating func settle() {
    settleMembers()
    for open in additions {
      let type = questions.resolve(open.type)
      if type.isQuestion || type == .number || type == .string || type == .broken { continue }
      reportOperator("+", type, type, at: analysis.expressions[open.term].place)
    }
    settleAnyUses()
    reportUnknown()
    for index in analysis.expressions.types.indices {
      analysis.expressions.types[index] = questions.resolve(analysis.expressions.types[index])
    }
    for name in analysis.variableOrder {
      guard let type = analysis.symbols[name]?.type else { continue }
      analysis.symbols[name]?.type = questions.resolve(type)
    }
  }

  /// A variable whose type an earlier line of its own file does not tell is ambiguous where
  /// anything fits; what other files say counts, whatever their order.
  private mutating func settleAnyUses() {
    var reported: Set<Symbol> = []
    for use in anyUses where !reported.contains(use.variable) {
      guard let info = analysis.symbols[use.variable] else { continue }
      let type = questions.resolve(info.type)
      if !type.isQuestion, info.isUsedInSeveralFiles { continue }
      reported.insert(use.variable)
      let name = analysis.names[use.variable]
      excused.append(type)
      analysis.report(
        .ambiguousType, "nothing before this tells the type of `\(name)`", at: use.place,
        label: "any type fits here", hint: "declare it: `<<declare \(name) = 0>>`")
    }
  }

  private mutating func reportUnknown() {
    var spoken: Set<TypeID> = []
    for type in excused { spoken.insert(questions.resolve(type)) }
    for subject in subjects {
      let type = questions.resolve(subject.question)
      // What tells the type may stand in a part of the file that could not be read.
      guard type.isQuestion, !analysis.brokenFiles.contains(subject.place.file),
        spoken.insert(type).inserted
      else { continue }
      let text = analysis.text(subject.place)
      switch subject.text {
      case .variable(let name):
        let name = analysis.names[name]
        let near = analysis.nearest(to: name) { $0.declaredVariableNames }
        analysis.report(
          .unknownType, "nothing tells the type of `\(text)`", at: subject.place,
          label: "used here first",
          hint: near.map { "did you mean `\($0)`?" }
            ?? "declare it: `<<declare \(name) = 0>>`")
      case .call:
        analysis.report(
          .unknownType, "nothing tells the type of `\(text)`", at: subject.place,
          label: "the result of an unknown function")
      }
    }
  }
}
