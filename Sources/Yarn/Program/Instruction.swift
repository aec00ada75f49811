/// One step of the machine: an operation with up to three operands.
///
/// Shape: 16 bytes, no references, so that a program is one flat block.
struct Instruction: Hashable, Sendable, Codable {
  var operation: Operation
  var a: Int32
  var b: Int32
  var c: Int32

  init(_ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0) {
    self.operation = operation
    self.a = a
    self.b = b
    self.c = c
  }
}

/// What an instruction does. The stack effect reads `before → after`, the top at the right.
///
/// The first group answers a value and may stand in an expression; the second drives the
/// conversation and stands only in nodes.
enum Operation: UInt8, Hashable, Sendable, Codable, CaseIterable {
  // MARK: Expressions

  /// `→ String`. a: index in the program's strings.
  case pushString
  /// `→ Number`. a: the bits of the float.
  case pushNumber
  /// `→ Bool`. a: 0 or 1.
  case pushBool
  /// `→ value`. a: slot of a stored variable. Its stored value, else its initial one.
  case pushVariable
  /// `→ value`. a: slot of a smart variable, which is computed now.
  case pushSmart
  /// `arguments… → result`. a: index of a built-in function, b: number of arguments.
  case callBuiltIn
  /// `arguments… → result`. a: index of the name in the program's strings, b: number of arguments.
  case callHost
  /// `Number Number → Number`
  case addNumbers
  /// `String String → String`
  case joinStrings
  /// `Number Number → Number`
  case subtract
  /// `Number Number → Number`
  case multiply
  /// `Number Number → Number`
  case divide
  /// `Number Number → Number`, both rounded to whole first.
  case remainder
  /// `Number → Number`
  case negate
  /// `value value → Bool`
  case equal
  /// `value value → Bool`
  case notEqual
  /// `Number Number → Bool`
  case less
  /// `Number Number → Bool`
  case lessOrEqual
  /// `Number Number → Bool`
  case greater
  /// `Number Number → Bool`
  case greaterOrEqual
  /// `Bool Bool → Bool`
  case and
  /// `Bool Bool → Bool`
  case or
  /// `Bool Bool → Bool`
  case xor
  /// `Bool → Bool`
  case not
  /// `value →` ends the code of a smart variable or an expression and answers the value.
  case answer

  // MARK: Statements

  /// `value →`
  case pop
  /// `value →` and stores it. a: slot of a stored variable.
  case store
  /// `→` stores true. a: slot of the hidden variable of a `once`.
  case markOnce
  /// `→` goes on elsewhere. a: position.
  case jump
  /// `Bool →` goes on elsewhere when false. a: position.
  case jumpIfFalse
  /// `substitutions… →` and delivers a line. a: line, b: number of substitutions.
  case runLine
  /// `substitutions… →` and delivers a command. a: command, b: number of substitutions.
  case runCommand
  /// `substitutions… →` adds an option to the set. a: line, b: position of its block,
  /// c: number of substitutions.
  case addOption
  /// `Bool substitutions… →` as `addOption`; the Bool below the substitutions is its condition.
  case addConditionalOption
  /// `→` delivers the set of options, waits for a choice and goes on in the chosen block; after
  /// "none" with the next instruction.
  case showOptions
  /// `Bool →` adds a candidate that passes when true. a: candidate, b: position to go on when
  /// it is picked.
  case addCandidate
  /// `→` lets the strategy pick one of the candidates and goes on there; when nothing can be
  /// picked with the next instruction. Clears the candidates.
  case selectCandidate
  /// `→` leaves everything for a node. a: node, or −1 − index of the name when there is no such
  /// node.
  case jumpToNode
  /// `String →` as `jumpToNode`, by name.
  case jumpToNamedNode
  /// `→` runs a node and comes back. a: as `jumpToNode`.
  case detourToNode
  /// `String →` as `detourToNode`, by name.
  case detourToNamedNode
  /// `→` ends this node. Every node's code ends with it.
  case endNode
  /// `→` ends the whole dialogue.
  case stop
}
