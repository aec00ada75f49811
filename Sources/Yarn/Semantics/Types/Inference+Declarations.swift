extension Inference {
  /// Gives declared variables the types of their constants, before anything uses them.
  mutating func typeConstants() {
    for index in analysis.variables.indices {
      let record = analysis.variables[index]
      guard analysis.symbols[record.name]?.declaration == index else { continue }
      let type = record.isConstant ? nil : questions.ask()
      if let type { analysis.symbols[record.name]?.type = type }
    }
    for index in analysis.variables.indices where analysis.variables[index].isConstant {
      let record = analysis.variables[index]
      let type = infer(record.value)
      meetDemands()
      checkStatedType(record, type)
      if analysis.symbols[record.name]?.declaration == index {
        analysis.symbols[record.name]?.type = type
      }
    }
  }

  /// Reads the expression of a smart variable; the variable has its type.
  mutating func typeSmart(_ index: Int) {
    let record = analysis.variables[index]
    let type = infer(record.value)
    checkStatedType(record, type)
    if let info = analysis.symbols[record.name], info.declaration == index,
      !questions.unify(info.type, type)
    {
      let place = record.namePlace
      let name = analysis.names[record.name]
      analysis.report(
        .typeError,
        "`\(name)` is used as \(self.phrase(info.type)), and its expression is "
          + self.phrase(type), at: place, label: "this is \(self.phrase(type))")
    }
    meetDemands()
  }

  private mutating func checkStatedType(_ record: VariableRecord, _ type: TypeID) {
    guard let stated = record.statedType else { return }
    let text = analysis.names[stated.name]
    guard let wanted = namedType(stated.name) else {
      let near = analysis.nearest(to: text) {
        ["number", "string", "bool"] + $0.enumerationTypes.map(\.name)
      }
      analysis.report(
        .typeError, "there is no type `\(text)`", at: stated.place, label: "unknown",
        hint: near.map { "did you mean `\($0)`?" } ?? "types are `number`, `string` and `bool`")
      return
    }
    guard !questions.unify(type, wanted) else { return }
    let value = analysis.text(record.value)
    analysis.report(
      .declaredTypeMismatch,
      "`\(analysis.names[record.name])` is declared as \(analysis.name(wanted)), and its value "
        + "`\(value)` is \(phrase(type))", at: record.namePlace,
      label: "declared as \(analysis.name(wanted))",
      others: [(analysis.expressions[record.value.root].place, "this is \(phrase(type))")])
  }

  private func namedType(_ name: Symbol) -> TypeID? {
    switch analysis.names[name] {
    case "number", "Number": .number
    case "string", "String": .string
    case "bool", "Bool": .bool
    default: analysis.enumerationsByName[name].map { TypeID.enumeration($0) }
    }
  }

  /// The type of a variable at a place that uses it.
  mutating func use(_ name: Symbol, at place: Place) -> TypeID {
    if let info = analysis.symbols[name] {
      if let first = info.firstUse {
        if first.file != place.file {
          analysis.symbols.update(name) { $0.isUsedInSeveralFiles = true }
        }
      } else {
        analysis.symbols.update(name) { $0.firstUse = place }
      }
      return info.type
    }
    let type = questions.ask()
    analysis.symbols[name] = VariableInfo(type: type, firstUse: place)
    analysis.variableOrder.append(name)
    subjects.append(Subject(question: type, place: place, text: .variable(name)))
    return type
  }
}
