/// What a script should say: a `.testplan` file.
///
/// Shape: runs, each from the node `Start`; within a run one step per expected delivery.
public struct TestPlan: Hashable, Sendable {
  /// Shape: at least one run of at least one step.
  public var runs: [[Step]]

  /// One step, and where it stands.
  public struct Step: Hashable, Sendable {
    public var action: Action
    /// Units: the first line of the plan is 1.
    public var line: Int
  }

  /// What a step expects or does.
  public enum Action: Hashable, Sendable {
    /// The next delivery is a line with this text; nil: with any text.
    case line(String?)
    /// The next set has this option.
    case option(String, isAvailable: Bool)
    /// The next delivery is a command with this text.
    case command(String)
    /// The next delivery is the set of the options before; choose this one, from 1; 0: none.
    case select(Int)
    /// Nothing more is delivered.
    case stop
    case set(String, Value)
    case node(String)
    case saliency(SaliencyStrategy)
  }

  /// Reads a plan.
  ///
  /// - Throws: the first thing that is not the language of plans.
  public init(_ text: String) throws(TestPlanError) {
    var parser = TestPlanParser(text)
    runs = try parser.plan()
  }

  /// What the compiler should know when it compiles a script for a plan.
  public static let library = Library(functions: [
    FunctionDeclaration("assert", [.bool], returns: .bool),
    FunctionDeclaration("add_three_operands", [.number, .number, .number], returns: .number),
    FunctionDeclaration("set_objective_complete", [.string], returns: .bool),
    FunctionDeclaration("is_objective_active", [.string], returns: .bool),
    FunctionDeclaration("get_quest_status", [.string], returns: .string),
  ])
}

/// What is wrong with the text of a plan.
public struct TestPlanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Units: the first line is 1.
  public var line: Int
  public var reason: String

  public var description: String { "line \(line): \(reason)" }
}
