/// Why a conversation could not go on.
///
/// Invariant: no text that a person typed is in it, nor any value of a variable.
public enum MachineError: Error, Hashable, Sendable {
  /// A start, jump or detour names a node the program does not have.
  case unknownNode(String)
  /// There is nothing to run: not started, or complete.
  case notRunning
  /// An option set waits for `choose`.
  case choiceExpected
  /// `choose` while no option set waits.
  case noChoicePending
  /// The chosen index is not one of the set.
  case noSuchOption(Int, count: Int)
  /// An expression on its own asks for a variable that does not exist.
  case unknownVariable(String)
  /// Neither the language nor the host has this function.
  case unknownFunction(String)
  /// A function refused its arguments; the reason is in English.
  case functionFailed(String, reason: String)
  /// A value of another type than the program promised, for instance stored by the host.
  case wrongType(expected: ValueType, found: ValueType)
  /// One of `Limits` was passed.
  case limitPassed(Limits.Name, limit: Int)
  /// The bytes of a program are damaged or of another version.
  case invalidProgram(String)
  /// The bytes of a saved conversation are damaged or of another version.
  case invalidState(String)
  /// The saved conversation belongs to another program.
  case otherProgram
}

extension MachineError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownNode(let name): "there is no node `\(name)`"
    case .notRunning: "the conversation is not running: start it first"
    case .choiceExpected: "choose one of the options first"
    case .noChoicePending: "there are no options to choose from now"
    case .noSuchOption(let index, let count): "option \(index) does not exist: there are \(count)"
    case .unknownVariable(let name): "there is no variable `\(name)`"
    case .unknownFunction(let name): "there is no function `\(name)`"
    case .functionFailed(let name, let reason): "`\(name)` failed: \(reason)"
    case .wrongType(let expected, let found): "expected a \(expected), found a \(found)"
    case .limitPassed(let name, let limit): "limit passed: \(name.meaning) (\(limit))"
    case .invalidProgram(let reason): "this is not a program for this version: \(reason)"
    case .invalidState(let reason): "this is not a saved conversation: \(reason)"
    case .otherProgram: "the saved conversation belongs to another program"
    }
  }
}
