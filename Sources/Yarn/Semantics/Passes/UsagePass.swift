/// Names that nobody declares, and declarations that nobody uses.
enum UsagePass: Pass {
  static func run(_ analysis: inout Analysis) {
    checkVariables(&analysis)
    checkJumps(&analysis)
  }

  private static func checkVariables(_ analysis: inout Analysis) {
    for symbol in analysis.variableOrder {
      guard let info = analysis.symbols[symbol] else { continue }
      let name = analysis.names[symbol]
      // A file that could not be read to its end may hold the use.
      if let index = info.declaration, info.firstUse == nil, analysis.brokenFiles.isEmpty {
        analysis.report(
          .unusedVariable, "`\(name)` is declared and never used",
          at: analysis.variables[index].namePlace)
      }
      guard !info.isDeclared, let use = info.firstUse, !info.type.isQuestion else { continue }
      let near = analysis.nearest(to: name) { $0.declaredVariableNames }
      let declaration = "<<declare \(name) = \(analysis.literal(info.type))>>"
      analysis.report(
        .undeclaredVariable, "`\(name)` is used but never declared", at: use,
        hint: near.map { "did you mean `\($0)`? If not: `\(declaration)`" }
          ?? "declare it: `\(declaration)`")
      if analysis.options.requireVariableDeclarations {
        analysis.diagnostics[analysis.diagnostics.count - 1].severity = .error
      }
    }
  }

  private static func checkJumps(_ analysis: inout Analysis) {
    for jump in analysis.jumps {
      guard case .name(let name, let place) = jump.statement.target else { continue }
      let target = analysis.names[name]
      guard analysis.nodesByTitle[target] == nil else { continue }
      let near = analysis.nearest(to: target) { $0.titleOrder }
      analysis.report(
        .undefinedNode, "there is no node `\(target)`", at: place, label: "unknown",
        hint: near.map { "did you mean `\($0)`?" })
    }
  }
}

extension Analysis {
  /// The names of variables that a script or the host declares.
  var declaredVariableNames: [String] {
    variableOrder.filter { symbols[$0]?.isDeclared == true }.map { names[$0] }
  }

  /// The initial value of a variable of this type, unless something else is declared.
  func defaultValue(_ type: TypeID) -> Value {
    switch type {
    case .string: .string("")
    case .bool: .bool(false)
    default: type.enumeration.flatMap { enumerationTypes[$0].cases.first?.raw } ?? .number(0)
    }
  }

  /// How an author writes the default value of a type.
  fileprivate func literal(_ type: TypeID) -> String {
    switch type {
    case .string: return "\"\""
    case .bool: return "false"
    default:
      guard let index = type.enumeration, let first = enumerationTypes[index].cases.first else {
        return "0"
      }
      return "\(enumerationTypes[index].name).\(names[first.name])"
    }
  }
}
