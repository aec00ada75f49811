import Yarn

extension JSON {
  static func number(_ value: Int) -> JSON { .number(Double(value)) }
  static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member($0.key, $0.value) })
  }

  /// A whole number that is not negative; nil for anything else.
  var count: Int? { number.flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil } }
}

/// Why a request has no result. The raw value is the code of the protocol.
struct RequestProblem: Error {
  enum Code: Int {
    case parseError = -32_700
    case invalidRequest = -32_600
    case methodNotFound = -32_601
    case invalidParameters = -32_602
    case notInitialized = -32_002
    /// The request is sound, and what it asks cannot be done; the editor shows the message.
    case failed = -32_803
  }

  var code: Code
  /// For the author to read, in Dutch, when the code is `failed`.
  var message: String

  var json: JSON { .object(["code": .number(code.rawValue), "message": .string(message)]) }

  static let parameters = RequestProblem(code: .invalidParameters, message: "wrong parameters")
}
