/// Whoever runs a conversation: answers the functions the language does not have.
public protocol Host {
  /// Calls a function of the host; nil when it has none of this name.
  ///
  /// The arguments have the types that were declared. What it throws ends the conversation; the
  /// error's description is repeated in `MachineError.functionFailed`, so it should hold no
  /// words that a person typed.
  func call(_ name: String, _ arguments: [Value]) throws -> Value?

  /// Picks one of the candidates when the machine's saliency is `.host`; nil for none.
  ///
  /// Shape: only candidates whose conditions hold, in source order; the answer is a position.
  func pick(among candidates: [Candidate]) -> Int?

  /// Handles a markup marker of this name that stands for other text; nil when it is an ordinary
  /// attribute. `select`, `plural` and `ordinal` exist already.
  func replacement(forMarker name: String) -> (any MarkupReplacement)?
}

extension Host {
  public func pick(among candidates: [Candidate]) -> Int? { candidates.isEmpty ? nil : 0 }
  public func replacement(forMarker name: String) -> (any MarkupReplacement)? { nil }
}

/// A host without functions of its own.
public struct BareHost: Host, Sendable {
  public init() {}
  public func call(_ name: String, _ arguments: [Value]) -> Value? { nil }
}
