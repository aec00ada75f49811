/// The code of one expression outside a program, such as a condition of a rule.
///
/// Shape: straight code that ends in `answer`; functions of the language without state are called
/// directly, all others by name.
struct ExpressionCode: Hashable, Sendable, Codable {
  var instructions: [Instruction]
  var strings: [String]
  /// Names with `$`, by the slots the instructions use.
  var variables: [String]
}
