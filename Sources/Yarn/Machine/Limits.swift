/// How far a script may go before the machine stops it with an error.
public struct Limits: Hashable, Sendable {
  /// Instructions in one call of `next`.
  public var steps = 10_000_000
  /// Detours inside detours.
  public var detourDepth = 10_000
  /// Smart variables using smart variables.
  public var smartVariableDepth = 256
  /// Units: UTF-8 bytes of one string, line, option or command.
  public var textLength = 1_000_000
  /// Options in one set, and candidates of one group.
  public var options = 100_000

  public init() {}

  /// A limit by its name, as errors mention it.
  public enum Name: String, Hashable, Sendable {
    case steps, detourDepth, smartVariableDepth, textLength, options

    /// What it bounds, in words.
    public var meaning: String {
      switch self {
      case .steps: "too many steps without a line, an option or a command"
      case .detourDepth: "too many detours inside each other"
      case .smartVariableDepth: "smart variables too deep inside each other"
      case .textLength: "a text is too long"
      case .options: "too many options in one set"
      }
    }
  }
}
