/// A type while types are worked out: a known one, or a question.
struct TypeID: Hashable, Sendable {
  /// Zero and up: a known type. Below: the question `-1 - raw`.
  let raw: Int32

  static let number = TypeID(raw: 0)
  static let string = TypeID(raw: 1)
  static let bool = TypeID(raw: 2)
  static let any = TypeID(raw: 3)
  /// The type of what a diagnostic has spoken about already; it fits everywhere.
  static let broken = TypeID(raw: 4)

  static func enumeration(_ index: Int) -> TypeID { TypeID(raw: 5 + Int32(index)) }
  static func question(_ index: Int) -> TypeID { TypeID(raw: -1 - Int32(index)) }

  var isQuestion: Bool { raw < 0 }
  /// The number of the question; only for a question.
  var question: Int { Int(-1 - raw) }
  /// The place of the enum in the list of all enums, or nil.
  var enumeration: Int? { raw >= 5 ? Int(raw) - 5 : nil }
}
