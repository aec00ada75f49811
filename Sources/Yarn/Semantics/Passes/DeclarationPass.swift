/// Declared variables, of the host and of all scripts, wherever they stand.
enum DeclarationPass: Pass {
  static func run(_ analysis: inout Analysis) {
    for declaration in analysis.library.variables {
      let name = analysis.names.symbol(declaration.name)
      guard analysis.symbols[name] == nil else { continue }
      analysis.symbols[name] = VariableInfo(
        type: analysis.typeID(declaration.type) ?? .broken, hostInitial: declaration.initial)
      analysis.variableOrder.append(name)
    }
    checkFunctions(&analysis)
    var byName: [Symbol: [Int]] = [:]
    for (index, record) in analysis.variables.enumerated() {
      byName[record.name, default: []].append(index)
    }
    for (index, record) in analysis.variables.enumerated() {
      let same = byName[record.name] ?? []
      let isHost = analysis.symbols[record.name]?.isHost == true
      if same.count > 1 || isHost { reportDuplicate(index, same, isHost, &analysis) }
      if analysis.symbols[record.name] == nil {
        analysis.symbols[record.name] = VariableInfo(
          type: .broken, declaration: index, isSmart: !record.isConstant)
        analysis.variableOrder.append(record.name)
      }
    }
  }

  private static func reportDuplicate(
    _ index: Int, _ same: [Int], _ isHost: Bool, _ analysis: inout Analysis
  ) {
    let record = analysis.variables[index]
    let name = analysis.names[record.name]
    let others = same.first { $0 != index }.map {
      [(analysis.variables[$0].namePlace, "also declared here")]
    }
    analysis.report(
      .duplicateVariable,
      isHost ? "the program declares `\(name)` already" : "`\(name)` is declared more than once",
      at: record.namePlace, label: "declared here", others: others ?? [],
      hint: isHost ? "remove this declaration" : nil)
  }

  /// A function of the host's must give and take what scripts can name.
  private static func checkFunctions(_ analysis: inout Analysis) {
    guard !analysis.fileNames.isEmpty else { return }
    for function in analysis.library.functions {
      let parameters = function.parameters + (function.rest.map { [$0] } ?? [])
      let isUsable =
        function.returns != .any && analysis.typeID(function.returns) != nil
        && parameters.allSatisfy { analysis.typeID($0) != nil }
      guard !isUsable else { continue }
      analysis.report(
        .unusableHostFunction,
        "the program's function `\(function.name)` has a type that scripts do not know",
        at: Place(0, 0..<0))
    }
  }
}

extension Analysis {
  /// The type as passes know it; nil when it names an enum that does not exist.
  mutating func typeID(_ type: ValueType) -> TypeID? {
    switch type {
    case .number: .number
    case .string: .string
    case .bool: .bool
    case .any: .any
    case .enumeration(let name):
      enumerationsByName[names.symbol(name)].map { TypeID.enumeration($0) }
    }
  }
}
