/// The state of type inference over a whole compilation.
struct Inference {
  var analysis: Analysis
  var questions = TypeQuestions()
  var functions = SymbolMap<FunctionInfo>()
  /// The names in `functions`.
  var functionNames: [Symbol] = []
  /// Demands of the statement that is read, other than equality; they are met after it.
  var demands: [Demand] = []
  /// Members without a type name, `+` of unknown operands: looked at again at the end.
  var members: [OpenMember] = []
  var additions: [OpenAddition] = []
  var anyUses: [AnyUse] = []
  /// What each question is about, for the message when nobody answers it.
  var subjects: [Subject] = []
  /// Questions a diagnostic has spoken about.
  var excused: [TypeID] = []
  var stack: [Operand] = []
  /// The node that is read; nil for an expression of its own.
  var node: Int?

  init(analysis: Analysis) { self.analysis = analysis }

  /// A result on the stack: its type, and the term it came from.
  struct Operand {
    var type: TypeID
    var term: Int
  }

  struct FunctionInfo {
    var parameters: [TypeID]
    var rest: TypeID?
    var returns: TypeID
    /// The first call, when the function is not declared.
    var firstCall: Place?
  }

  /// "The one can stand where the other is wanted."
  struct Demand {
    enum Context {
      case argument(Symbol)
      case assignment(Symbol)
      case jump
    }

    var type: TypeID
    var wanted: TypeID
    var term: Int
    var place: Place
    var context: Context
  }

  struct OpenMember {
    var term: Int
    var type: TypeID
  }

  struct OpenAddition {
    var term: Int
    var type: TypeID
  }

  /// A variable given to a parameter that takes anything, before its type was known.
  struct AnyUse {
    var variable: Symbol
    var place: Place
  }

  struct Subject {
    var question: TypeID
    var place: Place
    var text: Text

    enum Text {
      case variable(Symbol)
      case call
    }
  }

  mutating func run() {
    addFunctions()
    typeConstants()
    for index in analysis.variables.indices where !analysis.variables[index].isConstant {
      typeSmart(index)
    }
    for index in analysis.nodes.indices {
      node = index
      for when in analysis.nodes[index].whens {
        if let expression = when.condition.expression {
          expectBool(expression, "a `when` header")
        }
      }
      infer(analysis.nodes[index].body)
    }
    settle()
  }

  mutating func addFunctions() {
    for declaration in analysis.library.functions + Library.standard.functions {
      let name = analysis.names.symbol(declaration.name)
      guard functions[name] == nil else { continue }
      functionNames.append(name)
      functions[name] = FunctionInfo(
        parameters: declaration.parameters.map { analysis.typeID($0) ?? .broken },
        rest: declaration.rest.map { analysis.typeID($0) ?? .broken },
        returns: analysis.typeID(declaration.returns) ?? .broken)
    }
  }
}

// MARK: Statements

extension Inference {
  private mutating func infer(_ block: Block) {
    for index in block.indices { infer(analysis.statements[index]) }
  }

  private mutating func infer(_ statement: Statement) {
    switch statement {
    case .line(let line): infer(line: line)
    case .options(let choices, _), .lineGroup(let choices):
      for index in choices.indices {
        infer(line: analysis.choices[index].line)
        infer(analysis.choices[index].block)
      }
    case .branch(let branches):
      for index in branches.indices {
        let branch = analysis.branches[index]
        if let condition = branch.condition { expectBool(condition, "a condition") }
        infer(branch.body)
      }
    case .once(let once):
      if let condition = once.condition { expectBool(condition, "a condition") }
      infer(once.body)
      infer(once.otherwise)
    case .set(let set): infer(set)
    case .call(let call, _):
      _ = infer(call)
      meetDemands()
    case .jump(let jump):
      guard case .expression(let expression) = jump.target else { return }
      let type = infer(expression)
      demands.append(
        Demand(
          type: type, wanted: .string, term: expression.root,
          place: analysis.expressions[expression.root].place, context: .jump))
      meetDemands()
    case .command(let command):
      infer(command.placeholders)
      meetDemands()
    case .block(let block): infer(block)
    case .declare, .enumeration, .returning: break
    }
  }

  private mutating func infer(line index: Int) {
    let line = analysis.lines[index]
    if let condition = line.condition.expression { expectBool(condition, "a condition") }
    guard !line.placeholders.isEmpty else { return }
    infer(line.placeholders)
    meetDemands()
  }

  private mutating func infer(_ placeholders: Stretch<ExpressionRange>) {
    for index in placeholders.indices { _ = infer(analysis.placeholders[index]) }
  }

  private mutating func infer(_ set: SetStatement) {
    let variable = use(set.variable, at: set.variablePlace)
    if let operation = set.operation {
      inferCompound(set, operation, variable)
    } else {
      let type = infer(set.value)
      demands.append(
        Demand(
          type: type, wanted: variable, term: set.value.root, place: set.place,
          context: .assignment(set.variable)))
    }
    meetDemands()
  }

  private mutating func inferCompound(
    _ set: SetStatement, _ operation: Term.Kind, _ variable: TypeID
  ) {
    let type = infer(set.value)
    let sign = "\(operation.sign)="
    guard questions.unify(variable, type) else {
      return reportOperator(sign, variable, type, at: set.place)
    }
    if operation == .add {
      checkAddition(type, term: set.value.root, sign: sign, place: set.place)
    } else if !questions.unify(type, .number) {
      reportOperator(sign, variable, type, at: set.place)
    }
  }

  private mutating func expectBool(_ expression: ExpressionRange, _ what: String) {
    let type = infer(expression)
    if !questions.unify(type, .bool) {
      let place = analysis.expressions[expression.root].place
      analysis.report(
        .typeError, "\(what) is a Bool, and `\(analysis.text(place))` is \(phrase(type))",
        at: place, label: "this is \(phrase(type))", hint: boolHint(type))
    }
    meetDemands()
  }

  private mutating func boolHint(_ type: TypeID) -> String? {
    switch questions.resolve(type) {
    case .number: "compare it, as in `… > 0`"
    case .string: "compare it, as in `… != \"\"`"
    default: nil
    }
  }

  mutating func name(_ type: TypeID) -> String { analysis.name(questions.resolve(type)) }

  /// The name with its article.
  mutating func phrase(_ type: TypeID) -> String { analysis.phrase(questions.resolve(type)) }
}
